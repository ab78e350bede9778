import 'axe-core'; // a classic script, which leaves itself on the window
import type {default as Axe} from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

/**
 * Throws unless axe-core finds no fault in what an element shows, its shadow root included.
 *
 * @param exceptRules - ids of the rules that do not apply, each for a reason to be named there
 */
export async function expectAccessible(
  element: Element,
  exceptRules: string[] = [],
): Promise<void> {
  const {violations} = await window.axe.run(element, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(exceptRules.map(id => [id, {enabled: false}])),
  });
  const faults = violations.map(
    ({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
