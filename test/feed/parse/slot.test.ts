import {expect} from 'chai';
import type {Slot} from '../../../src/core/types.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';

const LONDON = {timeZone: 'Europe/London', timeZoneLabel: 'UK time'};

function slotsOf(chat: object, feed: object = LONDON): readonly Slot[] {
  const {feed: parsed, problems} = parseFeed({...feed, chats: [{title: 'A', ...chat}]});
  expect(problems).to.deep.equal([]);
  return parsed.chats[0]!.schedule;
}
const slotOf = (chat: object, feed?: object): Slot => slotsOf(chat, feed)[0]!;
const START = {start: '2011-11-01T20:00:00'};

describe('when a chat is', () => {
  it('stands on the chat itself, or in a schedule', () => {
    const rule = {recurrenceRule: {frequency: 'weekly'}, duration: 'PT90M'};
    expect(slotsOf({...START, ...rule})).to.deep.equal(slotsOf({schedule: [{...START, ...rule}]}));
  });

  it('may be several slots', () => {
    const starts = slotsOf({schedule: [START, {start: '2011-11-03T12:00'}]}).map(
      ({start}) => start,
    );
    expect(starts).to.deep.equal(['2011-11-01T20:00:00', '2011-11-03T12:00:00']);
  });

  it('a bad slot does not hide the good ones', () => {
    const {feed} = parseFeed({...LONDON, chats: [{title: 'A', schedule: [{start: 'x'}, START]}]});
    expect(feed.chats[0]?.schedule).to.have.length(1);
  });

  for (const [start, read] of [
    ['2011-11-01T20:00', '2011-11-01T20:00:00'],
    ['2011-11-01T20:00:30', '2011-11-01T20:00:30'],
    ['2011-11-01', '2011-11-01'],
    ['2012-02-29', '2012-02-29'],
  ] as const) {
    it(`starts with seconds, or on a date: ${start}`, () => {
      expect(slotOf({start}).start).to.equal(read);
    });
  }
});

describe('the time zone of a slot', () => {
  for (const [chat, feed, timeZone, timeZoneLabel, why] of [
    [START, LONDON, 'Europe/London', 'UK time', 'is that of the feed, with its name'],
    [
      {...START, timeZone: 'Europe/Berlin'},
      LONDON,
      'Europe/Berlin',
      undefined,
      'or its own, and a name does not pass on to another zone',
    ],
    [
      {...START, timeZone: 'Europe/Berlin', timeZoneLabel: 'Berlin time'},
      LONDON,
      'Europe/Berlin',
      'Berlin time',
      'which may have its own name',
    ],
    [
      {...START, timeZone: 'Europe/London'},
      LONDON,
      'Europe/London',
      'UK time',
      'the same zone said again has the same name',
    ],
    [
      {...START, timeZoneLabel: 'London time'},
      LONDON,
      'Europe/London',
      'London time',
      'a chat may name it otherwise',
    ],
    [
      {timeZone: 'Europe/Berlin', timeZoneLabel: 'Berlin time', schedule: [START]},
      LONDON,
      'Europe/Berlin',
      'Berlin time',
      'a slot of a schedule takes that of its chat',
    ],
    [
      {timeZone: 'Europe/Berlin', schedule: [{...START, timeZone: 'Asia/Tokyo'}]},
      LONDON,
      'Asia/Tokyo',
      undefined,
      'or has its own',
    ],
    [{start: '2011-11-01'}, {}, 'UTC', undefined, 'does not matter for a date'],
    [{...START, timeZone: 'US/Eastern'}, {}, 'US/Eastern', undefined, 'may have an old name'],
  ] as const) {
    it(`${why}: ${timeZone}`, () => {
      const slot = slotOf(chat, feed);
      expect([slot.timeZone, slot.timeZoneLabel]).to.deep.equal([timeZone, timeZoneLabel]);
    });
  }

  it('is written large when it is UTC', () => {
    expect(slotOf({...START, timeZone: 'utc'}).timeZone).to.equal('UTC');
  });

  for (const timeZone of ['BST', 'EST', 'IST', 'PST', 'CET', 'GMT', 'Japan', 'EST5EDT', 'Zulu']) {
    it(`is no abbreviation and no single word, whatever the engine says: ${timeZone}`, () => {
      const chats = [{title: 'A', ...START, timeZone}];
      const {feed, problems} = parseFeed({...LONDON, chats});
      expect(feed.chats).to.deep.equal([]);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({code: 'unknown-zone', outcome: 'chat-left-out'});
      expect(problems[0]?.expected).to.match(/^"(?:[A-Z]\w+\/\w+|UTC)"/);
    });
  }

  it('is not made up when it is unknown: the chat is left out', () => {
    const {feed} = parseFeed({
      ...LONDON,
      chats: [{title: 'A', ...START, timeZone: 'Mars/Olympus'}],
    });
    expect(feed.chats).to.deep.equal([]);
  });

  it('a feed whose zone is unknown keeps the chats that have their own', () => {
    const chats = [
      {title: 'A', ...START},
      {title: 'B', ...START, timeZone: 'Europe/London'},
    ];
    const {feed, problems} = parseFeed({timeZone: 'Mars/Olympus', chats});
    expect(feed.chats.map(({title}) => title)).to.deep.equal(['B']);
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/timeZone', '/chats/0/timeZone']);
  });
});

