import {expect} from 'chai';
import {toICalendar, type ICalendarOptions} from '../../../src/export/icalendar/to-icalendar.js';
import {chatKey} from '../../../src/core/identity.js';
import type {ChatFeed} from '../../../src/core/types.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {components, named, unfolded} from '../../support/content-lines.js';
import {chatOf, feedOf} from '../../support/feed-of.js';
import {FULL_FEED, withEach} from '../../support/full-feed.js';
import {utc} from '../../support/times.js';

const TUESDAYS = {
  id: 'tuesdays',
  hashtag: '#tuesdays',
  title: 'Every Tuesday',
  start: '2011-11-01T20:00',
  timeZone: 'Europe/London',
  recurrenceRule: 'FREQ=WEEKLY',
};

const feedWith = (fields: object, ...chats: object[]): ChatFeed => ({
  ...feedOf(...chats),
  ...fields,
});

const eventsOf = (chat: object, options?: ICalendarOptions): string[][] =>
  components(toICalendar(feedOf({...TUESDAYS, ...chat}), options), 'VEVENT');

/** The lines of a chat's events that say when. */
const TIMES = ['DTSTART', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'STATUS'];
const timesOf = (chat: object): string[][] => eventsOf(chat).map(event => named(event, ...TIMES));

describe('a calendar', () => {
  it('says what it is', () => {
    const lines = unfolded(toICalendar(feedOf()));
    expect(lines.slice(0, 4)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//chat-calendar//chat-calendar//EN',
      'CALSCALE:GREGORIAN',
    ]);
    expect(lines.at(-1)).to.equal('END:VCALENDAR');
  });

  it("has the feed's title, description and address, in the new words and in the old", () => {
    const about = {title: 'Some chats', description: 'All of them', url: 'https://example.org/'};
    expect(unfolded(toICalendar(feedWith(about)))).to.include.members([
      'NAME:Some chats',
      'X-WR-CALNAME:Some chats',
      'DESCRIPTION:All of them',
      'X-WR-CALDESC:All of them',
      'URL:https://example.org/',
    ]);
  });

  it('has one VTIMEZONE for each zone in use, and none for dates and UTC', () => {
    const zones = ['Europe/London', 'Europe/London', 'UTC', 'Asia/Tokyo'];
    const chats = zones.map(timeZone => ({start: '2011-11-01T20:00', timeZone}));
    const dates = {start: '2011-11-01', timeZone: 'Europe/Rome'};
    const text = toICalendar(feedOf(...chats, dates));
    expect(components(text, 'VTIMEZONE').map(([first]) => first)).to.deep.equal([
      'TZID:Europe/London',
      'TZID:Asia/Tokyo',
    ]);
  });

  it('is the same for the same feed: it reads no clock', () => {
    const feed = feedOf(TUESDAYS);
    expect(toICalendar(feed)).to.equal(toICalendar(feed));
  });
});

