import {expect} from 'chai';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {problemIn, type FeedProblem} from '../../../src/feed/parse/problems.js';
import {GOOD_CHAT, SLIPS} from '../../support/feed-problems.js';

describe('a slip in a feed', () => {
  for (const {why, document, code, pointer, found} of SLIPS) {
    it(`${code}: ${why}, at ${pointer}`, () => {
      const {problems} = parseFeed(document);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({code, pointer, found});
      expect(problems[0]?.expected).to.match(/\S/);
    });
  }

  for (const {why, document, pointer, loses} of SLIPS) {
    it(`${why}, at ${pointer}: ${loses === 'chat' ? 'the chat' : loses} is left out, the good chat never is`, () => {
      const {chats} = parseFeed(document).feed;
      const written = (document as {chats: (object | string | null)[]}).chats;
      const readable = written.filter(chat => typeof chat === 'object' && chat !== null);
      expect(chats).to.have.length(readable.length - (loses === 'chat' ? 1 : 0));
      expect(chats.some(({title}) => title === GOOD_CHAT.title)).to.equal(true);
    });

    it(`${why}, at ${pointer}: says what became of it`, () => {
      const outcome = parseFeed(document).problems[0]?.outcome;
      if (loses === 'chat' || /^\/chats\/\d+$/.test(pointer)) {
        expect(outcome).to.equal('chat-left-out');
      } else if (loses === 'field') expect(outcome).to.equal('field-left-out');
      else expect(outcome).to.be.oneOf(['kept', 'field-left-out']);
    });
  }
});

