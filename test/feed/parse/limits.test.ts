import {expect} from 'chai';
import {sessionsBetween} from '../../../src/core/sessions.js';
import {FeedError} from '../../../src/feed/errors.js';
import {Findings} from '../../../src/feed/parse/findings.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {Place} from '../../../src/feed/parse/place.js';
import type {FeedProblem} from '../../../src/feed/parse/problems.js';
import {GOOD_CHAT} from '../../support/feed-problems.js';
import {utc} from '../../support/times.js';

type Told = readonly [code: string, pointer: string, outcome: string];

const told = ({code, pointer, outcome}: FeedProblem): Told => [code, pointer, outcome];
const problemsOf = (changes: object): Told[] =>
  parseFeed({chats: [{...GOOD_CHAT, ...changes}]}).problems.map(told);
const chatOf = (changes: object) => parseFeed({chats: [{...GOOD_CHAT, ...changes}]}).feed.chats[0]!;
const many = <T>(length: number, member: (index: number) => T): T[] =>
  Array.from({length}, (_, index) => member(index));
const dateOf = (index: number): string =>
  new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);

describe('a text that is too long', () => {
  for (const [field, longest] of [
    ['title', 2000],
    ['location', 2000],
    ['updated', 2000],
    ['description', 10_000],
  ] as const) {
    it(`is cut after ${longest} characters: ${field}`, () => {
      expect(problemsOf({[field]: 'a'.repeat(longest)})).to.deep.equal([]);
      const changes = {[field]: 'a'.repeat(4_000_000)};
      expect(problemsOf(changes)).to.deep.equal([['too-long', `/chats/0/${field}`, 'kept']]);
      expect(chatOf(changes)[field]).to.have.length(longest);
    });
  }

  it('says so in words', () => {
    const {problems} = parseFeed({chats: [{...GOOD_CHAT, title: 'a'.repeat(4_000_000)}]});
    expect(problems[0]!.message).to.match(
      /: found "a{79}…; right would be at most 2000 characters\. Its beginning is kept\.$/,
    );
  });

  for (const [field, value] of [
    ['hashtag', `#${'a'.repeat(100)}`],
    ['url', `https://example.org/${'a'.repeat(4000)}`],
    ['color', 'a'.repeat(4_000_000)],
    ['locale', 'en-'.repeat(1_000_000)],
    ['duration', `P${'1'.repeat(1_000_000)}D`],
    ['lastConfirmed', '2'.repeat(1_000_000)],
  ] as const) {
    it(`is left out where its end matters: ${field}`, () => {
      expect(problemsOf({[field]: value})).to.deep.equal([
        ['too-long', `/chats/0/${field}`, 'field-left-out'],
      ]);
    });
  }

  it('is why a chat is left out that cannot be without it', () => {
    const recurrenceRule = `FREQ=WEEKLY;BYDAY=${'TU,'.repeat(1_600_000)}TU`;
    expect(problemsOf({recurrenceRule})).to.deep.equal([
      ['too-long', '/chats/0/recurrenceRule', 'chat-left-out'],
    ]);
  });
});

describe('a list that is too long', () => {
  for (const [field, member, most] of [
    ['keywords', (index: number) => `subject ${index}`, 100],
    ['hosts', () => ({name: 'a'}), 100],
    ['platforms', () => 'x', 100],
    ['links', () => ({href: 'https://example.org/'}), 100],
    ['alternatesWith', (index: number) => `chat-${index}`, 1000],
  ] as const) {
    it(`is read as far as there is room: ${field}`, () => {
      expect(problemsOf({[field]: many<unknown>(most, member)})).to.deep.equal([]);
      const changes = {[field]: many<unknown>(50_000, member)};
      expect(problemsOf(changes)).to.deep.equal([
        ['too-many', `/chats/0/${field}/${most}`, 'field-left-out'],
      ]);
      expect(chatOf(changes)[field]).to.have.length(most);
    });
  }

  it('may have no members: a hole of a million is not looked through', () => {
    const keywords: string[] = [];
    keywords[4_000_000_000] = 'a';
    expect(problemsOf({keywords})).to.have.length(101);
  });

  it('of slots ends after 2,000, of overrides after 5,000', () => {
    const schedule = many(2001, index => ({start: dateOf(index)}));
    expect(problemsOf({start: undefined, schedule})).to.deep.equal([
      ['too-many', '/chats/0/schedule/2000', 'field-left-out'],
    ]);
    const entries = many(5001, index => [dateOf(index), {topic: 'a'}] as const);
    const recurrenceOverrides = Object.fromEntries(entries);
    expect(problemsOf({start: '2026-01-01', recurrenceOverrides})).to.deep.equal([
      ['too-many', `/chats/0/recurrenceOverrides/${dateOf(5000)}`, 'field-left-out'],
    ]);
  });

  it('of chats ends after 25,000', () => {
    const {feed, problems} = parseFeed({chats: Array(30_000).fill(GOOD_CHAT)});
    expect(feed.chats).to.have.length(25_000);
    expect(problems.filter(({code}) => code === 'too-many').map(told)).to.deep.include([
      'too-many',
      '/chats/25000',
      'field-left-out',
    ]);
  });
});

