import {expect} from 'chai';
import {sessionsBetween} from '../../../src/core/sessions.js';
import type {ChatFeed} from '../../../src/core/types.js';
import {parseFeed, type ParsedFeed} from '../../../src/feed/parse/parse-feed.js';
import type {FeedProblem} from '../../../src/feed/parse/problems.js';
import {readFeed} from '../../../src/feed/parse/read-feed.js';
import {reviewFeed} from '../../../src/feed/parse/review-feed.js';
import {GOOD_CHAT, SLIPS} from '../../support/feed-problems.js';
import {utc} from '../../support/times.js';

const CHAT = {hashtag: '#a', title: 'A chat', start: '2026-12-01T20:00'};

function feedOf(...chats: object[]): ChatFeed {
  const {feed, problems} = parseFeed({
    timeZone: 'Europe/London',
    chats: chats.map(chat => ({...CHAT, ...chat})),
  });
  expect(problems).to.deep.equal([]);
  return feed;
}
const reviewOf = (...chats: object[]): FeedProblem[] => reviewFeed(feedOf(...chats));

describe('a start that its rule does not give', () => {
  it('is told with its weekday and the first day of the rule', () => {
    const chat = {start: '2026-12-01', recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO'};
    expect(reviewOf(chat)).to.deep.equal([
      {
        code: 'start-not-in-rule',
        pointer: '/chats/0/start',
        chat: '#a',
        found: '"2026-12-01"',
        expected:
          '"2026-12-07" (Monday 7 December 2026), the first that the rule gives: it does not give Tuesday 1 December 2026',
        outcome: 'kept',
        message:
          '#a (/chats/0/start): found "2026-12-01"; right would be "2026-12-07" (Monday 7 December 2026), the first that the rule gives: it does not give Tuesday 1 December 2026. It is kept.',
      },
    ]);
  });

  for (const [rule, first] of [
    ['FREQ=WEEKLY;BYDAY=TU;BYHOUR=21', '"2026-12-01T21:00:00"'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '"2026-12-02T20:00:00"'],
    ['FREQ=MONTHLY;BYDAY=-1WE', '"2026-12-30T20:00:00"'],
    ['FREQ=MONTHLY;BYDAY=2TH', '"2026-12-10T20:00:00"'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '"2028-02-29T20:00:00"'],
    ['FREQ=WEEKLY;BYDAY=SU;COUNT=2', '"2026-12-06T20:00:00"'],
  ] as const) {
    it(`is told with the first session of the rule: ${rule}`, () => {
      const [problem, ...more] = reviewOf({recurrenceRule: rule});
      expect(more).to.deep.equal([]);
      expect(problem).to.include({code: 'start-not-in-rule', found: '"2026-12-01T20:00:00"'});
      expect(problem?.expected.split(' ')[0]).to.equal(first);
    });
  }

  for (const [hour, expected] of [
    [21, '"2026-12-01T21:00:00" (21:00), the first that the rule gives: it does not give 20:00'],
    [
      19,
      '"2026-12-08T19:00:00" (Tuesday 8 December 2026 at 19:00), the first that the rule gives: it does not give Tuesday 1 December 2026 at 20:00',
    ],
  ] as const) {
    it(`is told with the hours where these differ: ${hour}`, () => {
      const [problem] = reviewOf({recurrenceRule: `FREQ=WEEKLY;BYHOUR=${hour}`});
      expect(problem?.expected).to.equal(expected);
    });
  }

  it('is not told when an override adds a session at it', () => {
    const recurrenceOverrides = {'2026-12-01T20:00': {topic: 'A first evening'}};
    expect(reviewOf({recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO', recurrenceOverrides})).to.deep.equal(
      [],
    );
  });

  for (const rule of ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU', 'FREQ=MONTHLY;BYDAY=1TU', undefined]) {
    it(`is not told when the rule gives it: ${rule}`, () => {
      expect(reviewOf({recurrenceRule: rule})).to.deep.equal([]);
    });
  }
});

describe('a chat that never meets', () => {
  for (const [chat, pointer, why] of [
    [
      {recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261101'},
      '/chats/0/recurrenceRule',
      'its UNTIL (Sunday 1 November 2026) is before its start (Tuesday 1 December 2026)',
    ],
    [
      {recurrenceRule: {frequency: 'weekly', until: '2025-12-31T20:00:00Z'}},
      '/chats/0/recurrenceRule',
      'its UNTIL (Wednesday 31 December 2025) is before its start (Tuesday 1 December 2026)',
    ],
    [
      {recurrenceRules: ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20261204']},
      '/chats/0/recurrenceRules/0',
      'there is no date that its rule allows',
    ],
    [
      {recurrenceRule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'},
      '/chats/0/recurrenceRule',
      'there is no date that its rule allows',
    ],
  ] as const) {
    it(`is told, and why: ${why}`, () => {
      const [problem, ...more] = reviewOf(chat);
      expect(more).to.deep.equal([]);
      expect(problem).to.include({code: 'never-meets', pointer, outcome: 'kept'});
      expect(problem?.found).to.equal(`a chat that never meets, as ${why}`);
      expect(sessionsBetween(feedOf(chat), utc('2020-01-01'), utc('2040-01-01'))).to.deep.equal([]);
    });
  }

  it('is told of the rule alone, and why, when an override adds a session', () => {
    const [problem, ...more] = reviewOf({
      recurrenceRule: 'FREQ=WEEKLY;UNTIL=20261101',
      recurrenceOverrides: {'2027-01-01T20:00': {topic: 'New Year'}},
    });
    expect(more).to.deep.equal([]);
    expect(problem).to.include({
      code: 'start-not-in-rule',
      pointer: '/chats/0/recurrenceRule',
      found:
        'a rule that gives no session, as its UNTIL (Sunday 1 November 2026) is before its start (Tuesday 1 December 2026)',
    });
  });

  it('is told when all that its overrides do is call off', () => {
    const [problem, ...more] = reviewOf({
      recurrenceRule: 'FREQ=WEEKLY;UNTIL=20261101',
      recurrenceOverrides: {'2026-12-08T20:00': {status: 'cancelled', note: 'Ill'}},
    });
    expect(more).to.deep.equal([]);
    expect(problem).to.include({code: 'never-meets'});
  });

  for (const [until, timeZone, hour] of [
    ['20261201T190000', 'Europe/London', '19:00'],
    ['20261201T105959Z', 'Asia/Tokyo', '19:59:59'],
  ] as const) {
    it(`is told with hours where its UNTIL is on the day of its start: ${until}`, () => {
      const [problem] = reviewOf({timeZone, recurrenceRule: `FREQ=DAILY;UNTIL=${until}`});
      expect(problem?.found).to.equal(
        `a chat that never meets, as its UNTIL (${hour}) is before its start (20:00)`,
      );
    });
  }

  it('is not told when it meets once, or has met', () => {
    const recurrenceOverrides = {'2026-12-01T20:00': {excluded: true}};
    expect(reviewOf({})).to.deep.equal([]);
    expect(reviewOf({start: '1999-12-01T20:00'})).to.deep.equal([]);
    expect(reviewOf({recurrenceRule: 'FREQ=DAILY;COUNT=2', recurrenceOverrides})).to.deep.equal([]);
    expect(reviewOf({recurrenceRule: 'FREQ=WEEKLY', recurrenceOverrides})).to.deep.equal([]);
  });

  it('is not told when it is called off as a whole: that is shown', () => {
    const recurrenceOverrides = {'2026-12-01T20:00': {status: 'cancelled'}};
    expect(reviewOf({recurrenceOverrides})).to.deep.equal([]);
  });

  it('may be one of several slots', () => {
    const {start} = CHAT;
    const schedule = [{start}, {start, recurrenceRule: 'FREQ=WEEKLY;UNTIL=20260101'}];
    const [problem] = reviewOf({start: undefined, schedule});
    expect(problem?.pointer).to.equal('/chats/0/schedule/1/recurrenceRule');
    expect(problem?.found).to.match(/^a slot that never meets/);
  });
});

describe('an override of a session that the rule does not give', () => {
  const WEEKLY = {recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU'};
  const KEY = '2026-12-08T19:00';

  for (const [change, what] of [
    [{status: 'cancelled'}, 'cancels'],
    [{status: 'cancelled', note: 'Ill'}, 'cancels with a note'],
    [{excluded: true}, 'excludes'],
    [{status: 'cancelled', topic: 'Open data'}, 'cancels a session of its own'],
    [{start: '2026-12-09T20:00'}, 'moves'],
  ] as const) {
    it(`is told with the nearest session when it ${what}`, () => {
      const [problem, ...more] = reviewOf({...WEEKLY, recurrenceOverrides: {[KEY]: change}});
      expect(more).to.deep.equal([]);
      expect(problem).to.include({
        code: 'unknown-occurrence',
        pointer: `/chats/0/recurrenceOverrides/${KEY}`,
        found: '"2026-12-08T19:00:00"',
        expected: '"2026-12-08T20:00:00" (20:00), the nearest to 19:00 that the rule gives',
        outcome: 'kept',
      });
    });
  }

  for (const [key, change, why] of [
    [KEY, {topic: 'An extra one'}, 'adds a session'],
    [KEY, {excluded: false}, 'excludes nothing'],
    [KEY, {start: KEY, topic: 'An extra one'}, 'moves to its own hour'],
    ['2026-12-08T20:00', {status: 'cancelled'}, 'is about a session of the rule'],
  ] as const) {
    it(`is not told when it ${why}`, () => {
      expect(reviewOf({...WEEKLY, recurrenceOverrides: {[key]: change}})).to.deep.equal([]);
    });
  }

  it('is not told when its key is the hour that people saw, where clocks went forward', () => {
    const chat = {
      start: '2026-03-29T01:30',
      recurrenceRule: 'FREQ=DAILY',
      recurrenceOverrides: {'2026-03-29T02:30': {status: 'cancelled'}},
    };
    expect(reviewOf(chat)).to.deep.equal([]);
  });

  it('names the start of a chat that has no rule', () => {
    const recurrenceOverrides = {'2030-01-01T12:00': {status: 'cancelled'}};
    const [problem] = reviewOf({recurrenceOverrides});
    expect(problem?.expected).to.include('"2026-12-01T20:00:00"');
  });

  it('names the nearest date of a whole day', () => {
    const recurrenceOverrides = {'2026-12-10': {excluded: true}};
    const [problem] = reviewOf({...WEEKLY, start: '2026-12-01', recurrenceOverrides});
    expect(problem?.expected).to.match(/^"2026-12-08" \(/);
  });

  it('names the last of a series that is over for long', () => {
    const recurrenceOverrides = {'2099-12-10T20:00': {excluded: true}};
    const [problem] = reviewOf({recurrenceRule: 'FREQ=DAILY;COUNT=3', recurrenceOverrides});
    expect(problem?.expected).to.match(/^"2026-12-03T20:00:00" \(/);
  });
});

describe('a chat that takes turns with one that is not there', () => {
  it('is told once, with all of them', () => {
    const problems = reviewOf(
      {id: 'otalk', alternatesWith: ['occhat', 'nobody', '#Occhat', 'nobody']},
      {id: 'occhat', hashtag: '#Occhat', alternatesWith: ['otalk']},
    );
    expect(
      problems.map(({code, pointer, found, expected}) => [code, pointer, found, expected]),
    ).to.deep.equal([
      [
        'unknown-chat',
        '/chats/0/alternatesWith',
        '"nobody", "#Occhat"',
        'the ids of chats of this list',
      ],
    ]);
  });

  it('is told once for each chat, however many ids are unknown', () => {
    const alternatesWith = Array.from({length: 1000}, (_, index) => `nobody-${index}`);
    const problems = reviewOf({hashtag: '#b', alternatesWith}, {hashtag: '#c', alternatesWith});
    expect(problems).to.have.length(2);
    expect(problems[0]?.found).to.match(/^"nobody-0", "nobody-1", .*…$/);
  });

  it('is told where the other is in another list alone', () => {
    const lists = [{url: 'https://a.example/'}, {url: 'https://b.example/'}];
    const [problem, ...more] = reviewOf(
      {id: 'a', list: lists[0], alternatesWith: ['b']},
      {id: 'b', list: lists[1]},
    );
    expect(more).to.deep.equal([]);
    expect(problem).to.include({code: 'unknown-chat', feed: 'https://a.example/'});
    expect(problem?.message).to.match(/^https:\/\/a\.example\/, #a \(/);
  });
});

describe('the feed that advice names', () => {
  const chat = {...CHAT, timeZone: 'UTC', color: '?', recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO'};
  const text = JSON.stringify({url: 'https://a.example/', chats: [chat]});
  const feedsOf = ({feed, problems}: ParsedFeed): (string | undefined)[] =>
    [...problems, ...reviewFeed(feed)].map(problem => problem.feed);

  it('is the one that parsing names: where it was fetched', () => {
    expect(feedsOf(readFeed(text, '/bad.json', 'https://b.example/bad.json'))).to.deep.equal([
      '/bad.json',
      '/bad.json',
    ]);
  });

  it('is none where parsing names none', () => {
    expect(feedsOf(readFeed(text))).to.deep.equal([undefined, undefined]);
  });

  it('is that of the chat where several are merged', () => {
    const [first, second] = ['/a.json', '/b.json'].map(
      path => readFeed(text, path, `https://b.example${path}`).feed,
    );
    const chats = [...first!.chats, ...second!.chats];
    expect(reviewFeed({...first!, chats}).map(({feed}) => feed)).to.deep.equal([
      '/a.json',
      '/b.json',
    ]);
  });
});

describe('the places that advice names', () => {
  const rule = 'FREQ=WEEKLY;BYDAY=MO';
  const document = {
    timeZone: 'Europe/London',
    chats: [
      {title: 'No start'},
      'no chat',
      {
        ...CHAT,
        start: undefined,
        schedule: [{start: '8pm'}, {start: '2026-12-01T20:00', recurrenceRule: rule}],
        recurrenceOverrides: {},
      },
      {
        ...CHAT,
        recurrenceOverrides: {'2026-12-02T20:00': {status: 'cancelled'}},
      },
    ],
  };
  const PLACES = ['/chats/2/schedule/1/start', '/chats/3/recurrenceOverrides/2026-12-02T20:00'];
  const placesOf = (feed: ChatFeed): string[] => reviewFeed(feed).map(({pointer}) => pointer);

  it('are those of the document, whatever was left out before them', () => {
    expect(placesOf(parseFeed(document).feed)).to.deep.equal(PLACES);
  });

  it('also when its chats were copied into another feed', () => {
    const {feed} = parseFeed(document);
    const list = {url: 'https://a.example/'};
    const merged = {...feed, chats: [...feed.chats.map(chat => ({...chat, list}))].reverse()};
    expect(placesOf(merged)).to.deep.equal(PLACES.toReversed());
  });

  it('are those of the feed when it was read from a text', () => {
    const feed = JSON.parse(JSON.stringify(parseFeed(document).feed)) as ChatFeed;
    expect(placesOf(feed)).to.deep.equal([
      '/chats/0/schedule/0/start',
      '/chats/1/schedule/0/recurrenceOverrides/2026-12-02T20:00:00',
    ]);
  });
});

describe('what a review is told of', () => {
  it('is kept, but for overrides of nothing: what else is left out is told by parseFeed', () => {
    for (const {document} of SLIPS) {
      for (const {code, outcome} of reviewFeed(parseFeed(document).feed)) {
        if (code !== 'unknown-occurrence') expect(outcome).to.equal('kept');
      }
    }
  });

  it('is nothing of a good feed', () => {
    expect(reviewFeed(parseFeed({chats: [GOOD_CHAT]}).feed)).to.deep.equal([]);
    expect(reviewFeed(parseFeed({chats: []}).feed)).to.deep.equal([]);
  });

  it('is not told by parseFeed, which computes no schedule', () => {
    const chat = {...CHAT, timeZone: 'UTC', recurrenceRule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'};
    expect(parseFeed({chats: [chat]}).problems).to.deep.equal([]);
  });
});

/** A feed whose rules count the days that they are asked for: each asks whether its month is there. */
function counted(feed: ChatFeed): {feed: ChatFeed; daysAsked: () => number} {
  let asked = 0;
  const counting = (months: readonly number[]): number[] =>
    Object.assign([...months], {
      includes: (month: number) => {
        asked++;
        return months.includes(month);
      },
    });
  const months = Array.from({length: 12}, (_, index) => index + 1);
  const chats = feed.chats.map(chat => ({
    ...chat,
    schedule: chat.schedule.map(({recurrenceRule: rule, ...slot}) => ({
      ...slot,
      ...(rule && {recurrenceRule: {...rule, byMonth: counting(rule.byMonth ?? months)}}),
    })),
  }));
  return {feed: {...feed, chats}, daysAsked: () => asked};
}

describe('a hostile feed is looked through within bounds', () => {
  const PLACES = Array.from({length: 366}, (_, index) => index + 1).join();
  const keys = Array.from(
    {length: 10_000},
    (_, index) =>
      `${2000 + (index % 1000)}-01-01T00:${String(Math.floor(index / 1000)).padStart(2, '0')}`,
  );
  const all = (change: object): object => Object.fromEntries(keys.map(key => [key, change]));

  for (const [count, chat, why] of [
    [5000, {recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU'}, 'many good chats'],
    [5000, {recurrenceRule: 'FREQ=WEEKLY;BYDAY=MO'}, 'many starts that rules do not give'],
    [10_000, {recurrenceRule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'}, 'many rules of nothing'],
    [1000, {recurrenceRule: 'FREQ=YEARLY;BYWEEKNO=53;BYYEARDAY=100;COUNT=3'}, 'and with a count'],
    [1000, {recurrenceRule: `FREQ=YEARLY;BYDAY=MO;COUNT=9999;BYSETPOS=${PLACES}`}, 'many places'],
    [1000, {recurrenceRule: 'FREQ=YEARLY;INTERVAL=1000000000;BYDAY=MO'}, 'a huge interval'],
    [1000, {alternatesWith: Array(100).fill('nobody')}, 'many unknown chats'],
    [1, {recurrenceRule: 'FREQ=DAILY', recurrenceOverrides: all({excluded: true})}, 'exclusions'],
    [
      1,
      {
        start: '2000-01-01T00:00',
        recurrenceRule: 'FREQ=DAILY;BYMINUTE=0,1,2,3,4,5',
        recurrenceOverrides: all({status: 'cancelled'}),
      },
      'cancellations',
    ],
  ] as const) {
    it(`${count} with ${why}`, function () {
      this.timeout(30_000);
      const chats = Array.from({length: count}, (_, index) => ({
        ...CHAT,
        hashtag: `#${index}`,
        ...chat,
      }));
      const {feed, daysAsked} = counted(parseFeed({timeZone: 'Europe/London', chats}).feed);
      const problems = reviewFeed(feed);
      expect(daysAsked()).to.be.below(400_000);
      for (const {message} of problems.slice(0, 10)) expect(message).to.match(/^#\d+ \(/);
    });
  }

  it('what is good is never called wrong, however much is asked', () => {
    const hard = {...CHAT, recurrenceRule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'};
    const good = {...CHAT, hashtag: '#good', recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU'};
    const chats = [...Array<object>(300).fill(hard), good];
    const problems = reviewFeed(parseFeed({timeZone: 'UTC', chats}).feed);
    expect(problems.filter(({chat}) => chat === '#good')).to.deep.equal([]);
  });

  it('a window of sessions is as it was', () => {
    const feed = feedOf({recurrenceRule: 'FREQ=DAILY;COUNT=5'});
    reviewFeed(feed);
    expect(sessionsBetween(feed, utc('2026-12-01'), utc('2026-12-31'))).to.have.length(5);
  });
});
