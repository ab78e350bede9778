/** What the parts of an RRULE are called in JSCalendar's object. */
const FIELDS: Readonly<Record<string, string>> = {
  FREQ: 'frequency',
  INTERVAL: 'interval',
  COUNT: 'count',
  UNTIL: 'until',
  WKST: 'firstDayOfWeek',
  BYDAY: 'byDay',
  BYMONTH: 'byMonth',
  BYMONTHDAY: 'byMonthDay',
  BYYEARDAY: 'byYearDay',
  BYWEEKNO: 'byWeekNo',
  BYHOUR: 'byHour',
  BYMINUTE: 'byMinute',
  BYSECOND: 'bySecond',
  BYSETPOS: 'bySetPosition',
  RSCALE: 'rscale',
  SKIP: 'skip',
};

/**
 * Turns an RRULE value (`RRULE:` may lead) into JSCalendar's object, whose fields are then read;
 * or says what would be right.
 */
export function parseRuleText(text: string): Record<string, unknown> | string {
  const fields: Record<string, unknown> = {};
  const value = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  for (const part of value.split(';').filter(Boolean)) {
    const [name = '', content = ''] = part.split('=', 2);
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (!field) return 'a rule of known parts: FREQ=WEEKLY;BYDAY=TU';
    if (Object.hasOwn(fields, field)) return `${name} only once`;
    fields[field] = readPart(name, content);
  }
  return fields;
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
  const [, nth, day = text] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  return {day: day.toLowerCase(), ...(nth !== undefined && {nthOfPeriod: Number(nth)})};
}

/** `20111227T200000Z` as `2011-12-27T20:00:00Z`, so that one reader does for both forms. */
function withSigns(text: string): string {
  return text
    .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
    .replace(/T(\d\d)(\d\d)(\d\d)?/, (_, hour: string, minute: string, second = '00') =>
      `T${hour}:${minute}:${second}`,
    );
}
