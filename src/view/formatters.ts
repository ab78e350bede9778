import {BoundedCache} from '../core/bounded-cache.js';

/**
 * Enough for a page in several languages, and for the zones of a long list or menu. Feeds name
 * zones, and pages change languages: without a bound they could fill the memory.
 */
export const MOST_FORMATTERS = 256;

type Formatter =
  Intl.DateTimeFormat | Intl.ListFormat | Intl.NumberFormat | Intl.RelativeTimeFormat;

const formatters = new BoundedCache<Formatter>(MOST_FORMATTERS);

/** Making an `Intl` formatter is slow: each is made once. */
export function formatter<Options extends object, Made extends Formatter>(
  kind: new (locale: string, options: Options) => Made,
  locale: string,
  options: NoInfer<Options>,
): Made {
  const key = `${kind.name} ${locale} ${JSON.stringify(options)}`;
  // What stands under a key was made by the class that the key names.
  return formatters.get(key, () => new kind(locale, options)) as Made;
}
