import {expect} from 'chai';
import {zoneOf} from '../../src/core/zone.js';
import {Formats} from '../../src/view/formats.js';
import {rhythm} from '../../src/view/rhythm.js';
import type {Messages} from '../../src/locales/messages.js';
import {chatOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {ar, de, en} from '../support/locales.js';

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

  describe('tells an end and a beginning', () => {
    const until = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;UNTIL=20111219'};
    const TUESDAY_EVENINGS = 'Every Tuesday at 20:00, UK time';

    it('of a slot that ends on a date', () => {
      expect(inEnglish({...until, ...UK})).to.equal(`${TUESDAY_EVENINGS}, until 13 December 2011`);
    });

    it("by the host's date, of an end that is written in UTC", () => {
      const newYork = {...TUESDAYS, timeZone: 'America/New_York', timeZoneLabel: 'NY time'};
      const rule = {recurrenceRule: 'FREQ=WEEKLY;UNTIL=20111221T010000Z'};
      expect(inEnglish({...newYork, ...rule})).to.equal(
        'Every Tuesday at 20:00, NY time, until 20 December 2011',
      );
    });

    for (const [timeZone, until, date] of [
      ['Europe/London', '20260630T000000Z', '23 June 2026'],
      ['Europe/London', '20260630T235959Z', '30 June 2026'],
      ['America/New_York', '20260701T000000Z', '30 June 2026'],
      ['America/New_York', '20260630T235959Z', '23 June 2026'],
      ['Australia/Sydney', '20260630T235959Z', '30 June 2026'],
      ['Australia/Sydney', '20260630T095959Z', '23 June 2026'],
      ['Europe/London', '20260630', '30 June 2026'],
      ['Europe/London', '20260629', '23 June 2026'],
    ] as const) {
      it(`by the last session up to it: ${until} in ${timeZone}`, () => {
        const recurrenceRule = `FREQ=WEEKLY;UNTIL=${until}`;
        const slot = {start: '2026-01-06T20:00', recurrenceRule, timeZone, timeZoneLabel: 'X'};
        expect(inEnglish(slot, '2026-02-01')).to.equal(`Every Tuesday at 20:00, X, until ${date}`);
      });
    }

    it('of a rule that is held seldom', () => {
      const recurrenceRule = 'FREQ=YEARLY;UNTIL=20201231';
      expect(inEnglish({start: '2011-11-01', recurrenceRule})).to.equal(
        'Every year on 1 November, until 1 November 2020',
      );
    });

    it('of one that comes and goes, in the order of time', () => {
      const recurrenceRule = 'FREQ=WEEKLY;UNTIL=20260630';
      const chat = chatOf({...UK, start: '2026-03-03T20:00', recurrenceRule});
      const said = [
        [en, 'en-GB'],
        [de, 'de'],
        [ar, 'ar-u-nu-latn'],
      ].map(([messages, locale]) =>
        rhythm(
          chat,
          utc('2026-01-01'),
          messages as Messages,
          new Formats(locale as string, zoneOf('Asia/Tokyo')!),
        ),
      );
      expect(said[0]).to.equal(`${TUESDAY_EVENINGS}, from 3 March 2026 until 30 June 2026`);
      expect(said[1]).to.match(/, vom 3\. März 2026 bis zum 30\. Juni 2026$/);
      expect(said[2]).to.match(/، من 3 مارس 2026 حتى 30 يونيو 2026$/);
    });

    it('of a slot that is held so many times', () => {
      const count = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;COUNT=12'};
      expect(inEnglish({...count, ...UK})).to.equal(`${TUESDAY_EVENINGS}, 12 times`);
    });

    it('but none that nobody plans with', () => {
      const far = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;UNTIL=29991231'};
      expect(inEnglish({...far, ...UK})).to.equal(TUESDAY_EVENINGS);
    });

    it('of a slot that begins later than in a fortnight', () => {
      expect(inEnglish({...TUESDAYS, ...UK}, '2011-03-01')).to.equal(
        `${TUESDAY_EVENINGS}, from 1 November 2011`,
      );
      expect(inEnglish({...TUESDAYS, ...UK}, '2011-10-30')).to.equal(TUESDAY_EVENINGS);
    });

    it('by the first session, where the start is none', () => {
      const monday = {start: '2011-10-31T20:00', recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU'};
      expect(inEnglish({...monday, ...UK}, '2011-03-01')).to.equal(
        `${TUESDAY_EVENINGS}, from 1 November 2011`,
      );
    });

    it('of one slot that ends and one that follows', () => {
      const follows = {...THURSDAYS, start: '2012-01-05T19:30'};
      expect(inEnglish({...UK, schedule: [until, follows]})).to.equal(
        `${TUESDAY_EVENINGS}, until 13 December 2011 · Every Thursday at 19:30, UK time, from 5 January 2012`,
      );
    });

    it('after the months, in every language', () => {
      const rule = 'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;UNTIL=20121219';
      const chat = chatOf({...TUESDAYS, ...UK, recurrenceRule: rule});
      const [english, german, arabic] = [
        [en, 'en-GB'],
        [de, 'de'],
        [ar, 'ar-u-nu-latn'],
      ].map(([messages, locale]) =>
        rhythm(
          chat,
          utc('2011-11-01'),
          messages as Messages,
          new Formats(locale as string, zoneOf('Asia/Tokyo')!),
        ),
      );
      expect(english).to.equal(`${TUESDAY_EVENINGS}, not in August, until 18 December 2012`);
      expect(german).to.equal(
        'Jeden Dienstag um 20:00, UK time, nicht im August, bis zum 18. Dezember 2012',
      );
      expect(arabic).to.match(/^كل أسبوع: الثلاثاء، الساعة .*، ما عدا أغسطس، حتى 18 ديسمبر 2012$/);
    });
  });

  it('tells no hours where they differ by the day', () => {
    const first = {...TUESDAYS, recurrenceRule: 'FREQ=MONTHLY;BYDAY=TU;BYHOUR=12,20;BYSETPOS=1'};
    expect(inEnglish({...first, ...UK}, '2011-12-01')).to.equal('On dates of its own');
  });

  it('tells the date of a rule that gives one session', () => {
    const once = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;COUNT=1'};
    expect(inEnglish({...once, ...UK}, '2011-03-01')).to.match(
      /^Tuesday,? 1 November 2011 at 20:00, UK time$/,
    );
  });

  it('does so in German', () => {
    const formats = new Formats('de', zoneOf('Europe/Berlin')!);
    expect(rhythm(chatOf({...TUESDAYS, ...UK}), utc('2011-11-01'), de, formats)).to.equal(
      'Jeden Dienstag um 20:00, UK time',
    );
  });
});
