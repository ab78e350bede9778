import {executeServerCommand} from '@web/test-runner-commands';

interface Emulation {
  readonly timezone?: string;
  readonly locale?: string;
  readonly features?: readonly {readonly name: string; readonly value: string}[];
}

const NOTHING: Emulation = {timezone: '', features: []};

/**
 * Puts the page into another time zone. Pages are reused from one test file to the next, so every
 * file that emulates says `afterEach(resetEmulation)`.
 *
 * @returns whether the browser can do it (WebKit cannot)
 */
export function setTimeZone(timeZone: string): Promise<boolean> {
  return emulate({timezone: timeZone});
}

/**
 * Sets media features, for example `{'prefers-color-scheme': 'dark', 'forced-colors': 'active'}`.
 *
 * @returns whether the browser can do it (Chromium alone can)
 */
export function setMedia(features: Readonly<Record<string, string>>): Promise<boolean> {
  return emulate({features: Object.entries(features).map(([name, value]) => ({name, value}))});
}

/** Ends what the others began. */
export async function resetEmulation(): Promise<void> {
  if (await emulate(NOTHING)) return;
  await emulate({timezone: ''}); // Firefox, which knows no media features
}

function emulate(emulation: Emulation): Promise<boolean> {
  return executeServerCommand<boolean, Emulation>('emulate', emulation);
}
