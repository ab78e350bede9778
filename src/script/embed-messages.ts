/** The name under which a frame and the page around it speak to each other. */
export const EMBED = 'chat-calendar-embed';

/** What a frame tells the page around it: how tall it is, in CSS pixels. */
export interface FrameMessage {
  readonly [EMBED]: {readonly height: number};
}

/** What the page around tells a frame: its own address. */
export interface HostMessage {
  readonly [EMBED]: {readonly page: string};
}

/** Whatever a message holds of ours; others speak here too. */
export function embedMessage(data: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, EMBED)) return undefined;
  const said = (data as Record<string, unknown>)[EMBED];
  return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : undefined;
}
