import {expect} from 'chai';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import type {FeedProblem} from '../../../src/feed/parse/problems.js';
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
      '"2011-02-28T20:00" (February 2011 has 28 days)',
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
      'byMonth: a whole number from 1 to 12',
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
