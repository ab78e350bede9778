/** Parts of an RRULE that JSCalendar's object calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  FREQ: 'frequency',
  WKST: 'firstDayOfWeek',
  BYSETPOS: 'bySetPosition',
};

/** What an RRULE calls a field of that object. */
export function partName(field: string): string {
  const [name] = Object.entries(RENAMED).find(([, each]) => each === field) ?? [field];
  return name.toUpperCase();
}

/**
 * Turns an RRULE value (`RRULE:` may lead) into JSCalendar's object, whose fields are then read; or
 * says why it is none, as far as that can be said.
 *
 * @param known - the fields of that object
 */
export function parseRuleText(
  text: string,
  known: readonly string[],
): Record<string, unknown> | string {
  const fields = new Map<string, unknown>();
  const value = text
    .replaceAll(/\s/g, '')
    .toUpperCase()
    .replace(/^RRULE:/, '');
  for (const part of value.split(';').filter(Boolean)) {
    const [name = '', content = '', more] = part.split('=');
    const field = known.find(each => (RENAMED[name] ?? name).toUpperCase() === each.toUpperCase());
    if (!field) return content && `it has no ${name}`;
    if (!content || more !== undefined || fields.has(field)) return `${part} cannot be read`;
    fields.set(field, readPart(name, content));
  }
  return Object.fromEntries(fields);
}

function readPart(name: string, content: string): unknown {
  if (name === 'UNTIL') return withSigns(content);
  if (name === 'BYDAY') return content.split(',').map(readDay);
  return name.startsWith('BY') ? content.split(',').map(readItem) : readItem(content);
}

function readItem(text: string): unknown {
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text.toLowerCase();
}

/** `-1FR` is the last Friday. */
function readDay(text: string): unknown {
  const [, nth, day = text] = /^([+-]?\d{1,2})?([A-Z]+)$/.exec(text) ?? [];
  return {day: day.toLowerCase(), ...(nth !== undefined && {nthOfPeriod: Number(nth)})};
}

/** `20111227T200000Z` as `2011-12-27T20:00:00Z`, so that one reader does for both forms. */
function withSigns(text: string): string {
  return text
    .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
    .replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
}
