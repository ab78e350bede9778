import {expect} from 'chai';
import {nextSession, sessionsBetween} from '../../../src/core/sessions.js';
import {FeedError} from '../../../src/feed/errors.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {reviewFeed} from '../../../src/feed/parse/review-feed.js';
import {GOOD_CHAT} from '../../support/feed-problems.js';
import {FULL_FEED, withEach} from '../../support/full-feed.js';
import {utc} from '../../support/times.js';

const nested = (wrap: (value: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let depth = 0; depth < 50_000; depth++) value = wrap(value);
  return value;
};
const circular: unknown[] = [];
circular.push(circular);

const HOSTILE: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  'a number': 7,
  'a negative number': -1,
  'a huge number': 1e308,
  NaN: NaN,
  infinity: Infinity,
  'an empty text': '',
  'a space': ' ',
  'a text': 'a',
  'a long text': 'a'.repeat(300_000),
  'many digits': '9'.repeat(300_000),
  'many dots': 'a.'.repeat(100_000),
  'many minus signs': '-'.repeat(100_000),
  'a path': '../../etc',
  'a script': 'javascript:alert(1)',
  'a tag': '<img src=x onerror=alert(1)>',
  'control characters': '\u0000\u0001\u2028\u202E',
  'half a character': '\uD800',
  'the name of a prototype': '__proto__',
  'the name of a method': 'constructor',
  'a date that no year has': '2023-02-30',
  'the year 0': '0000-01-01T00:00',
  'the last date': '9999-12-31T23:59:59',
  'the first date': '0001-01-01',
  'a signed year': '+020000-01-01T00:00',
  'an instant': '2011-11-01T20:00:00Z',
  'a long duration': 'P999999999999999999W',
  'an endless rule': 'FREQ=DAILY;INTERVAL=1000000000',
  'a rule that never comes': 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'a rule that never comes, counted': 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10000',
  'a rule finer than a day': 'FREQ=SECONDLY',
  'a rule of 10 kB': `FREQ=YEARLY;BYYEARDAY=366;BYMONTHDAY=${Array(3000).fill('30').join()}`,
  'a rule of nothing': ';'.repeat(10_000),
  'an empty list': [],
  'an empty object': {},
  'a list': [1, null, 'a', [], {}],
  'a long list': Array(20_000).fill({}),
  'an object that is no text': {toString: 1, valueOf: 1},
  'an object with a prototype of its own': JSON.parse(
    '{"__proto__": {"start": "2011-11-01"}}',
  ) as unknown,
  'an object without a prototype': Object.create(null) as unknown,
  'a deep list': nested(value => [value]),
  'a deep object': nested(value => ({'': value})),
  'a circle': circular,
  'a function': () => 1,
  'a symbol': Symbol('a'),
  'a large integer': 10n,
  'a date object': new Date(0),
  'no date object': new Date(NaN),
};

describe('the document of these tests', () => {
  it('is a good one', () => expect(parseFeed(FULL_FEED).problems).to.deep.equal([]));
});

describe('a hostile value in any place', () => {
  for (const [name, value] of Object.entries(HOSTILE)) {
    it(`never throws anything but a FeedError: ${name}`, function () {
      this.timeout(60_000);
      let count = 0;
      for (const document of withEach(FULL_FEED, value)) {
        count++;
        try {
          const {feed} = parseFeed(document);
          sessionsBetween(feed, utc('2011-10-31'), utc('2011-11-07'));
          reviewFeed(feed);
        } catch (error) {
          if (!(error instanceof FeedError)) throw error;
        }
      }
      expect(count).to.be.above(150);
    });
  }

  it('does not reach the prototype of objects', () => {
    const document = JSON.parse(
      `{"chats": [{"title": "a", "start": "2011-11-01", "__proto__": {"hacked": true},
        "recurrenceOverrides": {"__proto__": {"topic": "hacked"}, "constructor": {"topic": "a"}}}]}`,
    ) as unknown;
    const {feed, problems} = parseFeed(document);
    expect(problems.map(({pointer}) => pointer)).to.deep.equal([
      '/chats/0/recurrenceOverrides/__proto__',
      '/chats/0/recurrenceOverrides/constructor',
    ]);
    expect(({} as {hacked?: boolean}).hacked).to.equal(undefined);
    expect(feed.chats[0]).not.to.have.property('hacked');
  });

  it('a field that is inherited is none', () => {
    const chat = Object.create(GOOD_CHAT) as object;
    expect(parseFeed({chats: [chat]}).feed.chats).to.deep.equal([]);
  });
});

describe('a hostile feed is read quickly', () => {
  const ALL_HOURS = Array.from({length: 24}, (_, hour) => hour).join();
  const ALL_PLACES = Array.from({length: 366}, (_, index) => index + 1).join();

  for (const [text, why] of [
    ['FREQ=DAILY;COUNT=10000', 'a long count'],
    [`FREQ=DAILY;COUNT=10000;BYHOUR=${ALL_HOURS}`, 'many times a day'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=10', 'a count that is never reached'],
    ['FREQ=YEARLY;INTERVAL=1000000000;COUNT=10', 'a huge interval'],
    [`FREQ=YEARLY;BYDAY=MO;COUNT=10000;BYSETPOS=${ALL_PLACES}`, 'all places in the set'],
    [
      `FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=4;BYSETPOS=${ALL_PLACES};COUNT=10`,
      'all places in an empty set',
    ],
    [
      `FREQ=YEARLY;BYYEARDAY=366;COUNT=10;BYMONTHDAY=${Array(3300).fill('30').join()}`,
      'a rule of 10 kB',
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2,4', 'a rule that never comes'],
  ] as const) {
    it(`${why}: ${text.slice(0, 50)}`, () => {
      const begin = performance.now();
      const {feed} = parseFeed({chats: [{...GOOD_CHAT, recurrenceRule: text}]});
      sessionsBetween(feed, utc('2026-10-26'), utc('2026-11-02'));
      nextSession(feed, utc('2026-11-02'));
      expect(performance.now() - begin).to.be.below(1500);
    });
  }

  it('ten thousand chats of one name', () => {
    const begin = performance.now();
    const {feed} = parseFeed({chats: Array(10_000).fill(GOOD_CHAT)});
    expect(new Set(feed.chats.map(({id}) => id)).size).to.equal(10_000);
    expect(performance.now() - begin).to.be.below(3000);
  });

  it('twenty chats whose rule never comes', () => {
    const recurrenceRule = 'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100;COUNT=3';
    const begin = performance.now();
    const {feed} = parseFeed({chats: Array(20).fill({...GOOD_CHAT, recurrenceRule})});
    sessionsBetween(feed, utc('2026-10-26'), utc('2026-11-02'));
    nextSession(feed, utc('2026-11-02'));
    expect(performance.now() - begin).to.be.below(1500);
  });

  it('ten thousand overrides of one chat', () => {
    const recurrenceOverrides = Object.fromEntries(
      Array.from({length: 10_000}, (_, index) => [
        `${2000 + (index % 1000)}-01-01T00:${String(Math.floor(index / 1000)).padStart(2, '0')}`,
        {topic: 'a'},
      ]),
    );
    const begin = performance.now();
    const {feed} = parseFeed({
      chats: [{...GOOD_CHAT, recurrenceRule: 'FREQ=DAILY', recurrenceOverrides}],
    });
    for (let i = 0; i < 10; i++) sessionsBetween(feed, utc('2026-10-26'), utc('2026-11-02'));
    expect(performance.now() - begin).to.be.below(3000);
  });
});