describe('the sessions of a chat on one day', () => {
  const daily = {recurrenceRule: 'FREQ=DAILY'};

  it('are a hundred at most with those that run on: a length that makes them more is left out', () => {
    expect(problemsOf({...daily, duration: 'P100D'})).to.deep.equal([]);
    const changes = {...daily, duration: 'P3660D'};
    expect(problemsOf(changes)).to.deep.equal([
      ['too-long', '/chats/0/duration', 'field-left-out'],
    ]);
    expect(chatOf(changes).schedule[0]!.duration).to.equal('PT1H');
    expect(problemsOf({duration: 'P3660D', recurrenceRule: 'FREQ=YEARLY'})).to.deep.equal([]);
  });

  it('are counted over all of its slots', () => {
    const schedule = many(1440, index => ({
      start: `2026-01-01T${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
      timeZone: 'UTC',
      ...daily,
    }));
    const {feed, problems} = parseFeed({chats: [{title: 'a', schedule}]});
    expect(feed.chats[0]!.schedule).to.have.length(100);
    // A hundred are told, and that there are more.
    expect(problems.map(told).slice(0, 1)).to.deep.equal([
      ['too-many', '/chats/0/schedule/100', 'field-left-out'],
    ]);
    expect(problems.at(-1)!.found).to.equal('1240 more problems');
    expect(sessionsBetween(feed, utc('2026-11-01'), utc('2026-11-02'))).to.have.length(100);
  });

  it('are not counted where slots follow each other, or say the same', () => {
    const following = many(300, index => ({
      start: `${dateOf(index * 7)}T20:00`,
      recurrenceRule: `FREQ=DAILY;UNTIL=${dateOf(index * 7 + 4).replaceAll('-', '')}`,
      timeZone: 'UTC',
    }));
    const same = many(300, () => ({start: '2040-01-01T20:00', timeZone: 'UTC', ...daily}));
    expect(problemsOf({start: undefined, schedule: [...following, ...same]})).to.deep.equal([]);
  });

  it('are counted for overrides as well, which may be added or moved there', () => {
    const recurrenceOverrides = Object.fromEntries(
      many(150, index => [`${dateOf(index)}T20:00:00`, {start: '2027-01-01T20:00'}]),
    );
    const {feed, problems} = parseFeed({
      chats: [{...GOOD_CHAT, start: '2026-01-01T20:00', ...daily, recurrenceOverrides}],
    });
    expect(problems).to.have.length(50);
    expect(told(problems[0]!)).to.deep.equal([
      'too-many',
      `/chats/0/recurrenceOverrides/${dateOf(100)}T20:00:00`,
      'field-left-out',
    ]);
    expect(Object.keys(feed.chats[0]!.schedule[0]!.recurrenceOverrides!)).to.have.length(100);
  });

  it('are, of all chats of a feed in a week, 100,000 at most', () => {
    const recurrenceRule = {frequency: 'daily', byHour: [...Array(24).keys()]};
    const {feed, problems} = parseFeed({
      chats: many(1000, () => ({...GOOD_CHAT, id: undefined, recurrenceRule})),
    });
    expect(feed.chats).to.have.length(Math.floor(100_000 / (7 * 24)));
    expect(told(problems[0]!)).to.deep.equal(['too-many', '/chats/595', 'chat-left-out']);
  });
});

describe('a COUNT', () => {
  it('is counted from 1900 on', () => {
    const recurrenceRule = 'FREQ=DAILY;COUNT=3';
    expect(problemsOf({start: '1900-01-01T20:00', recurrenceRule})).to.deep.equal([]);
    expect(problemsOf({start: '1899-12-31T20:00', recurrenceRule})).to.deep.equal([
      ['bad-date', '/chats/0/start', 'chat-left-out'],
    ]);
  });
});

describe('problems that are too many', () => {
  it('are told as far as there is room, a hundred of a chat; of the others it is told how many', () => {
    const keywords = Array<number>(50).fill(1);
    const hosts = Array<number>(90).fill(1);
    const {problems} = parseFeed({chats: [{...GOOD_CHAT, keywords, hosts}, {title: 'a'}]});
    expect(problems).to.have.length(102);
    expect(problems[100]!.message).to.equal(
      'A good chat (/chats/0): found 40 more problems; right would be a chat with fewer. ' +
        'This is left out, and the rest is kept.',
    );
    expect(told(problems[101]!)).to.deep.equal(['missing', '/chats/1/start', 'chat-left-out']);
  });

  it('of a feed are a thousand, and one that says how many more there are', () => {
    const {feed, problems} = parseFeed({chats: [...Array<number>(20_000).fill(1), GOOD_CHAT]});
    expect(problems).to.have.length(1001);
    expect(problems.at(-1)!.message).to.equal(
      '/chats: found 19000 more problems; right would be a feed with fewer. ' +
        'This is left out, and the rest is kept.',
    );
    expect(feed.chats).to.have.length(1);
  });

  it('say that a chat is left out where none of those told does', () => {
    const {problems} = parseFeed({chats: [{title: 'a', keywords: Array(100).fill(1)}]});
    expect(problems).to.have.length(101);
    expect(told(problems[100]!)).to.deep.equal(['too-many', '/chats/0', 'chat-left-out']);
  });

  it('are not worded where they are not told: to find what was meant is slow', () => {
    let asked = 0;
    const findings = new Findings(10);
    for (let index = 0; index < 50_000; index++) {
      new Place('BST', findings).report('bad-value', () => `${asked++}`);
    }
    expect([asked, findings.untold]).to.deep.equal([10, 49_990]);
  });
});

describe('what throws when it is read', () => {
  const throwing = (): never => {
    throw new Error('no');
  };
  const revoked = (): object => {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const traps = new Proxy(
    {},
    {get: throwing, ownKeys: throwing, has: throwing, getOwnPropertyDescriptor: throwing},
  );

  const withGetter: object = Object.defineProperty({...GOOD_CHAT, hashtag: '#a'}, 'title', {
    get: throwing,
    enumerable: true,
  });
  for (const [why, chat] of [
    ['a getter', withGetter],
    ['a proxy that was revoked', {...GOOD_CHAT, hashtag: '#a', title: revoked()}],
  ] as const) {
    it(`is one field: ${why}`, () => {
      const {feed, problems} = parseFeed({chats: [chat, GOOD_CHAT]});
      expect(problems[0]).to.include({pointer: '/chats/0/title', found: 'what cannot be read'});
      expect(feed.chats).to.have.length(2);
    });
  }

  for (const [why, chat] of [
    ['a proxy that was revoked', revoked()],
    ['a proxy whose traps throw', traps],
  ] as const) {
    it(`is one chat: ${why}`, () => {
      const {feed, problems} = parseFeed({chats: [chat, GOOD_CHAT]});
      expect(feed.chats.map(({id}) => id)).to.deep.equal(['good']);
      expect(problems.map(({pointer, outcome}) => [pointer, outcome])).to.deep.include([
        '/chats/0',
        'chat-left-out',
      ]);
    });

    it(`is one list or object in it: ${why}`, () => {
      for (const field of ['hosts', 'keywords', 'recurrenceOverrides', 'list', 'location']) {
        const {feed, problems} = parseFeed({chats: [{...GOOD_CHAT, [field]: chat}]});
        expect(feed.chats, field).to.have.length(1);
        expect(problems.length, field).to.be.above(0);
      }
    });
  }

  it('is no feed where it is the whole document', () => {
    expect(() => parseFeed(revoked())).to.throw('A chat feed is an object with a list at /chats.');
    expect(() => parseFeed(traps)).to.throw(FeedError);
  });
});