describe('the duration of a slot', () => {
  for (const [chat, duration, why] of [
    [START, 'PT1H', 'is an hour when nothing is said'],
    [{start: '2011-11-01'}, 'P1D', 'or a day, for a date'],
    [{...START, duration: 'PT1H30M'}, 'PT1H30M', 'is kept as it is written'],
    [{...START, duration: 'PT0S'}, 'PT0S', 'may be none'],
    [{...START, duration: 'P4D'}, 'P4D', 'may be days'],
    [
      {start: '2011-11-01', duration: 'PT48H'},
      'PT48H',
      'of a date may be hours that are whole days',
    ],
    [{duration: 'PT2H', schedule: [START]}, 'PT2H', 'of a schedule may be said once'],
    [
      {duration: 'PT2H', schedule: [{...START, duration: 'PT3H'}]},
      'PT3H',
      'and otherwise for one slot',
    ],
    [
      {duration: 'PT2H', schedule: [{start: '2011-11-01'}]},
      'P1D',
      'and does not pass on to a date it does not fit',
    ],
  ] as const) {
    it(`${why}: ${duration}`, () => expect(slotOf(chat).duration).to.equal(duration));
  }
});

describe('the overrides of a slot', () => {
  const overridesOf = (recurrenceOverrides: object, start = START.start): unknown =>
    slotOf({start, recurrenceOverrides}).recurrenceOverrides;

  it('are keyed by local starts with seconds', () => {
    expect(overridesOf({'2011-11-08T20:00': {topic: 'A'}})).to.deep.equal({
      '2011-11-08T20:00:00': {topic: 'A'},
    });
  });

  it('are keyed by dates for a date', () => {
    expect(overridesOf({'2011-11-08': {start: '2011-11-09'}}, '2011-11-01')).to.deep.equal({
      '2011-11-08': {start: '2011-11-09'},
    });
  });

  it('may change topic, texts, links, time and state', () => {
    const change = {
      topic: 'Open data',
      description: 'On a small budget',
      note: 'With a guest',
      hashtag: '#opendata',
      url: 'https://example.org/a',
      joinUrl: 'https://example.org/b',
      hosts: [{name: 'A guest'}],
      location: 'Leeds',
      links: [{href: 'https://example.org/c', phase: 'after'}],
      start: '2011-11-09T20:00:00',
      duration: 'PT2H',
      status: 'cancelled',
      excluded: true,
    };
    expect(overridesOf({'2011-11-08T20:00:00': change})).to.deep.equal({
      '2011-11-08T20:00:00': change,
    });
  });

  it('that say nothing are kept: they may add a session', () => {
    expect(overridesOf({'2011-11-09T20:00:00': {excluded: false}})).to.deep.equal({
      '2011-11-09T20:00:00': {},
    });
  });

  it('of one session twice: the later one counts', () => {
    const recurrenceOverrides = {
      '2011-11-08T20:00': {topic: 'First'},
      '2011-11-08T20:00:00': {topic: 'Second'},
    };
    const {feed} = parseFeed({...LONDON, chats: [{title: 'A', ...START, recurrenceOverrides}]});
    expect(feed.chats[0]?.schedule[0]?.recurrenceOverrides).to.deep.equal({
      '2011-11-08T20:00:00': {topic: 'Second'},
    });
  });

  it('a bad one, or a bad field of one, does not hide the others', () => {
    const recurrenceOverrides = {
      'next week': {topic: 'A'},
      '2011-11-08T20:00:00': {topic: 7, note: 'B'},
      '2011-11-15T20:00:00': {topic: 'C'},
    };
    const {feed} = parseFeed({...LONDON, chats: [{title: 'A', ...START, recurrenceOverrides}]});
    expect(feed.chats[0]?.schedule[0]?.recurrenceOverrides).to.deep.equal({
      '2011-11-08T20:00:00': {note: 'B'},
      '2011-11-15T20:00:00': {topic: 'C'},
    });
  });
});
