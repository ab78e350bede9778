import {expect} from '@open-wc/testing';
import {zoneOf} from '../../../src/core/zone.js';
import {Formats} from '../../../src/elements/formats.js';
import {rhythm} from '../../../src/elements/on-demand/rhythm.js';
import {de} from '../../../src/locales/de.js';
import {english as en} from '../../support/english.js';
import {chatOf} from '../../support/feed-of.js';
import {utc} from '../../support/times.js';

const TUESDAYS = {start: '2011-11-01T20:00', recurrenceRule: 'FREQ=WEEKLY'};
const THURSDAYS = {start: '2011-11-03T19:30', recurrenceRule: 'FREQ=WEEKLY'};
const UK = {timeZone: 'Europe/London', timeZoneLabel: 'UK time'};

const inEnglish = (chat: object, now = '2011-11-01', zone = 'Asia/Tokyo'): string =>
  rhythm(chatOf(chat), utc(now), en, new Formats('en-GB', zoneOf(zone)!));

describe('rhythm', () => {
  it('tells how often and at which hour by the clocks of the host, wherever the reader is', () => {
    for (const zone of ['Asia/Tokyo', 'America/New_York']) {
      expect(inEnglish({...TUESDAYS, ...UK}, '2011-11-01', zone)).to.equal(
        'Every Tuesday at 20:00, UK time',
      );
    }
  });

  it('tells the same hour in summer and in winter', () => {
    expect(inEnglish({...TUESDAYS, ...UK}, '2012-07-01')).to.equal(
      'Every Tuesday at 20:00, UK time',
    );
  });

  it('tells two slots', () => {
    expect(inEnglish({...UK, schedule: [TUESDAYS, THURSDAYS]})).to.equal(
      'Every Tuesday at 20:00, UK time · Every Thursday at 19:30, UK time',
    );
  });

  it('tells each hour of a day', () => {
    const twice = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;BYHOUR=12,20'};
    expect(inEnglish({...twice, ...UK})).to.equal('Every Tuesday at 12:00 and 20:00, UK time');
  });

  it('tells the hour of the rule, where its start is another', () => {
    const noon = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;BYHOUR=12;BYMINUTE=30'};
    expect(inEnglish({...noon, ...UK})).to.equal('Every Tuesday at 12:30, UK time');
  });

  it('leaves out a slot that has ended, as after a move to another evening', () => {
    const ended = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;UNTIL=20111231'};
    const schedule = [ended, THURSDAYS];
    expect(inEnglish({...UK, schedule}, '2012-01-01')).to.equal('Every Thursday at 19:30, UK time');
  });

  it('tells how it was when all have ended', () => {
    const ended = {...TUESDAYS, ...UK, recurrenceRule: 'FREQ=WEEKLY;COUNT=2'};
    expect(inEnglish(ended, '2012-01-01')).to.equal('Every Tuesday at 20:00, UK time');
  });

  it('tells the same only once', () => {
    const again = {...TUESDAYS, start: '2011-11-08T20:00'};
    expect(inEnglish({...UK, schedule: [TUESDAYS, again]})).to.equal(
      'Every Tuesday at 20:00, UK time',
    );
  });

  it('tells no hour of what lasts all day', () => {
    expect(inEnglish({start: '2011-11-01', recurrenceRule: 'FREQ=YEARLY'})).to.equal(
      'Every year on 1 November',
    );
  });

  it('does so in German', () => {
    const formats = new Formats('de', zoneOf('Europe/Berlin')!);
    expect(rhythm(chatOf({...TUESDAYS, ...UK}), utc('2011-11-01'), de, formats)).to.equal(
      'Jeden Dienstag um 20:00, UK time',
    );
  });
});
