import {expect} from 'chai';
import type {SessionOnDay} from '../../src/view/day-record.js';
import {NO_CHOICES, type ReaderChoices} from '../../src/view/reader-choices.js';
import {spanRecord, type SpanOptions} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {plainText} from '../../src/view/words.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {de, en} from '../support/locales.js';

const WEEKLY = {hashtag: '#weekly', start: '2011-10-04T20:00', recurrenceRule: 'FREQ=WEEKLY'};
const HOME = 'Europe/London';

interface Seen extends Partial<SpanOptions> {
  readonly timeZone?: string;
}

/** The sessions that a reader finds in the week of 31 October 2011, or another. */
function seen(chats: readonly object[], {timeZone = 'UTC', ...options}: Seen = {}): SessionOnDay[] {
  const {days} = spanRecord(feedOf(...chats), {
    viewpoint: viewpoint({locale: 'en-GB', timeZone, messages: en}),
    ...{date: '2011-11-01', firstDay: 1, now: utc('2011-11-01T12:00')},
    ...options,
  });
  return days.flatMap(({sessions}) => sessions);
}

const statesAt = (now: string, chat: object = WEEKLY): readonly string[] =>
  seen([chat], {now: utc(now)})[0]!.states;

describe('the states of a session', () => {
  it('follow the clock: next, on now, past', () => {
    expect(statesAt('2011-11-01T12:00')).to.deep.equal(['scheduled', 'next']);
    expect(statesAt('2011-11-01T20:00')).to.deep.equal(['scheduled', 'live']);
    expect(statesAt('2011-11-01T20:59')).to.deep.equal(['scheduled', 'live']);
    expect(statesAt('2011-11-01T21:00')).to.deep.equal(['scheduled', 'past']);
    // Another comes first.
    expect(statesAt('2011-10-20T12:00')).to.deep.equal(['scheduled']);
  });

  for (const [status, override, badge] of [
    ['moved', {start: '2011-11-02T21:00'}, /^Moved$/],
    ['cancelled', {status: 'cancelled', note: 'A holiday'}, /^Cancelled$/],
  ] as const) {
    it(`say that it is ${status}`, () => {
      const chat = {...WEEKLY, recurrenceOverrides: {'2011-11-01T20:00': override}};
      const [record] = seen([chat], {now: utc('2011-10-20T12:00')});
      expect(record!.states).to.deep.equal([status]);
      const [{state, text} = {state: undefined, text: ''}] = record!.badges;
      expect(state).to.equal(status);
      expect(text).to.match(badge);
      expect(record!.label.endsWith(`, ${text}`)).to.equal(true);
    });
  }

  it('say that it is an extra one', () => {
    const chat = {...WEEKLY, recurrenceOverrides: {'2011-11-03T12:00': {topic: 'More'}}};
    const extra = seen([chat]).find(({session}) => session.status === 'added');
    expect(extra!.badges).to.deep.equal([{state: 'added', text: 'Extra'}]);
  });

  it('say that it takes the whole day, and whether it began before', () => {
    const [days, ...others] = seen([
      {hashtag: '#days', start: '2011-10-30', duration: 'P3D', kind: 'event'},
    ]);
    expect(others).to.deep.equal([]);
    expect([days!.hour, days!.isFromBefore, days!.dateTime]).to.deep.equal([
      ...['All day', true, '2011-10-30'],
    ]);
    expect(days!.states).to.include('all-day');
  });

  it('say that it is a favourite, and with which others it clashes', () => {
    const choices: ReaderChoices = {
      ...NO_CHOICES,
      hasFavourites: true,
      isFavourite: ({hashtag}) => hashtag !== '#other',
    };
    const chats = ['#a', '#b', '#other'].map(hashtag => ({...WEEKLY, hashtag}));
    const [a, b, other] = seen(chats, {choices});
    expect(a!.states).to.include('favourite');
    expect(plainText(a!.clashes!)).to.equal('At the same time as #b');
    expect(plainText(b!.clashes!)).to.equal('At the same time as #a');
    expect([other!.clashes, other!.states.includes('favourite')]).to.deep.equal([undefined, false]);
    const many = Array.from({length: 9}, (_, index) => ({...WEEKLY, hashtag: `#${index}`}));
    const [first] = seen(many, {choices});
    expect(plainText(first!.clashes!)).to.equal(
      'At the same time as #1, #2, #3, #4, #5 and 3 more',
    );
  });
});

