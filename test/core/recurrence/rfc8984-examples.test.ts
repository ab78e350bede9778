import {expect} from 'chai';
import {sessionsBetween} from '../../../src/core/sessions.js';
import type {Session} from '../../../src/core/types.js';
import {feedOf} from '../../support/feed-of.js';
import {listed} from '../../support/rules.js';
import {clockIn, utc} from '../../support/times.js';

/** An example's event as a chat: what a feed has no word for (locations, participants) is left out. */
const sessionsOf = (event: object, year = 2020): Session[] =>
  sessionsBetween(feedOf(event), utc(`${year}-01-01`), utc(`${year + 1}-01-01`));

describe('the examples of RFC 8984 §6', () => {
  it('§6.1: a simple event is held once, for an hour', () => {
    const event = {start: '2020-01-15T13:00:00', timeZone: 'America/New_York', duration: 'PT1H'};
    const [session, ...more] = sessionsOf(event);
    expect(more).to.deep.equal([]);
    expect(session).to.include({start: utc('2020-01-15T18:00'), end: utc('2020-01-15T19:00')});
  });

  it("§6.4: an all-day event is April Fool's Day of every year since 1900, whatever the zone", () => {
    const event = {start: '1900-04-01', duration: 'P1D', recurrenceRules: [{frequency: 'yearly'}]};
    expect(sessionsOf(event, 1899)).to.deep.equal([]);
    for (const year of [1900, 1970, 2020, 2100]) {
      const [session, ...more] = sessionsOf(event, year);
      expect(more).to.deep.equal([]);
      expect(session).to.include({
        start: utc(`${year}-04-01`),
        end: utc(`${year}-04-02`),
        recurrenceId: `${year}-04-01`,
        allDay: true,
      });
    }
  });

  it('§6.6: a flight of ten and a half hours from Berlin lands so much later', () => {
    const event = {start: '2020-04-01T09:00:00', timeZone: 'Europe/Berlin', duration: 'PT10H30M'};
    const [session] = sessionsOf(event);
    expect(clockIn('Europe/Berlin', session!.start)).to.equal('2020-04-01T09:00');
    expect(clockIn('Asia/Tokyo', session!.end)).to.equal('2020-04-02T02:30');
  });

  it('§6.7: yoga is at seven every day, where the clocks are those of the zone', () => {
    const event = {
      start: '2020-01-01T07:00:00',
      timeZone: 'America/New_York',
      duration: 'PT30M',
      recurrenceRules: [{'@type': 'RecurrenceRule', frequency: 'daily'}],
    };
    const clocks = sessionsOf(event).map(({start}) => clockIn('America/New_York', start).slice(11));
    expect(clocks).to.deep.equal(Array.from({length: 366}, () => '07:00'));
  });

  describe('§6.9: a course', () => {
    const course = {
      title: 'Calculus I',
      start: '2020-01-08T09:00:00',
      timeZone: 'Europe/London',
      duration: 'PT1H30M',
      recurrenceRules: [
        {'@type': 'RecurrenceRule', frequency: 'weekly', until: '2020-06-24T09:00:00'},
      ],
      recurrenceOverrides: {
        '2020-01-07T14:00:00': {topic: 'Introduction to Calculus I (optional)'},
        '2020-04-01T09:00:00': {excluded: true},
        '2020-06-25T09:00:00': {
          topic: 'Calculus I Exam',
          start: '2020-06-25T10:00:00',
          duration: 'PT2H',
        },
      },
    };
    const sessions = sessionsOf(course);
    const scheduled = sessions.filter(({status}) => status === 'scheduled');

    it('is weekly to 24 June, but not on 1 April, at nine before and after clocks change', () => {
      const dates = listed(
        '2020-01 8,15,22,29; 2020-02 5,12,19,26; 2020-03 4,11,18,25; 2020-04 8,15,22,29; ' +
          '2020-05 6,13,20,27; 2020-06 3,10,17,24',
      );
      expect(scheduled.map(({start}) => clockIn('Europe/London', start))).to.deep.equal(
        dates.map(date => `${date}T09:00`),
      );
    });

    it('has an introduction the day before, which the rule does not give', () => {
      expect(sessions[0]).to.include({
        start: utc('2020-01-07T14:00'),
        end: utc('2020-01-07T15:30'),
        status: 'added',
        topic: 'Introduction to Calculus I (optional)',
      });
    });

    it('ends with an exam of two hours an hour later', () => {
      expect(sessions.at(-1)).to.include({
        start: utc('2020-06-25T09:00'), // ten in London
        end: utc('2020-06-25T11:00'),
        recurrenceId: '2020-06-25T09:00:00',
        topic: 'Calculus I Exam',
      });
    });
  });

  it('§6.10: a team meets every week, also when one of it declines', () => {
    const event = {
      start: '2020-01-08T09:00:00',
      timeZone: 'Africa/Johannesburg',
      duration: 'PT1H',
      recurrenceRules: [{'@type': 'RecurrenceRule', frequency: 'weekly'}],
      recurrenceOverrides: {
        '2020-03-04T09:00:00': {'participants/em9l/participationStatus': 'declined'},
      },
    };
    const sessions = sessionsOf(event);
    expect(sessions).to.have.length(52);
    expect(sessions.every(({status}) => status === 'scheduled')).to.equal(true);
    expect(sessions[8]).to.include({start: utc('2020-03-04T07:00')});
  });
});
