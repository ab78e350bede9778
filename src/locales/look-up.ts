/** What is called otherwise here than in some pages. */
const ALSO: Readonly<Record<string, string>> = {no: 'nb'};

/** Where Spanish is not that of Latin America, by CLDR's parents of locales. */
const SPAIN_S: readonly string[] = ['ES', 'EA', 'IC', 'GQ', 'PH'];

/**
 * Where texts for a tag are looked for, the most special first, by the rules of CLDR: `zh-HK` is
 * `zh-HK`, `zh-Hant` (its likely script), `zh`; `es-MX` is `es-MX`, `es-419`, `es`. What is another
 * script than the one asked for is left out: who reads `sr-Latn` may not read `sr`.
 *
 * @param tag - BCP 47; old names too: `iw` is `he`
 * @returns none for what is no tag
 * @see https://unicode.org/reports/tr35/#Parent_Locales
 */
export function lookUp(tag: string): string[] {
  try {
    const {baseName, language: named, region} = new Intl.Locale(tag);
    const language = ALSO[named] ?? named;
    const script = scriptOf(baseName);
    const isLatinAmerican = language === 'es' && region && !SPAIN_S.includes(region);
    const names = [
      baseName,
      region && `${language}-${script}-${region}`,
      region && `${language}-${region}`,
      isLatinAmerican && 'es-419',
      `${language}-${script}`,
      language,
    ].filter(name => typeof name === 'string');
    return [...new Set(names)].filter(name => scriptOf(name) === script);
  } catch {
    return [];
  }
}

/**
 * The one of some tags that a reader of a language is served best with, if any is of use: `pt` for
 * `pt-AO`, and `de-AT` for `de` where there is no other German. Of two that are as good, the first.
 */
export function closestTag(tags: readonly string[], wanted: string): string | undefined {
  const found = tags.map(tag => ({tag, names: lookUp(tag)}));
  for (const name of lookUp(wanted)) {
    const closest =
      found.find(({names}) => names[0] === name) ?? found.find(({names}) => names.includes(name));
    if (closest) return closest.tag;
  }
  return undefined;
}

/** The script that a tag names, or else the one that its language is most likely written in. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
