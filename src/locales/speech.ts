import type {Locale, Messages, Speech} from './messages.js';

/**
 * Puts the texts of a language in the mouth of a locale: with its digits, and its rules for counts.
 *
 * @param locale - BCP 47, with the region that decides on digits: `ar-EG`
 */
export function spokenIn(texts: Locale, locale: string): Messages {
  const speech = speechOf(locale);
  const said = Object.entries(texts).map(([key, text]: [string, unknown]) => [
    key,
    isFunction(text) ? (...given: unknown[]) => text(...given, speech) : text,
  ]);
  // Each text is what it was, less the argument that it now has.
  return Object.fromEntries(said) as Messages;
}

function isFunction(text: unknown): text is (...given: unknown[]) => string {
  return typeof text === 'function';
}

/** Formatters are slow to make: not before a text needs them. */
function speechOf(locale: string): Speech {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (value: number): string =>
    (numbers ??= new Intl.NumberFormat(locale, {useGrouping: false})).format(value);
  return {
    number,
    plural: (count, forms) => {
      const category = (rules ??= new Intl.PluralRules(locale)).select(count);
      return (forms[`=${count}`] ?? forms[category] ?? forms.other).replace('#', () =>
        number(count),
      );
    },
  };
}