describe('what is told of a session', () => {
  it('is both hours, with the day where the host has another', () => {
    const late = {start: '2011-11-01T20:00', timeZone: HOME, timeZoneLabel: 'UK time'};
    const [there] = seen([late], {timeZone: 'Australia/Sydney'});
    expect([there!.hour, plainText(there!.hostHour)]).to.deep.equal([
      '07:00',
      '20:00 UK time, the day before',
    ]);
    const early = {...late, start: '2011-11-02T01:00'};
    const [here] = seen([early], {timeZone: 'America/New_York'});
    expect(plainText(here!.hostHour)).to.equal('01:00 UK time, next day');
    expect(here!.bothHours).to.equal('21:00 your time · 01:00 UK time, next day');
    expect(seen([late], {timeZone: HOME})[0]!.isSameHour).to.equal(true);
  });

  it('is a shift of the hour in either direction, while only one zone has changed its clocks', () => {
    const london = {...WEEKLY, timeZone: HOME};
    const newYork = {...WEEKLY, timeZone: 'America/New_York'};
    const shift = (chat: object, timeZone: string): string | undefined =>
      seen([chat], {timeZone})[0]!.shift;
    expect(shift(london, 'America/New_York')).to.equal(
      '1 hour later than usual for you until 5 November',
    );
    expect(shift(newYork, HOME)).to.equal('1 hour earlier than usual for you until 5 November');
    expect(shift(london, HOME)).to.equal(undefined);
  });

  for (const [fields, about, aside, why] of [
    [{topic: 'Ice'}, 'Ice', ['A title', '14:00 Sydney'], 'the topic, then the title'],
    [{}, 'A title', ['14:00 Sydney'], 'the title where there is no topic'],
    [{title: 'Week-ly!'}, undefined, ['14:00 Sydney'], 'no title that spells out the hashtag'],
    [{topic: 'Ice', location: 'Hall 3'}, 'Ice', ['A title', 'Hall 3', '14:00 Sydney'], 'the place'],
    [{status: 'cancelled', note: 'Strike', topic: 'Ice'}, 'Strike', [], 'why it is cancelled'],
    [{start: '2011-11-02T02:00', topic: 'Ice'}, 'Ice', ['A title', 'Wed 02:00 Sydney'], 'its day'],
  ] as const) {
    it(`is in a row ${why}`, () => {
      const {title = 'A title', ...override} = fields as {title?: string};
      const [record] = seen([
        {
          ...{hashtag: '#weekly', title, start: '2011-11-01T14:00'},
          ...{timeZone: 'Australia/Sydney', timeZoneLabel: 'Sydney'},
          recurrenceOverrides: {'2011-11-01T14:00': override},
        },
      ]);
      expect(record!.about?.text).to.equal(about);
      expect(record!.aside.map(({text}) => text)).to.deep.equal(aside);
    });
  }

  it('is with whom its chat takes turns', () => {
    const chats = [
      {...WEEKLY, id: 'a', alternatesWith: ['b']},
      {...WEEKLY, id: 'b', hashtag: '#b', recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2'},
    ];
    expect(plainText(seen(chats)[0]!.turns!)).to.equal('Alternates with #b');
  });

  it('is found once for a viewpoint, and said in its language', () => {
    const feed = feedOf(WEEKLY);
    const german = viewpoint({locale: 'de', timeZone: HOME, messages: de});
    const week = (now: string): SessionOnDay =>
      spanRecord(feed, {viewpoint: german, date: '2011-11-01', firstDay: 1, now: utc(now)}).days[1]!
        .sessions[0]!;
    const [before, after] = [week('2011-11-01T12:00'), week('2011-11-01T20:10')];
    expect(before.name).to.equal(after.name);
    expect(after.label).to.equal('#weekly, Dienstag, 1. November 2011, 20:00 UTC, Läuft gerade');
  });

  it('is where it is to be found', () => {
    const addressOf = (): string => 'https://example.org/';
    expect(seen([WEEKLY], {addressOf})[0]!.href).to.equal('https://example.org/');
    expect(seen([WEEKLY])[0]!.href).to.equal(undefined);
  });
});
