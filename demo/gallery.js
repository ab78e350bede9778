// The lists of the gallery that no file can hold: one around the present hour, one whose server
// never answers, one that is out of reach. The calendars fetch them as they would any other.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Chats began half a year ago, on the same day of the week. */
const AGE = 182 * DAY;

const language = new URLSearchParams(location.search).get('lang');
if (language) {
  for (const example of document.querySelectorAll('.example > :is(chat-calendar, chat-card)')) {
    example.lang = language;
  }
}

const lists = {
  'tonight.json': () => Response.json(tonight()),
  'never.json': ({signal}) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason);
      });
    }),
  'out-of-reach.json': async (_request, url) => {
    const headers = {'x-saved-at': String(Date.now() - 3 * HOUR)};
    const store = await caches.open('chat-calendar');
    await store.put(url, new Response(JSON.stringify(tonight()), {headers}));
    throw new TypeError('This server is out of reach.');
  },
};

const fetchFile = window.fetch.bind(window);
window.fetch = async (url, request) => {
  const name = String(url).split('/').at(-1);
  return lists[name] ? lists[name](request, url) : fetchFile(url, request);
};

/** What the clocks of a zone show: `2026-11-24T20:00:00`. */
function wallTime(instant, timeZone) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return format.format(instant).replace(' ', 'T');
}

/** The same hour on another date. */
function daysLater(wall, milliseconds) {
  return new Date(Date.parse(`${wall}Z`) + milliseconds).toISOString().slice(0, 19);
}

/** A list in which something is on right now. */
function tonight() {
  const quarter = Date.now() - (Date.now() % (15 * MINUTE));
  const at = (hours, zone = 'Europe/London') => wallTime(quarter + hours * HOUR, zone);
  const london = {timeZone: 'Europe/London', timeZoneLabel: 'UK time'};
  const newYork = {timeZone: 'America/New_York', timeZoneLabel: 'New York time'};
  const weekly = (wall, zone = london, rule = 'FREQ=WEEKLY') => ({
    start: daysLater(wall, -AGE),
    ...zone,
    recurrenceRule: rule,
  });
  return {
    version: 1,
    title: 'Chats tonight',
    locale: 'en-GB',
    chats: [
      {
        id: 'tonightlive',
        hashtag: '#TonightLive',
        title: 'What is on your mind',
        description: 'An hour for whoever is awake. Say hello, say where you are, stay a while.',
        hosts: ['@tonightlive'],
        platforms: ['x', 'bluesky', {name: 'mastodon', server: 'social.example'}],
        url: 'https://example.org/tonightlive',
        keywords: ['evenings'],
        links: [{href: 'https://example.org/tonightlive/rules', title: 'House rules'}],
        lastConfirmed: '2024-01-09',
        ...weekly(at(-0.25)),
        recurrenceOverrides: {
          [at(-0.25)]: {topic: 'Small things that went well'},
          [daysLater(at(-0.25), -7 * DAY)]: {
            topic: 'Sleep',
            links: [
              {href: 'https://example.org/tonightlive/sleep', title: 'Recap', phase: 'after'},
            ],
          },
        },
      },
      {
        id: 'samehour',
        hashtag: '#SameHour',
        title: 'A rival, at the same hour',
        platforms: ['bluesky'],
        keywords: ['evenings'],
        ...weekly(at(-0.25)),
      },
      {
        hashtag: '#UpNext',
        title: 'Learning at work',
        hosts: [{name: '@upnext', url: 'https://example.org/upnext'}],
        platforms: ['x', 'linkedin'],
        keywords: ['work'],
        ...weekly(at(1.75, 'America/New_York'), newYork),
        recurrenceOverrides: {
          [at(1.75, 'America/New_York')]: {
            topic: 'Notes that one finds again',
            links: [
              {href: 'https://example.org/upnext/notes', title: 'Questions', phase: 'before'},
            ],
          },
        },
      },
      {
        hashtag: '#EarlierOn',
        title: 'Over lunch',
        platforms: ['x'],
        ...weekly(at(-3)),
        recurrenceOverrides: {[at(-3)]: {topic: 'Soup'}},
      },
      {
        hashtag: '#OffTonight',
        title: 'Open data on a small budget',
        platforms: ['x'],
        keywords: ['work'],
        ...weekly(at(2.75)),
        recurrenceOverrides: {
          [at(2.75)]: {status: 'cancelled', note: 'Our host has a cold. Back next week.'},
        },
      },
      {
        hashtag: '#OnTheMove',
        title: 'Walking and talking',
        platforms: ['mastodon'],
        ...weekly(at(26)),
        recurrenceOverrides: {
          [at(26)]: {start: at(3.75), note: 'A day early, because of the match.'},
        },
      },
      {
        hashtag: '#OneMore',
        title: 'Questions left over',
        platforms: ['threads', 'other'],
        joinUrl: 'https://example.org/onemore',
        ...weekly(at(-50)),
        recurrenceOverrides: {[at(4.75)]: {topic: 'What nobody got round to'}},
      },
      {
        id: 'quiet-hour',
        title: 'A quiet hour for students',
        platforms: ['discord'],
        ...weekly(at(28)),
      },
      {
        id: 'odd-weeks',
        hashtag: '#OddWeeks',
        title: 'Occupational therapy',
        platforms: ['x'],
        alternatesWith: ['even-weeks'],
        ...weekly(at(50), london, 'FREQ=WEEKLY;INTERVAL=2'),
      },
      {
        id: 'even-weeks',
        hashtag: '#EvenWeeks',
        title: 'Occupational science',
        platforms: ['x'],
        alternatesWith: ['odd-weeks'],
        ...weekly(daysLater(at(50), 7 * DAY), london, 'FREQ=WEEKLY;INTERVAL=2'),
      },
      {
        hashtag: '#ThreeDays',
        title: 'Conference on chats that last',
        kind: 'event',
        location: 'Leeds',
        platforms: ['linkedin'],
        url: 'https://example.org/threedays',
        start: at(0).slice(0, 10),
        duration: 'P3D',
      },
      {
        hashtag: '#LongGone',
        title: 'A chat of 2011',
        platforms: ['x'],
        start: '2011-10-11T20:00',
        ...london,
        recurrenceRule: 'FREQ=WEEKLY;COUNT=12',
      },
    ],
  };
}