describe('what a problem says', () => {
  const problemOf = (chat: object): FeedProblem =>
    parseFeed({timeZone: 'UTC', chats: [{title: 'A', start: '2011-11-01T20:00', ...chat}]})
      .problems[0]!;

  for (const [chat, code, pointer, found, mend] of [
    [
      {start: '2011-02-29T20:00'},
      'bad-date',
      '/start',
      '"2011-02-29T20:00"',
      'there is no such date or hour',
    ],
    [{timeZone: 'Europe/Londn'}, 'unknown-zone', '/timeZone', '"Europe/Londn"', 'Europe/London'],
    [{duration: '1 hour'}, 'bad-date', '/duration', '"1 hour"', '"PT1H"'],
    [{kind: 'meeting'}, 'bad-value', '/kind', '"meeting"', 'chat, event'],
    [{hashtag: '#a b'}, 'bad-value', '/hashtag', '"#a b"', '#lgovsm'],
    [{url: 'javascript:a'}, 'unsafe-url', '/url', '"javascript:a"', 'https:'],
    [
      {recurrenceRule: 'FREQ=YEARLY;BYMONTH=13'},
      'bad-value',
      '/recurrenceRule',
      '"FREQ=YEARLY;BYMONTH=13"',
      'BYMONTH: a whole number from 1 to 12',
    ],
    [
      {recurrenceRule: 'FREQ=HOURLY'},
      'unsupported-rule',
      '/recurrenceRule',
      '"FREQ=HOURLY"',
      'daily',
    ],
    [
      {recurrenceRule: 'every week'},
      'bad-rule',
      '/recurrenceRule',
      '"every week"',
      'FREQ=WEEKLY;BYDAY=TU',
    ],
  ] as const) {
    it(`names the place, what is there and what would be right: ${code}, at ${pointer}`, () => {
      const problem = problemOf(chat);
      expect(problem).to.include({code, pointer: `/chats/0${pointer}`, found});
      expect(problem.expected).to.include(mend);
    });
  }

  it('points into a slot of a schedule', () => {
    const schedule = [{start: '2011-11-01T20:00'}, {start: '2011-11-02 20:00'}];
    const {problems} = parseFeed({timeZone: 'UTC', chats: [{title: 'A', schedule}]});
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/chats/0/schedule/1/start']);
  });

  it('escapes what JSON Pointer escapes (RFC 6901)', () => {
    expect(problemOf({recurrenceOverrides: {'a/b~c': {}}})).to.include({
      pointer: '/chats/0/recurrenceOverrides/a~1b~0c',
    });
  });

  it('shortens what is long', () => {
    const {found} = problemOf({start: 'x'.repeat(10_000)});
    expect(found).to.match(/^"x{79}…$/);
  });

  it('does not write out lists and objects', () => {
    expect(problemOf({start: {a: 1}})).to.include({found: 'an object'});
    expect(problemOf({start: [1, 2]})).to.include({found: 'a list'});
  });

  it('several slips are told in the order of the chats, each once', () => {
    const {problems} = parseFeed({
      url: 'x',
      timeZone: 'UTC',
      chats: [
        {title: 'A', start: '2011-11-01', color: '?', kind: '?'},
        {title: 'B'},
        {title: 'C', start: '2011-11-01', hosts: [1, 'a host', 2]},
      ],
    });
    expect(problems.map(({pointer}) => pointer)).to.deep.equal([
      '/url',
      '/chats/0/kind',
      '/chats/0/color',
      '/chats/1/start',
      '/chats/2/hosts/0',
      '/chats/2/hosts/2',
    ]);
  });
});

describe('the message of a problem', () => {
  const CHAT = {hashtag: '#lgovsm', title: 'Local government', start: '2026-11-03T20:00'};
  const messagesOf = (chat: object, feed: object = {timeZone: 'Europe/London'}): string[] =>
    parseFeed({...feed, chats: [{...CHAT, ...chat}]}).problems.map(({message}) => message);

  for (const [chat, message] of [
    [
      {timeZone: 'BST'},
      '#lgovsm (/chats/0/timeZone): found "BST"; right would be "Europe/London". The chat is left out.',
    ],
    [
      {timeZone: 'IST'},
      '#lgovsm (/chats/0/timeZone): found "IST"; right would be "Asia/Kolkata", "Europe/Dublin" or "Asia/Jerusalem". The chat is left out.',
    ],
    [
      {timeZone: 'Europe/Londn'},
      '#lgovsm (/chats/0/timeZone): found "Europe/Londn"; right would be "Europe/London". The chat is left out.',
    ],
    [
      {timeZone: 'Asia/Mumbai'},
      '#lgovsm (/chats/0/timeZone): found "Asia/Mumbai"; right would be "Asia/Kolkata". The chat is left out.',
    ],
    [
      {timeZone: 'UTC+1'},
      '#lgovsm (/chats/0/timeZone): found "UTC+1"; right would be an IANA area name, such as "Europe/London". The chat is left out.',
    ],
    [
      {start: '2026-11-03 20:00'},
      '#lgovsm (/chats/0/start): found "2026-11-03 20:00"; right would be "2026-11-03T20:00" (a T between date and time). The chat is left out.',
    ],
    [
      {start: '8pm'},
      '#lgovsm (/chats/0/start): found "8pm"; right would be a date before the hour, such as "2026-10-27T20:00". The chat is left out.',
    ],
    [
      {start: '2026-11-03T20:00Z'},
      '#lgovsm (/chats/0/start): found "2026-11-03T20:00Z"; right would be "2026-11-03T20:00" (no Z, as "timeZone" says whose clock it is). The chat is left out.',
    ],
    [
      {end: '21:00'},
      '#lgovsm (/chats/0/end): found the unknown field "end"; right would be "duration". It is passed over.',
    ],
    [
      {status: 'cancelled'},
      '#lgovsm (/chats/0/status): found the unknown field "status"; right would be "status": "cancelled" in "recurrenceOverrides", for one session. It is passed over.',
    ],
    [
      {recurrenceOverrides: {'2026-11-03T20:00': {status: 'CANCELLED'}}},
      '#lgovsm (/chats/0/recurrenceOverrides/2026-11-03T20:00/status): found "CANCELLED"; right would be "cancelled". It is read as that.',
    ],
    [
      {duration: 60},
      '#lgovsm (/chats/0/duration): found 60; right would be "PT60M" (if minutes are meant). This is left out, and the rest is kept.',
    ],
    [
      {platforms: [{name: 'matrix', url: 'https://matrix.example/'}]},
      '#lgovsm (/chats/0/platforms/0/name): found "matrix"; right would be "other", with its address. It is read as that.',
    ],
  ] as const) {
    it(`says it all in sentences: ${JSON.stringify(chat)}`, () => {
      expect(messagesOf(chat)).to.deep.equal([message]);
    });
  }

  it('names a chat by its title or id where it has no hashtag, also one that is left out', () => {
    const chats = [{title: 'Book club'}, {id: 'b'}, {hashtag: '#c'}, {title: 'x'.repeat(200)}, {}];
    const names = parseFeed({chats}).problems.map(({chat}) => chat);
    expect(new Set(names)).to.deep.equal(
      new Set(['Book club', 'b', '#c', `${'x'.repeat(80)}…`, undefined]),
    );
  });

  it('begins with the address of the feed where that is known', () => {
    const [problem] = parseFeed({chats: [{...CHAT, timeZone: 'BST'}]}).problems;
    const told = problemIn('https://example.org/chats.json', problem!);
    expect(told).to.include({feed: 'https://example.org/chats.json', pointer: '/chats/0/timeZone'});
    expect(told.message).to.match(/^https:\/\/example\.org\/chats\.json, #lgovsm \(\/chats\/0/);
  });

  it('has a place also in a feed as a whole', () => {
    expect(messagesOf({timeZone: 'UTC'}, {timeZone: 'EST'})).to.deep.equal([
      '/timeZone: found "EST"; right would be "America/New_York". This is left out, and the rest is kept.',
    ]);
  });

  it('never has anything but words in it', () => {
    for (const {document} of SLIPS) {
      for (const {message} of parseFeed(document).problems) {
        expect(message).to.match(/^\S.*: found \S.*; right would be \S.*\. \S.*\.$/);
        expect(message).not.to.match(/\[object|undefined/i);
      }
    }
  });
});

describe('what is told of a chat that is left out', () => {
  it('names the cause; the rest is told as what it is', () => {
    const chat = {title: 'A', timeZone: 'UTC', start: '8pm', color: '?', end: '9pm'};
    const {problems} = parseFeed({chats: [chat]});
    expect(problems.map(({pointer, outcome}) => [pointer, outcome])).to.deep.equal([
      ['/chats/0/color', 'field-left-out'],
      ['/chats/0/end', 'kept'],
      ['/chats/0/start', 'chat-left-out'],
    ]);
  });

  it('a slot that is left out leaves the chat where another one is good', () => {
    const schedule = [{start: '8pm'}, {start: '2026-11-03'}];
    const outcomes = (slots: object[]): string[] =>
      parseFeed({chats: [{title: 'A', schedule: slots}]}).problems.map(({outcome}) => outcome);
    expect(outcomes(schedule)).to.deep.equal(['field-left-out']);
    expect(outcomes(schedule.slice(0, 1))).to.deep.equal(['chat-left-out', 'chat-left-out']);
  });
});

describe('a date that is not written as one', () => {
  const expectedOf = (start: string): string =>
    parseFeed({timeZone: 'UTC', chats: [{title: 'A', start}]}).problems[0]!.expected;

  for (const [start, right, why] of [
    ['2026-11-03T20:00+01:00', '"2026-11-03T20:00"', 'no +01:00'],
    ['2026-11-03T8:00', '"2026-11-03T08:00"', ''],
    ['2026-11-03 8.30 pm', '"2026-11-03T20:30"', 'a T between'],
    ['2026-11-03 12am', '"2026-11-03T00:00"', 'a T between'],
    ['2026-11-03T20', '"2026-11-03T20:00"', ''],
    ['2026-11-03T20:00:00.000', '"2026-11-03T20:00"', ''],
    ['2026-11-03T20:00[Europe/London]', '"2026-11-03T20:00"', ''],
    ['20261103T200000Z', '"2026-11-03T20:00"', 'no Z'],
    ['2026-11-03 at 20.00 GMT', '"2026-11-03T20:00"', 'no GMT'],
    ['03/11/2026', '"2026-10-27T20:00"', 'or a date alone'],
    ['2026/11/03', '"2026-11-03"', ''],
    ['2026-11-3', '"2026-11-03"', ''],
    ['2026-11-31T20:00', 'such as', 'there is no such date or hour'],
    ['2023-02-29', 'such as', 'there is no such date or hour'],
    ['2026-11-03T24:00', 'such as', 'there is no such date or hour'],
    ['2026-13-40', 'such as', 'there is no such date or hour'],
    ['+275760-09-13T00:00:00', 'such as', 'or a date alone'],
    ['Tuesday 8pm', '"2026-10-27T20:00"', 'a date before the hour'],
    ['tomorrow', '"2026-10-27T20:00"', 'such as'],
  ] as const) {
    it(`is told how: ${start}`, () => {
      expect(expectedOf(start)).to.include(right);
      expect(expectedOf(start)).to.include(why);
    });
  }

  it('takes the hour of the chat where a key has none', () => {
    const recurrenceOverrides = {'2026-11-10': {topic: 'A'}};
    const chat = {title: 'A', start: '2026-11-03T20:00', recurrenceOverrides};
    const [problem] = parseFeed({timeZone: 'UTC', chats: [chat]}).problems;
    expect(problem?.expected).to.equal('"2026-11-10T20:00:00"');
  });
});

describe('a length that is not written as one', () => {
  for (const [duration, right] of [
    ['60', '"PT60M" (if minutes are meant)'],
    [90, '"PT90M" (if minutes are meant)'],
    ['1h', 'a length such as "PT1H"'],
    ['P1H', 'a length such as "PT1H"'],
    ['P1M', 'a length such as "PT1H"'],
    ['-PT1H', 'a length such as "PT1H"'],
    ['P4000D', 'at most ten years'],
    ['long', 'a length such as "PT1H"'],
  ] as const) {
    it(`is told how: ${duration}`, () => {
      const chat = {title: 'A', start: '2026-11-03T20:00', duration};
      const [problem] = parseFeed({timeZone: 'UTC', chats: [chat]}).problems;
      expect(problem?.expected).to.include(right);
    });
  }

  it('is whole days where the start is a date', () => {
    const chat = {title: 'A', start: '2026-11-03', duration: '36 hours'};
    const [problem] = parseFeed({chats: [chat]}).problems;
    expect(problem?.expected).to.equal('a length of whole days: "P1D"');
  });
});