describe('a slot', () => {
  it('is an event with its rule, in its zone', () => {
    expect(timesOf({})).to.deep.equal([
      [
        'DTSTART;TZID=Europe/London:20111101T200000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;BYDAY=TU',
        'STATUS:CONFIRMED',
      ],
    ]);
  });

  it('without a rule is one event', () => {
    expect(timesOf({recurrenceRule: undefined, duration: 'PT90M'})).to.deep.equal([
      ['DTSTART;TZID=Europe/London:20111101T200000', 'DURATION:PT1H30M', 'STATUS:CONFIRMED'],
    ]);
  });

  it('of a date is a whole day', () => {
    expect(
      timesOf({start: '2011-11-01', recurrenceRule: undefined, duration: 'P2D'}),
    ).to.deep.equal([['DTSTART;VALUE=DATE:20111101', 'DURATION:P2D', 'STATUS:CONFIRMED']]);
  });

  it('without a length has no DURATION, and so ends when it starts', () => {
    const [event] = timesOf({duration: 'PT0S'});
    expect(named(event, 'DURATION')).to.deep.equal([]);
  });

  it('whose start is not of its rule begins with the first session that is', () => {
    expect(
      timesOf({recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3'})[0],
    ).to.include.members([
      'DTSTART;TZID=Europe/London:20111114T200000',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=3',
    ]);
  });

  it('whose rule gives nothing is no event', () => {
    expect(eventsOf({recurrenceRule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'})).to.deep.equal([]);
  });

  it('whose rule RFC 5545 cannot say lists its sessions', () => {
    const [event] = timesOf({recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYMONTHDAY=1,2'});
    expect(named(event, 'RRULE')).to.deep.equal([]);
    expect(named(event, 'RDATE').slice(0, 2)).to.deep.equal([
      'RDATE;TZID=Europe/London:20111101T200000',
      'RDATE;TZID=Europe/London:20120501T200000',
    ]);
    expect(named(event, 'RDATE').at(-1)).to.match(/:2037/);
  });
});

describe('the end of a rule', () => {
  for (const [until, start, timeZone, expected, why] of [
    ['20111231T200000', '2011-11-01T20:00', 'America/New_York', '20120101T010000Z', 'is in UTC'],
    ['20120701', '2011-11-01T20:00', 'Europe/London', '20120701T225959Z', 'allows all of its day'],
    ['20111231T200000Z', '2011-11-01T20:00', 'Asia/Tokyo', '20111231T200000Z', 'may be in UTC'],
    ['20111231', '2011-11-01', 'Asia/Tokyo', '20111231', 'is a date for whole days'],
    ['20111231T120000Z', '2011-11-01', 'Asia/Tokyo', '20111231', 'is a date for whole days'],
  ] as const) {
    it(`${until} for ${start} in ${timeZone} ${why}`, () => {
      const recurrenceRule = `FREQ=DAILY;UNTIL=${until}`;
      const [event] = timesOf({start, timeZone, recurrenceRule});
      expect(named(event, 'RRULE')).to.deep.equal([`RRULE:FREQ=DAILY;UNTIL=${expected}`]);
    });
  }

  it('is the earlier of two, as one COUNT', () => {
    const feed = feedWith({
      chats: parseFeed({
        chats: [{...TUESDAYS, recurrenceRule: 'FREQ=DAILY;COUNT=10;UNTIL=20111103'}],
      }).feed.chats,
    });
    const [event] = components(toICalendar(feed), 'VEVENT');
    expect(named(event, 'RRULE')).to.deep.equal(['RRULE:FREQ=DAILY;COUNT=3']);
  });
});

describe('an override', () => {
  const withOverride = (id: string, override: object): string[][] =>
    timesOf({recurrenceOverrides: {[id]: override}});

  it('of a topic is an event with a RECURRENCE-ID', () => {
    const [, changed] = eventsOf({
      recurrenceOverrides: {'2011-11-08T20:00': {topic: 'Data, open'}},
    });
    expect(changed).to.include.members([
      'UID:tuesdays-0@chat-calendar',
      'RECURRENCE-ID;TZID=Europe/London:20111108T200000',
      'DTSTART;TZID=Europe/London:20111108T200000',
      String.raw`SUMMARY:#tuesdays: Data\, open`,
    ]);
  });

  it('of a start is where it was moved to, and keeps the id of where it was', () => {
    const move = {start: '2011-11-09T18:00', duration: 'PT2H'};
    expect(withOverride('2011-11-08T20:00', move)[1]).to.deep.equal([
      'DTSTART;TZID=Europe/London:20111109T180000',
      'DURATION:PT2H',
      'RECURRENCE-ID;TZID=Europe/London:20111108T200000',
      'STATUS:CONFIRMED',
    ]);
  });

  it('of a date has a date for its id', () => {
    const [, moved] = timesOf({
      start: '2011-11-01',
      recurrenceOverrides: {'2011-11-08': {start: '2011-11-09'}},
    });
    expect(moved).to.include.members([
      'RECURRENCE-ID;VALUE=DATE:20111108',
      'DTSTART;VALUE=DATE:20111109',
    ]);
  });

  it('that cancels is cancelled, and rings no alarm', () => {
    const [series, cancelled] = eventsOf(
      {recurrenceOverrides: {'2011-11-08T20:00': {status: 'cancelled', note: 'No chat'}}},
      {alarm: 10},
    );
    expect(series).to.include.members(['BEGIN:VALARM', 'STATUS:CONFIRMED']);
    expect(cancelled).to.include('STATUS:CANCELLED');
    expect(cancelled).not.to.include('BEGIN:VALARM');
  });

  it('that excludes is an EXDATE', () => {
    const [series, ...more] = withOverride('2011-11-08T20:00', {excluded: true});
    expect(series).to.include('EXDATE;TZID=Europe/London:20111108T200000');
    expect(more).to.deep.equal([]);
  });

  it('that excludes what the rule does not give is nothing', () => {
    expect(named(withOverride('2011-11-09T20:00', {excluded: true})[0], 'EXDATE')).to.deep.equal(
      [],
    );
  });

  it('that adds a session is an event of its own, with a UID that stays', () => {
    const [, added] = eventsOf({recurrenceOverrides: {'2011-11-09T20:00': {topic: 'More'}}});
    expect(added).to.include.members([
      'UID:tuesdays-0@chat-calendar-20111109T200000',
      'DTSTART;TZID=Europe/London:20111109T200000',
    ]);
    expect(named(added, 'RECURRENCE-ID', 'RRULE')).to.deep.equal([]);
  });

  it('of a session that is held once is the one event', () => {
    const once = {recurrenceRule: undefined};
    const moved = {'2011-11-01T20:00': {start: '2011-11-02T20:00'}};
    expect(timesOf({...once, recurrenceOverrides: moved})).to.deep.equal([
      ['DTSTART;TZID=Europe/London:20111102T200000', 'DURATION:PT1H', 'STATUS:CONFIRMED'],
    ]);
    const gone = {'2011-11-01T20:00': {excluded: true}};
    expect(eventsOf({...once, recurrenceOverrides: gone})).to.deep.equal([]);
  });

  it('that moves a session onto another stands in its place', () => {
    const move = {start: '2011-11-15T20:00', topic: 'Both'};
    const [series, moved, ...more] = withOverride('2011-11-08T20:00', move);
    expect(named(series, 'EXDATE')).to.deep.equal(['EXDATE;TZID=Europe/London:20111115T200000']);
    expect(moved).to.include('RECURRENCE-ID;TZID=Europe/London:20111108T200000');
    expect(more).to.deep.equal([]);
  });
});

describe('the texts of an event', () => {
  for (const [fields, topic, summary] of [
    [{title: 'Every Tuesday', hashtag: '#tuesdays'}, undefined, '#tuesdays Every Tuesday'],
    [{title: 'Every Tuesday'}, undefined, 'Every Tuesday'],
    [{hashtag: '#tuesdays'}, undefined, '#tuesdays'],
    [{title: 'Every Tuesday', hashtag: '#tuesdays'}, 'Data', '#tuesdays: Data'],
    [{title: 'Every Tuesday'}, 'Data', 'Every Tuesday: Data'],
  ] as const) {
    it(`name it by hashtag, title and topic: ${summary}`, () => {
      const start = '2011-11-01T20:00';
      const recurrenceOverrides = {[start]: topic === undefined ? {} : {topic}};
      const {feed} = parseFeed({
        timeZone: 'UTC',
        chats: [{...fields, start, recurrenceOverrides}],
      });
      expect(unfolded(toICalendar(feed))).to.include(`SUMMARY:${summary}`);
    });
  }

  it('describe it: topic, note, description, hosts, where to join, links', () => {
    const chat = {
      description: 'For all.',
      hosts: ['Ann', 'Ben'],
      platforms: ['x'],
      links: [{href: 'https://example.org/a', title: 'Read'}, {href: 'https://example.org/b'}],
      recurrenceOverrides: {'2011-11-08T20:00': {topic: 'Data', note: 'Bring some'}},
    };
    const [series, changed] = eventsOf(chat).map(event => named(event, 'DESCRIPTION'));
    const about = [
      'For all.',
      String.raw`Ann\, Ben`,
      'https://x.com/hashtag/tuesdays?f=live',
      String.raw`Read: https://example.org/a\nhttps://example.org/b`,
    ];
    expect(series).to.deep.equal([`DESCRIPTION:${about.join(String.raw`\n\n`)}`]);
    expect(changed).to.deep.equal([
      `DESCRIPTION:${['Data', 'Bring some', 'Every Tuesday', ...about].join(String.raw`\n\n`)}`,
    ]);
  });

  it('have their own properties where RFC 5545 and 7986 have one', () => {
    const chat = {
      url: 'https://example.org/about?a,b',
      joinUrl: 'https://example.org/join',
      keywords: ['health', 'art, music'],
      location: 'Leeds; Hall 2',
    };
    const names = ['URL', 'CONFERENCE', 'CATEGORIES', 'LOCATION'];
    expect(named(eventsOf(chat)[0], ...names)).to.have.members([
      'URL:https://example.org/about?a,b',
      'CONFERENCE;VALUE=URI;FEATURE=CHAT:https://example.org/join',
      String.raw`CATEGORIES:health,art\, music`,
      String.raw`LOCATION:Leeds\; Hall 2`,
    ]);
  });
});

describe('the place of one session', () => {
  it('stands in its event alone', () => {
    const feed = feedOf({...TUESDAYS, location: 'Leeds'});
    const [chat] = feed.chats;
    const recurrenceOverrides = {'2011-11-08T20:00:00': {location: 'York'}};
    const schedule = chat!.schedule.map(slot => ({...slot, recurrenceOverrides}));
    const text = toICalendar({...feed, chats: [{...chat!, schedule}]});
    expect(components(text, 'VEVENT').flatMap(event => named(event, 'LOCATION'))).to.deep.equal([
      'LOCATION:Leeds',
      'LOCATION:York',
    ]);
  });
});

describe('two slots of a chat that meet', () => {
  const timesIn = (...schedule: object[]): string[][] =>
    components(toICalendar(feedOf({schedule})), 'VEVENT').map(event => named(event, ...TIMES));
  const on = (timeZone: string, start: string, fields: object = {}): object => ({
    start,
    timeZone,
    recurrenceRule: 'FREQ=WEEKLY',
    ...fields,
  });
  const london = on('Europe/London', '2026-01-06T20:00');

  it('for ever are one series', () => {
    const berlin = on('Europe/Berlin', '2026-01-06T21:00');
    expect(timesIn(london, berlin)).to.have.length(1);
  });

  it('are found in no time, however many there are that do not meet', () => {
    const chats = Array.from({length: 100}, () => ({
      schedule: ['MO', 'WE', 'FR'].map(day => ({
        ...london,
        recurrenceRule: `FREQ=WEEKLY;BYDAY=${day}`,
      })),
    }));
    expect(components(toICalendar(feedOf(...chats)), 'VEVENT')).to.have.length(300);
  }).timeout(4000);

  it('are found within bounds, whatever their rules give', () => {
    const hours = [...Array(24).keys()].join();
    const hourly = {...london, recurrenceRule: `FREQ=DAILY;BYHOUR=${hours}`};
    expect(timesIn(hourly, hourly, hourly)).to.have.length.within(1, 3);
  }).timeout(20_000);

  const daily = (hour: number, timeZone = 'Europe/London'): object =>
    on(timeZone, `2026-01-06T${String(hour).padStart(2, '0')}:00`, {recurrenceRule: 'FREQ=DAILY'});
  const numbered = (length: number): number[] => [...Array(length).keys()];

  for (const [why, schedule, events] of [
    ['slots of one rule', numbered(1000).map(() => daily(20)), 1],
    ['hours of one zone', numbered(24).map(hour => daily(hour)), 24],
    [
      'dates that are written one by one',
      numbered(2000).map(day => ({
        start: new Date(Date.UTC(2026, 0, 6 + day, 20)).toISOString().slice(0, 16),
      })),
      2000,
    ],
  ] as const) {
    it(`are found in no time of many ${why}`, () => {
      expect(timesIn(...schedule)).to.have.length(events);
    }).timeout(4000);
  }

  it('are found in no time of many sessions that were changed', () => {
    const recurrenceOverrides = Object.fromEntries(
      numbered(5000).map(day => {
        const date = new Date(Date.UTC(2026, 0, 6 + day)).toISOString().slice(0, 10);
        return [`${date}T20:00`, {start: `${date}T21:00`}];
      }),
    );
    const moved = {...daily(20), recurrenceOverrides};
    expect(timesIn(moved)).to.have.length(5001);
  }).timeout(4000);

  it('are found as far as there is room for dates, whatever many rules give', () => {
    const zones = ['Europe/London', 'America/New_York', 'Asia/Tokyo', 'Asia/Kolkata'];
    const schedule = numbered(24).flatMap(hour => zones.map(zone => daily(hour, zone)));
    const events = timesIn(...schedule).map(lines =>
      lines.filter(line => line.startsWith('EXDATE')),
    );
    expect(events.flat().length).to.be.within(1, 50_000);
  }).timeout(20_000);

  it('are an event each where one is a date, and the other its midnight in UTC', () => {
    const midnight = {start: '2026-01-06T00:00', timeZone: 'UTC'};
    expect(timesIn({start: '2026-01-06'}, midnight)).to.have.length(2);
  });

  it('of one rule keep what is said of either', () => {
    const named = {...london, recurrenceOverrides: {'2026-01-13T20:00': {topic: 'A topic'}}};
    expect(timesIn(london, named)).to.deep.equal([
      [
        'DTSTART;TZID=Europe/London:20260106T200000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;BYDAY=TU',
        'EXDATE;TZID=Europe/London:20260113T200000',
        'STATUS:CONFIRMED',
      ],
      ['DTSTART;TZID=Europe/London:20260113T200000', 'DURATION:PT1H', 'STATUS:CONFIRMED'],
    ]);
  });

  it('at times are two series, of which the second leaves those times out', () => {
    const newYork = on('America/New_York', '2026-03-03T15:00', {
      recurrenceRule: 'FREQ=WEEKLY;COUNT=6',
    });
    const events = timesIn(london, newYork);
    // 10, 17 and 24 March are an hour apart
    expect(events[1]?.filter(line => line.startsWith('EXDATE'))).to.deep.equal([
      'EXDATE;TZID=America/New_York:20260303T150000',
      'EXDATE;TZID=America/New_York:20260331T150000',
      'EXDATE;TZID=America/New_York:20260407T150000',
    ]);
  });
});

describe('a UID', () => {
  const uids = (feed: ChatFeed): string[] =>
    unfolded(toICalendar(feed)).filter(line => line.startsWith('UID'));

  it("is made of the chat's id, the slot's number and the feed's address", () => {
    const slots = {schedule: [{start: '2011-11-01T20:00'}, {start: '2011-11-03T08:00'}]};
    const feed = feedWith(
      {url: 'https://example.org/chats?x#y'},
      {...slots, id: 'two hémispheres'},
    );
    expect(uids(feed)).to.deep.equal([
      'UID:two%20h%C3%A9mispheres-0@example.org/chats?x#y',
      'UID:two%20h%C3%A9mispheres-1@example.org/chats?x#y',
    ]);
  });

  it('tells lists apart by their addresses, and is in all of them together what it is in each', () => {
    const lists = ['https://a.example/chats.json', 'https://b.example/'].map(url => {
      const {chats} = feedOf({...TUESDAYS, id: '1'});
      return {version: 1, chats: chats.map(chat => ({...chat, list: {url}}))} as const;
    });
    const both = {version: 1, chats: lists.flatMap(({chats}) => chats)} as const;
    expect(uids(both)).to.deep.equal(['UID:1-0@a.example/chats.json', 'UID:1-0@b.example/']);
    expect(uids(both)).to.deep.equal(lists.flatMap(uids));
  });

  it('has the address that is told where a feed says none of itself', () => {
    const url = 'https://a.example/chats.json?v=2';
    const uidOf = (feed: ChatFeed): string | undefined =>
      unfolded(toICalendar(feed, {url})).find(line => line.startsWith('UID'));
    expect(uidOf(feedOf(TUESDAYS))).to.equal('UID:tuesdays-0@a.example/chats.json');
    const said = feedWith({url: 'https://b.example/'}, TUESDAYS);
    expect(uidOf(said)).to.equal('UID:tuesdays-0@b.example/');
  });

  it('tells lists apart whose addresses differ in query, fragment or mailbox alone', () => {
    const urls = [
      'https://blog.example/?page_id=12',
      'https://blog.example/?page_id=13',
      'https://blog.example/#a',
      'https://blog.example/#b',
      'mailto:a@blog.example',
      'mailto:b@blog.example',
    ];
    const all = urls.flatMap(url => uids({...feedOf(TUESDAYS), url}));
    expect(new Set(all).size).to.equal(urls.length);
    expect(all[0]).to.equal('UID:tuesdays-0@blog.example/?page_id=12');
  });

  it('stays when hour, rule and names change', () => {
    const changed = {hashtag: '#other', start: '2011-11-02T09:00', recurrenceRule: 'FREQ=DAILY'};
    expect(uids(feedOf({...TUESDAYS, ...changed}))).to.deep.equal(uids(feedOf(TUESDAYS)));
  });
});

describe('SEQUENCE, LAST-MODIFIED and DTSTAMP', () => {
  const NAMES = ['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE'];
  const linesOf = (feed: ChatFeed, options?: ICalendarOptions): string[] =>
    named(components(toICalendar(feed, options), 'VEVENT')[0], ...NAMES);

  it('come from the last change of the chat', () => {
    const feed = feedWith({updated: '2011-01-01'}, {...TUESDAYS, updated: '2011-10-28T09:00:00Z'});
    expect(linesOf(feed)).to.deep.equal([
      'DTSTAMP:20111028T090000Z',
      'LAST-MODIFIED:20111028T090000Z',
      'SEQUENCE:21996540',
    ]);
  });

  it('or else of the feed', () => {
    expect(linesOf(feedWith({updated: '2011-01-01'}, TUESDAYS))).to.include(
      'LAST-MODIFIED:20110101T000000Z',
    );
  });

  it('are of 1970 and 0 where the feed does not say', () => {
    expect(linesOf(feedOf(TUESDAYS))).to.deep.equal(['DTSTAMP:19700101T000000Z', 'SEQUENCE:0']);
    expect(linesOf(feedWith({updated: 'just now'}, TUESDAYS))).to.include('SEQUENCE:0');
  });

  it('take the time of export for DTSTAMP alone', () => {
    expect(linesOf(feedOf(TUESDAYS), {now: utc('2011-11-05T12:00')})).to.deep.equal([
      'DTSTAMP:20111105T120000Z',
      'SEQUENCE:0',
    ]);
  });
});

describe('the options', () => {
  const feed = feedWith({title: 'All'}, TUESDAYS, {...TUESDAYS, id: 'more'});

  it('choose chats by their ids', () => {
    const text = toICalendar(feed, {chats: ['more', 'none']});
    expect(components(text, 'VEVENT').map(event => named(event, 'UID'))).to.deep.equal([
      ['UID:more-0@chat-calendar'],
    ]);
  });

  it('choose the chats of all lists by an id, and of one by a key', () => {
    const chats = ['https://a.example/', 'https://b.example/'].flatMap(url =>
      feed.chats.map(chat => ({...chat, list: {url}})),
    );
    const uids = (name: string): string[] =>
      components(toICalendar({...feed, chats}, {chats: [name]}), 'VEVENT').flatMap(event =>
        named(event, 'UID'),
      );
    const [first] = chats;
    expect(uids('tuesdays')).to.deep.equal([
      'UID:tuesdays-0@a.example/',
      'UID:tuesdays-0@b.example/',
    ]);
    expect(uids(chatKey(first!))).to.deep.equal(['UID:tuesdays-0@a.example/']);
  });

  it('take up time in the eyes of others only when they are asked to', () => {
    const transparency = (options?: ICalendarOptions): string[] =>
      eventsOf({recurrenceOverrides: {'2011-11-08T20:00': {status: 'cancelled'}}}, options).flatMap(
        event => named(event, 'TRANSP'),
      );
    expect(transparency()).to.deep.equal(['TRANSP:TRANSPARENT', 'TRANSP:TRANSPARENT']);
    expect(transparency({busy: true})).to.deep.equal(['TRANSP:OPAQUE', 'TRANSP:OPAQUE']);
  });

  it('name the calendar', () => {
    expect(unfolded(toICalendar(feed, {name: 'Mine'}))).to.include('NAME:Mine');
  });

  it('ring an alarm before each session', () => {
    const [event] = components(toICalendar(feed, {alarm: 90}), 'VEVENT');
    expect(event?.slice(-5)).to.deep.equal([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:#tuesdays Every Tuesday',
      'TRIGGER:-PT1H30M',
      'END:VALARM',
    ]);
  });

  it('ring no alarm unless they are asked to', () => {
    expect(toICalendar(feed)).not.to.include('VALARM');
  });

  for (const [refresh, expected] of [
    [undefined, 'P1D'],
    ['PT6H', 'PT6H'],
    ['P1W', 'P7D'],
  ] as const) {
    it(`say how often to look again: ${refresh ?? 'a day'}`, () => {
      expect(
        unfolded(toICalendar(feed, refresh === undefined ? {} : {refresh})),
      ).to.include.members([
        `REFRESH-INTERVAL;VALUE=DURATION:${expected}`,
        `X-PUBLISHED-TTL:${expected}`,
      ]);
    });
  }

  for (const options of [
    {alarm: -1},
    {alarm: 0.5},
    {alarm: NaN},
    {refresh: 'daily'},
    {refresh: 'PT0S'},
    {now: NaN},
  ]) {
    it(`throw a RangeError when they make no sense: ${JSON.stringify(options)}`, () => {
      expect(() => toICalendar(feed, options)).to.throw(RangeError);
    });
  }
});

describe('no text of a feed', () => {
  const ATTACK = [
    'a\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
    'a\nEND:VEVENT\nATTENDEE:mailto:a@example.org',
    'a\rBEGIN:VTODO',
    'a\u0085END:VEVENT\u2028END:VCALENDAR\u2029BEGIN:VTODO',
    'a\u000bEND:VEVENT\fEND:VEVENT\u001eEND:VEVENT',
    'a\r\n END:VEVENT',
    '\\\r\nEND:VEVENT\\',
    'a;X=1:b,c"\ud800',
  ].join('');

  /** The names of a calendar's lines, as a reader finds them that breaks lines at anything. */
  const namesOf = (calendar: string): string[] =>
    calendar
      .replaceAll('\r\n ', '')
      .split(/\r\n|(?!\t)\p{Cc}|[\u2028\u2029]/u)
      .map(line => line.replace(/^((?:BEGIN|END):\w+|[\w-]*).*$/s, '$1'));

  it('adds a line, whatever field of a feed it stands in', () => {
    let count = 0;
    for (const document of withEach(FULL_FEED, ATTACK)) {
      const feed = parsed(document);
      if (!feed) continue;
      expect(KNOWN).to.include.all.keys(namesOf(toICalendar(feed)));
      count++;
    }
    expect(count).to.be.above(100);
  }).timeout(60_000);

  it('adds a line, if the feed was typed by hand and never parsed either', () => {
    // an address cannot be made of half a character
    const typed = everyText(parsed(FULL_FEED)!, ATTACK.replace('\ud800', '')) as ChatFeed;
    const names = namesOf(toICalendar(typed, {alarm: 5, name: ATTACK}));
    expect(KNOWN).to.include.all.keys(names);
    const count = (name: string): number => names.filter(each => each === name).length;
    expect(count('BEGIN:VCALENDAR')).to.equal(1);
    expect(count('END:VCALENDAR')).to.equal(1);
    expect(count('BEGIN:VEVENT')).to.be.above(2);
    expect(count('END:VEVENT')).to.equal(count('BEGIN:VEVENT'));
  });

  const KNOWN = new Set([
    ...['BEGIN', 'END'].flatMap(word =>
      ['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VEVENT', 'VALARM'].map(
        name => `${word}:${name}`,
      ),
    ),
    ...'VERSION PRODID CALSCALE NAME X-WR-CALNAME DESCRIPTION X-WR-CALDESC URL'.split(' '),
    ...'REFRESH-INTERVAL X-PUBLISHED-TTL TZID TZOFFSETFROM TZOFFSETTO RRULE RDATE'.split(' '),
    ...'EXDATE UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DURATION RECURRENCE-ID'.split(' '),
    ...'SUMMARY LOCATION CATEGORIES CONFERENCE TRANSP STATUS ACTION TRIGGER'.split(' '),
    '',
  ]);
});

function parsed(document: unknown): ChatFeed | undefined {
  try {
    return parseFeed(document).feed;
  } catch {
    return undefined;
  }
}

/** A feed with another text in each place that holds one, but for words and times. */
function everyText(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map(each => everyText(each, text, key));
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && !KEPT.has(key) ? text : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, everyText(each, text, name)]),
  );
}

const KEPT = new Set(['status', 'kind', 'phase', 'name', 'start', 'frequency', 'until', 'day']);

describe('a chat that was typed by hand', () => {
  it('with a zone that is none runs on UTC', () => {
    const chat = chatOf(TUESDAYS);
    const slot = {...chat.schedule[0]!, timeZone: 'Mars/Olympus'};
    const text = toICalendar({version: 1, chats: [{...chat, schedule: [slot]}]});
    expect(unfolded(text)).to.include('DTSTART:20111101T200000Z');
  });

  it('with times that are none is left out', () => {
    const chat = chatOf(TUESDAYS);
    const slot = {...chat.schedule[0]!, start: 'T', recurrenceOverrides: {soon: {topic: 'a'}}};
    const text = toICalendar({version: 1, chats: [{...chat, schedule: [slot]}]});
    expect(components(text, 'VEVENT')).to.deep.equal([]);
  });
});
