import {expect} from 'chai';
import {de} from '../../src/locales/de.js';
import {en} from '../../src/locales/en.js';
import type {SessionOnDay} from '../../src/view/day-record.js';
import {NO_CHOICES, type ReaderChoices} from '../../src/view/reader-choices.js';
import {spanRecord, type SpanOptions} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {plainText} from '../../src/view/words.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

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
    ['moved', {start: '2011-11-02T21:00'}, /^Moved from Tue,? 1 Nov,? (at )?20:00$/],
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
    expect(extra!.badges).to.deep.equal([{state: 'added', text: 'Extra session'}]);
  });

  it('say that it takes the whole day, and which day of several it is', () => {
    const days = seen([{hashtag: '#days', start: '2011-10-30', duration: 'P3D', kind: 'event'}]);
    expect(
      days.map(({hour, dayOfSpan, isFromBefore, isToAfter}) => [
        ...[hour, dayOfSpan, isFromBefore, isToAfter],
      ]),
    ).to.deep.equal([
      ['All day', 'Day 2 of 3', true, true],
      ['All day', 'Day 3 of 3', true, false],
    ]);
    expect(days[0]!.states).to.include('all-day');
    expect(days[0]!.dateTime).to.equal('2011-10-30');
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

  it('is what is not known yet, as long as it may be', () => {
    const nameless = {title: 'A chat', start: '2011-11-01T20:00'};
    const notices = (now: string, chat: object = nameless): unknown[] => {
      const [{hashtagNotice, topicNotice} = {} as SessionOnDay] = seen([chat], {now: utc(now)});
      return [hashtagNotice, topicNotice];
    };
    expect(notices('2011-11-01T12:00')).to.deep.equal([
      'Hashtag to be announced',
      'Topic to be announced',
    ]);
    expect(notices('2011-11-01T22:00')).to.deep.equal([undefined, undefined]);
    const event = {...nameless, kind: 'event'};
    expect(notices('2011-11-01T12:00', event)).to.deep.equal([undefined, undefined]);
  });

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
