import type {PropertyDeclarations} from 'lit';
import type {AuthorConsole} from './page/author-console.js';

/**
 * Pages and frameworks set properties to anything: what is no text, or no number where that is wanted,
 * is as if absent, and the author is told. What has no attribute may be anything.
 *
 * @param prototype - of an element, on which Lit has put the properties
 */
export function checkProperties(
  prototype: HTMLElement,
  declarations: PropertyDeclarations,
  author: AuthorConsole,
): void {
  for (const [name, {attribute, type}] of Object.entries(declarations)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (!property?.set || attribute === false) continue;
    const {set} = property;
    const isNumber = type === Number;
    Object.defineProperty(prototype, name, {
      ...property,
      set(this: HTMLElement, given: unknown) {
        const isAbsent = given === undefined || given === null;
        const value = isAbsent ? given : isNumber ? numberOf(given) : textOf(given);
        set.call(this, value);
        if (isAbsent || value !== undefined) return;
        const expected = isNumber ? 'a number' : 'a text';
        author.warn(
          `chat-calendar: <${this.localName}>.${name} has to be ${expected}; it is as if absent.`,
        );
      },
    });
  }
}

/** A text may say a number, as an attribute does. */
function numberOf(given: unknown): number | undefined {
  return ['number', 'string', 'bigint'].includes(typeof given) ? Number(given) : undefined;
}

/** Numbers and addresses are texts as well; so is a list of texts: `['a', 'b']` is "a,b". */
function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  if (typeof given === 'number' || typeof given === 'boolean') return String(given);
  try {
    if (given instanceof URL) return given.href;
    const isList = Array.isArray(given) && given.every(each => typeof each === 'string');
    return isList ? given.join() : undefined;
  } catch {
    return undefined; // the page's own getters failed
  }
}
