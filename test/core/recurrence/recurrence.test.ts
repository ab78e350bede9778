import {expect} from 'chai';
import {formatDateTime, MS_PER_DAY} from '../../../src/core/civil.js';
import {Recurrence} from '../../../src/core/recurrence/recurrence.js';
import {dates, listed, rule, starts} from '../../support/rules.js';
import {slowStarts} from '../../support/slow-recurrence.js';
import {wall} from '../../support/times.js';

describe('a recurrence', () => {
  it('has nothing before its start', () => {
    expect(dates('FREQ=DAILY', '2011-11-01', '2011-10-25', '2011-11-03')).to.deep.equal([
      '2011-11-01',
      '2011-11-02',
    ]);
  });

  it('windows are half-open', () => {
    const between = (from: string, to: string): string[] =>
      starts('FREQ=DAILY', '2011-11-01T20:00', from, to);
    expect(between('2011-11-02T20:00', '2011-11-03T20:00')).to.deep.equal(['2011-11-02T20:00:00']);
    expect(between('2011-11-02T20:01', '2011-11-03T20:00')).to.deep.equal([]);
    expect(between('2011-11-02T20:00', '2011-11-02T20:00')).to.deep.equal([]);
  });

  it('a start that its rule does not produce anchors it but is no occurrence', () => {
    const fridays = new Recurrence(rule('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'), wall('2011-11-01'));
    expect(fridays.includes(wall('2011-11-01'))).to.equal(false);
    expect(fridays.includes(wall('2011-11-04'))).to.equal(true);
    expect(fridays.includes(wall('2011-11-11'))).to.equal(false);
  });

  it('an occurrence is known to the second', () => {
    const daily = new Recurrence(rule('FREQ=DAILY'), wall('2011-11-01T20:00'));
    expect(daily.includes(wall('2011-11-05T20:00'))).to.equal(true);
    expect(daily.includes(wall('2011-11-05T20:00:01'))).to.equal(false);
    expect(daily.includes(wall('2011-10-31T20:00'))).to.equal(false);
  });

  it('times of one day are in order, each once', () => {
    const text = 'FREQ=DAILY;BYHOUR=20,9,20;BYMINUTE=30,0';
    const times = starts(text, '2011-11-01T09:00', '2011-11-01', '2011-11-02');
    expect(times.map(time => time.slice(11, 16))).to.deep.equal([
      '09:00',
      '09:30',
      '20:00',
      '20:30',
    ]);
  });

  it('a limit allows its last wall time and none later', () => {
    const start = wall('2011-11-01T20:00');
    const limit = {last: wall('2011-11-03T20:00'), allows: () => true};
    const found = new Recurrence(rule('FREQ=DAILY'), start, limit).between(start, Infinity);
    expect(found.map(formatDateTime)).to.deep.equal([
      '2011-11-01T20:00:00',
      '2011-11-02T20:00:00',
      '2011-11-03T20:00:00',
    ]);
  });

  describe('COUNT', () => {
    it('counts from the start, wherever the window is', () => {
      const text = 'FREQ=WEEKLY;COUNT=3';
      expect(dates(text, '2011-11-01', '2011-11-10', '2020-01-01')).to.deep.equal(['2011-11-15']);
      expect(dates(text, '2011-11-01', '2011-11-16', '2020-01-01')).to.deep.equal([]);
    });

    it('counts what the rule gives, so not a start it does not produce', () => {
      const found = dates('FREQ=WEEKLY;BYDAY=FR;COUNT=2', '2011-11-01', '2011-11-01', '2012-01-01');
      expect(found).to.deep.equal(['2011-11-04', '2011-11-11']);
    });

    it('ends in the middle of a day', () => {
      const text = 'FREQ=DAILY;BYHOUR=9,12,15;COUNT=4';
      expect(starts(text, '2011-11-01T09:00', '2011-11-02', '2012-01-01')).to.deep.equal([
        '2011-11-02T09:00:00',
      ]);
    });

    for (const [text, last, after] of [
      ['FREQ=DAILY;COUNT=10', '2011-11-10', '2011-11-14'],
      ['FREQ=DAILY;BYHOUR=9,12;COUNT=10', '2011-11-05', '2011-11-10'],
      ['FREQ=WEEKLY;BYDAY=TU,FR;COUNT=10', '2011-12-02', '2011-12-20'],
      ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,FR;COUNT=10', '2012-01-27', '2012-03-01'],
      ['FREQ=MONTHLY;BYDAY=TU;COUNT=10', '2012-01-03', '2012-02-01'],
      ['FREQ=MONTHLY;BYDAY=1TU,-1TU;COUNT=10', '2012-03-27', '2012-05-01'],
      ['FREQ=MONTHLY;BYMONTHDAY=1,2,3;COUNT=10', '2012-02-01', '2012-03-01'],
      ['FREQ=YEARLY;BYDAY=TU;COUNT=10', '2012-01-03', '2012-02-01'],
    ] as const) {
      it(`is over for a window just after its last one too: ${text}`, () => {
        expect(dates(text, '2011-11-01T09:00', last, after)).to.include(last);
        const next = `${last}T23:59`;
        expect(dates(text, '2011-11-01T09:00', next, after)).to.deep.equal([]);
      });
    }

    for (const text of [
      'FREQ=DAILY;COUNT=10000',
      'FREQ=DAILY;BYHOUR=9,12;COUNT=10000',
      'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=2000',
      'FREQ=WEEKLY;INTERVAL=4;COUNT=500',
      'FREQ=MONTHLY;BYDAY=1TU;COUNT=500',
      'FREQ=MONTHLY;BYMONTHDAY=1;COUNT=500',
      'FREQ=YEARLY;COUNT=8000',
    ]) {
      it(`is not counted for a window that it cannot have reached: ${text}`, () => {
        let looked = 0;
        const allows = (): boolean => ++looked > 0;
        const recurrence = new Recurrence(rule(text), wall('2011-11-01T09:00'), {
          last: Infinity,
          allows,
        });
        const found = recurrence.between(wall('2021-11-01'), wall('2021-12-01'));
        expect(looked).to.equal(found.length);
      });
    }

    it('gives the same in whatever order windows are asked for', () => {
      const recurrence = new Recurrence(
        rule('FREQ=WEEKLY;BYDAY=TU,FR;COUNT=30'),
        wall('2011-11-01'),
      );
      const months = ['2012-03-01', '2011-12-01', '2012-02-01', '2011-11-01', '2012-01-01'];
      const found = months.map(
        month => recurrence.between(wall(month), wall(month) + 31 * MS_PER_DAY).length,
      );
      // 9 Tuesdays and Fridays of November, 9 of December and 9 of January leave 3
      expect(found).to.deep.equal([0, 9, 3, 9, 9]);
    });

    it('may be as large as it likes', () => {
      const text = 'FREQ=DAILY;COUNT=999999999999999';
      expect(dates(text, '2011-11-01', '2031-11-01', '2031-11-03')).to.have.length(2);
    });

    for (const text of [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
      'FREQ=YEARLY;INTERVAL=3;BYDAY=1MO',
      'FREQ=MONTHLY;BYDAY=-1SU;BYSETPOS=1',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR',
      'FREQ=DAILY;BYMONTH=1,2;BYDAY=MO',
      'FREQ=DAILY;INTERVAL=5',
    ]) {
      it(`is counted right over the calendar's cycles of 400 years: ${text}`, () => {
        const start = wall('2008-02-29T20:00');
        const all = new Recurrence(rule(text), start).between(start, wall('5900-06-01'));
        const end = wall('9000-01-01');
        const last = all.at(-1)!;
        const exact = new Recurrence(rule(`${text};COUNT=${all.length}`), start);
        expect(exact.between(last, end)).to.deep.equal([last]);
        const more = new Recurrence(rule(`${text};COUNT=${all.length + 2}`), start);
        expect(more.between(wall('5900-06-01'), end)).to.have.length(2);
      });
    }

    it('is reached however rare the occurrences are', () => {
      const leapDays = dates('FREQ=YEARLY;COUNT=30', '2008-02-29', '2008-01-01', '2200-01-01');
      expect(leapDays).to.have.length(30);
      expect(leapDays.at(-1)).to.equal('2128-02-29'); // 2100 has none
    });
  });

  describe('BYSETPOS', () => {
    for (const [text, start, expected, why] of [
      [
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        '2011-10-31',
        '2011-10 31; 2011-11 30; 2011-12 30',
        'the last working day',
      ],
      [
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1',
        '2011-11-01',
        '2011-11 1,30; 2011-12 1,30',
        'the first and the last',
      ],
      [
        'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2',
        '2011-11-09',
        '2011-12 13; 2012-01 10',
        'places count in the whole period, the first partial one too',
      ],
      [
        'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=5',
        '2011-11-01',
        '2011-11 29; 2012-01 31',
        'a place that a month lacks yields nothing',
      ],
      [
        'FREQ=YEARLY;BYDAY=TU;BYSETPOS=-1',
        '2011-01-01',
        '2011-12 27; 2012-12 25',
        'the last of a year',
      ],
      [
        'FREQ=WEEKLY;BYDAY=TU,TH,FR;BYSETPOS=2',
        '2011-11-01',
        '2011-11 3,10',
        'the second of a week',
      ],
      [
        'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,-5,-4',
        '2011-11-01',
        '2011-11 1,8; 2011-12 6',
        'two places may be one',
      ],
    ] as const) {
      it(`${why}: ${text}`, () => {
        const list = listed(expected);
        expect(dates(text, start, start, '2013-01-01').slice(0, list.length)).to.deep.equal(list);
      });
    }

    it('counts times, not days', () => {
      const text = 'FREQ=DAILY;BYHOUR=9,12,15;BYSETPOS=-1';
      expect(starts(text, '2011-11-01T09:00', '2011-11-01', '2011-11-02')).to.deep.equal([
        '2011-11-01T15:00:00',
      ]);
    });

    it('does not depend on where the window cuts the period', () => {
      const text = 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2';
      expect(dates(text, '2011-11-01', '2011-11-08', '2011-11-09')).to.deep.equal(['2011-11-08']);
      expect(dates(text, '2011-11-01', '2011-11-15', '2011-11-16')).to.deep.equal([]);
    });
  });

  describe('jumping to a window equals walking from the start', () => {
    for (const text of [
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE;BYSETPOS=-1',
      'FREQ=MONTHLY;BYDAY=2TH,-1MO',
      'FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1,15,31',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2,-2',
      'FREQ=YEARLY;INTERVAL=3;BYMONTH=2,10;BYDAY=-1SU',
      'FREQ=YEARLY;BYWEEKNO=1,53;BYDAY=TH,SU;WKST=SU',
      'FREQ=YEARLY;BYYEARDAY=-1,60,200',
      'FREQ=WEEKLY;COUNT=400;BYDAY=TU,FR',
    ]) {
      it(text, () => {
        const start = wall('2011-11-01T20:00');
        const walked = slowStarts(rule(text), start, wall('2021-01-01'));
        const recurrence = new Recurrence(rule(text), start);
        for (let from = wall('2011-10-01'); from < wall('2020-12-01'); from += 29 * MS_PER_DAY) {
          const to = from + 11 * MS_PER_DAY;
          const expected = walked.filter(time => time >= from && time < to);
          expect(recurrence.between(from, to).map(formatDateTime)).to.deep.equal(
            expected.map(formatDateTime),
          );
        }
      });
    }
  });

  describe('costs no more for being old, rare or endless', () => {
    const within = (ms: number, ask: () => unknown): void => {
      const begin = performance.now();
      ask();
      expect(performance.now() - begin).to.be.below(ms);
    };

    it('a week of a chat that began in the year 1', () => {
      within(1000, () => dates('FREQ=DAILY;INTERVAL=3', '0001-01-01', '9990-01-01', '9990-01-08'));
    });

    it('a window up to the end of the year 9999', () => {
      const last = dates('FREQ=DAILY', '2011-11-01', '9999-12-30', '9999-12-31').at(-1);
      expect(last).to.equal('9999-12-30');
    });

    it('nothing comes after the year 9999', () => {
      const daily = new Recurrence(rule('FREQ=DAILY'), wall('9999-12-30'));
      expect(daily.between(wall('9999-12-30'), Infinity).map(formatDateTime)).to.deep.equal([
        '9999-12-30T00:00:00',
        '9999-12-31T00:00:00',
      ]);
    });

    for (const text of [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;BYSETPOS=1;COUNT=3',
      'FREQ=DAILY;INTERVAL=1000000000;COUNT=9',
      'FREQ=YEARLY;INTERVAL=999999999999999;COUNT=9',
      'FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,30;COUNT=10000',
    ]) {
      it(`counting ${text}`, () => within(1000, () => new Recurrence(rule(text), 0)));
    }
  });
});
