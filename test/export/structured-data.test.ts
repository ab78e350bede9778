import {expect} from 'chai';
import {structuredData} from '../../src/export/structured-data.js';
import type {SchemaEvent} from '../../src/export/schema-org.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

const WEEKLY = {
  ...{hashtag: '#lgovsm', title: 'Local government', timeZone: 'Europe/London'},
  ...{start: '2011-10-11T20:00', recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'},
};

function firstOf(chat: object, now = '2011-10-20'): SchemaEvent {
  return structuredData(feedOf(chat), {now: utc(now)})['@graph'][0]!;
}

describe('structured data', () => {
  it('says a rule as a schedule on the clock of its zone', () => {
    const {eventSchedule, ...series} = firstOf({...WEEKLY, duration: 'PT90M'});
    expect(series['@type']).to.equal('EventSeries');
    expect(eventSchedule).to.deep.equal([
      {
        '@type': 'Schedule',
        ...{repeatFrequency: 'P2W', byDay: ['https://schema.org/Tuesday']},
        ...{startDate: '2011-10-11', startTime: '20:00:00', duration: 'PT90M'},
        scheduleTimezone: 'Europe/London',
      },
    ]);
  });

  it('gives the next sessions with the offset of their day, on both sides of a clock change', () => {
    const {subEvent} = firstOf({...WEEKLY, recurrenceRule: 'FREQ=WEEKLY'});
    expect(subEvent!.slice(0, 2).map(({startDate}) => startDate)).to.deep.equal([
      '2011-10-25T20:00:00+01:00',
      '2011-11-01T20:00:00+00:00',
    ]);
  });

  it('says what is cancelled, and from when a session was moved', () => {
    const {subEvent, eventSchedule} = firstOf({
      ...WEEKLY,
      recurrenceOverrides: {
        '2011-10-25T20:00': {status: 'cancelled'},
        '2011-11-08T20:00': {start: '2011-11-09T19:00'},
      },
    });
    expect(subEvent!.map(({eventStatus}) => eventStatus)).to.deep.equal([
      'https://schema.org/EventCancelled',
      'https://schema.org/EventRescheduled',
    ]);
    expect(subEvent![1]!.startDate).to.equal('2011-11-09T19:00:00+00:00');
    expect(subEvent![1]!.previousStartDate).to.equal('2011-11-08T20:00:00+00:00');
    expect(eventSchedule![0]!.exceptDate).to.deep.equal(['2011-10-25', '2011-11-08']);
  });

  it('names weekdays of a month as iCalendar does', () => {
    const {eventSchedule} = firstOf({...WEEKLY, recurrenceRule: 'FREQ=MONTHLY;BYDAY=2TU,-1TH'});
    expect(eventSchedule![0]!.byDay).to.deep.equal(['2TU', '-1TH']);
  });

  for (const rule of ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1', 'FREQ=DAILY;BYHOUR=9,15']) {
    it(`has no schedule where schema.org has no words for it: ${rule}`, () => {
      const {eventSchedule, subEvent} = firstOf({...WEEKLY, recurrenceRule: rule});
      expect(eventSchedule).to.equal(undefined);
      expect(subEvent).not.to.equal(undefined);
    });
  }

  it('gives a one-off of whole days alone, with its last date', () => {
    const event = firstOf({title: 'A meeting', start: '2011-10-21', duration: 'P3D'});
    expect(event['@type']).to.equal('Event');
    expect([event.startDate, event.endDate]).to.deep.equal(['2011-10-21', '2011-10-23']);
  });

  for (const [mode, chat] of [
    ['Online', {platforms: ['x']}],
    ['Offline', {location: 'Town hall'}],
    ['Mixed', {platforms: ['x'], location: 'Town hall'}],
  ] as const) {
    it(`says how people meet: ${mode}`, () => {
      const {eventAttendanceMode, location} = firstOf({...WEEKLY, ...chat});
      expect(eventAttendanceMode).to.equal(`https://schema.org/${mode}EventAttendanceMode`);
      expect(location!.length).to.equal(mode === 'Mixed' ? 2 : 1);
    });
  }
});
