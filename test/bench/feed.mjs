// The work: a feed of chats as people keep them, the same in every run.

export const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Lisbon',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Africa/Nairobi',
];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MS_PER_DAY = 86_400_000;

/** The week that is expanded, and those after it. */
export const WEEK = Date.UTC(2026, 10, 23);
export const MS_PER_WEEK = 7 * MS_PER_DAY;

/** Numbers from 0 to 1 that are always the same (mulberry32). */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Weekly, fortnightly and monthly chats that began `age` years before the week, a fifth of them with
 * overrides, in 12 zones.
 *
 * @param {{size: number, age: [number, number], count?: boolean}} options
 *   count - whether the rules end by COUNT, well after the week
 */
export function makeFeed({size, age: [youngest, oldest], count = false}) {
  const next = random(2011);
  const chats = Array.from({length: size}, (_, index) => {
    const years = youngest + next() * (oldest - youngest);
    const day = Math.floor(WEEK / MS_PER_DAY - years * 365.25);
    const date = new Date(day * MS_PER_DAY);
    const hour = String(Math.floor(next() * 24)).padStart(2, '0');
    const weekday = WEEKDAYS[date.getUTCDay()];
    const nth = Math.ceil(date.getUTCDate() / 7);
    const rules = [
      `FREQ=WEEKLY;BYDAY=${weekday}`,
      `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
      nth < 5 ? `FREQ=MONTHLY;BYDAY=${nth}${weekday}` : `FREQ=MONTHLY;BYDAY=-1${weekday}`,
    ];
    const start = `${date.toISOString().slice(0, 10)}T${hour}:00:00`;
    const changed = new Date((day + 14) * MS_PER_DAY).toISOString().slice(0, 10);
    return {
      id: `chat-${index}`,
      hashtag: `#chat${index}`,
      title: `Chat number ${index}`,
      start,
      timeZone: ZONES[Math.floor(next() * ZONES.length)],
      recurrenceRule: rules[index % 3] + (count ? `;COUNT=${Math.ceil(years * 60) + 100}` : ''),
      ...(index % 5 === 0 && {
        recurrenceOverrides: {[`${changed}T${hour}:00:00`]: {topic: 'A topic of its own'}},
      }),
    };
  });
  return {version: 1, title: 'Bench', chats};
}
