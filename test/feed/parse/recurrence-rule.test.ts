import {expect} from 'chai';
import type {RecurrenceRule} from '../../../src/core/types.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import type {FeedProblem} from '../../../src/feed/parse/problems.js';

function read(field: object): RecurrenceRule | undefined {
  const chat = {title: 'A', start: '2011-11-01T20:00', ...field};
  const {feed, problems} = parseFeed({timeZone: 'UTC', chats: [chat]});
  expect(problems.filter(({code}) => code !== 'start-not-in-rule')).to.deep.equal([]);
  return feed.chats[0]?.schedule[0]?.recurrenceRule;
}

describe('a recurrence rule as text (RFC 5545 §3.3.10)', () => {
  for (const [text, rule, why] of [
    ['FREQ=WEEKLY', {frequency: 'weekly'}, 'a frequency is enough'],
    ['RRULE:FREQ=WEEKLY', {frequency: 'weekly'}, 'the name of the property may lead'],
    ['freq=weekly;byday=tu', {frequency: 'weekly', byDay: [{day: 'tu'}]}, 'small letters do'],
    ['FREQ=YEARLY; BYMONTH=1, 6', {frequency: 'yearly', byMonth: [1, 6]}, 'spaces do no harm'],
    [
      'FREQ=DAILY;BYSECOND=60',
      {frequency: 'daily', bySecond: [59]},
      'a leap second is the one before it',
    ],
    [
      'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16,9;BYMINUTE=0,20,40,0',
      {frequency: 'daily', byMinute: [0, 20, 40, 0]},
      'an hour that is said twice counts once',
    ],
    [' FREQ=WEEKLY; ', {frequency: 'weekly'}, 'a last semicolon does no harm'],
    ['INTERVAL=2;FREQ=WEEKLY', {frequency: 'weekly', interval: 2}, 'parts have no order'],
    ['FREQ=DAILY;COUNT=10', {frequency: 'daily', count: 10}, 'COUNT is a number'],
    ['FREQ=DAILY;UNTIL=20111227', {frequency: 'daily', until: '2011-12-27'}, 'UNTIL is a date'],
    [
      'FREQ=DAILY;UNTIL=20111227T200000',
      {frequency: 'daily', until: '2011-12-27T20:00:00'},
      'or a local time',
    ],
    [
      'FREQ=DAILY;UNTIL=20111227T200000Z',
      {frequency: 'daily', until: '2011-12-27T20:00:00Z'},
      'or a UTC time',
    ],
    [
      'FREQ=DAILY;UNTIL=2011-12-27T20:00:00',
      {frequency: 'daily', until: '2011-12-27T20:00:00'},
      "or JSCalendar's",
    ],
    ['FREQ=WEEKLY;WKST=SU', {frequency: 'weekly', firstDayOfWeek: 'su'}, 'WKST is a weekday'],
    [
      'FREQ=MONTHLY;BYDAY=1FR,-1SU,+2MO,WE',
      {
        frequency: 'monthly',
        byDay: [
          {day: 'fr', nthOfPeriod: 1},
          {day: 'su', nthOfPeriod: -1},
          {day: 'mo', nthOfPeriod: 2},
          {day: 'we'},
        ],
      },
      'weekdays may be numbered',
    ],
    [
      'FREQ=YEARLY;BYMONTH=1,06',
      {frequency: 'yearly', byMonth: [1, 6]},
      'numbers may have a nought before them',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,-1,+15',
      {frequency: 'monthly', byMonthDay: [1, -1, 15]},
      'or a sign',
    ],
    [
      'FREQ=YEARLY;BYYEARDAY=1,-366',
      {frequency: 'yearly', byYearDay: [1, -366]},
      'days of the year',
    ],
    ['FREQ=YEARLY;BYWEEKNO=53,-1', {frequency: 'yearly', byWeekNo: [53, -1]}, 'weeks of the year'],
    [
      'FREQ=DAILY;BYHOUR=9,20;BYMINUTE=0,30;BYSECOND=0',
      {frequency: 'daily', byHour: [9, 20], byMinute: [0, 30], bySecond: [0]},
      'hours, minutes and seconds',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2,-1',
      {frequency: 'monthly', byDay: [{day: 'tu'}], bySetPosition: [2, -1]},
      'places in the set',
    ],
    [
      'FREQ=YEARLY;RSCALE=GREGORIAN;SKIP=OMIT',
      {frequency: 'yearly'},
      'what is so anyway may be said',
    ],
  ] as const) {
    it(`${why}: ${text}`, () => expect(read({recurrenceRule: text})).to.deep.include(rule));
  }
});

describe('a recurrence rule as an object (RFC 8984 §4.3.3)', () => {
  for (const [rule, why] of [
    [{frequency: 'weekly'}, 'a frequency is enough'],
    [{frequency: 'monthly', byDay: [{day: 'th', nthOfPeriod: 2}]}, 'weekdays may be numbered'],
    [{frequency: 'weekly', interval: 2, firstDayOfWeek: 'su'}, 'weeks may start on Sunday'],
    [{frequency: 'yearly', byMonth: [2], byMonthDay: [-1]}, 'days may count from the end'],
    [{frequency: 'daily', until: '2012-12-31'}, 'it may end on a date'],
    [{frequency: 'daily', until: '2012-12-31T20:00:00'}, 'or at a local time'],
    [{frequency: 'daily', until: '2012-12-31T20:00:00Z'}, 'or at a UTC time, as an RRULE'],
  ] as const) {
    it(`${why}: ${JSON.stringify(rule)}`, () => {
      expect(read({recurrenceRule: rule})).to.deep.equal(rule);
    });
  }

  it('months may be texts, as JSCalendar writes them', () => {
    expect(read({recurrenceRule: {frequency: 'yearly', byMonth: ['1', '11']}})).to.deep.equal({
      frequency: 'yearly',
      byMonth: [1, 11],
    });
  });

  it('its type and other unknown fields are kept out of the way', () => {
    const rule = {'@type': 'RecurrenceRule', frequency: 'weekly', mood: 'good'};
    expect(read({recurrenceRule: rule})).to.deep.equal({frequency: 'weekly'});
  });

  it('may be the one member of the older recurrenceRules', () => {
    expect(read({recurrenceRules: [{frequency: 'weekly'}]})).to.deep.equal({frequency: 'weekly'});
    expect(read({recurrenceRules: ['FREQ=WEEKLY']})).to.deep.equal({frequency: 'weekly'});
  });
});

describe('a rule that is wrong in part', () => {
  it('is no rule: its dates would be others than its author meant', () => {
    const chat = {title: 'A', start: '2011-11-01', recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU,XX'};
    expect(parseFeed({chats: [chat]}).feed.chats).to.deep.equal([]);
  });

  it('has each of its slips told once', () => {
    const recurrenceRule = {frequency: 'weekly', interval: 0, count: 'x', byDay: [{day: 'di'}]};
    const {problems} = parseFeed({chats: [{title: 'A', start: '2011-11-01', recurrenceRule}]});
    expect(problems.map(({pointer}) => pointer)).to.deep.equal([
      '/chats/0/recurrenceRule/interval',
      '/chats/0/recurrenceRule/count',
      '/chats/0/recurrenceRule/byDay/0/day',
    ]);
  });

  it('with both ends keeps both, and is told', () => {
    const chat = {
      title: 'A',
      start: '2011-11-01',
      recurrenceRule: 'FREQ=DAILY;COUNT=5;UNTIL=20111103',
    };
    const {feed, problems} = parseFeed({chats: [chat]});
    expect(problems.map(({code}) => code)).to.deep.equal(['bad-rule']);
    expect(feed.chats[0]?.schedule[0]?.recurrenceRule).to.deep.equal({
      frequency: 'daily',
      count: 5,
      until: '2011-11-03',
    });
  });
});

describe('the message of a rule that is wrong', () => {
  const toldOf = (recurrenceRule: unknown): readonly FeedProblem[] => {
    const chat = {title: 'A', start: '2011-11-01T20:00', recurrenceRule};
    return parseFeed({timeZone: 'UTC', chats: [chat]}).problems;
  };

  for (const [rule, expected] of [
    ['FREQ=WEEKLY;BYDAY=Tuesday', 'in BYDAY: "TU"'],
    ['FREQ=MONTHLY;BYDAY=-1Friday', 'in BYDAY: "FR"'],
    ['FREQ=WEEKLY;WKST=Monday', 'in WKST: "MO"'],
    ['FREQ=WEEKLY;BYDAYS=TU', 'a rule: FREQ=WEEKLY;BYDAY=TU (it has no BYDAYS)'],
    ['FREQ=WEEKLY;BYDAY=TU;BYDAY=WE', 'a rule: FREQ=WEEKLY;BYDAY=TU (BYDAY=WE cannot be read)'],
    ['FREQ=WEEKLY;COUNT=0', 'in COUNT: a whole number, at least 1'],
    [{frequency: 'weekly', interval: 0}, 'a whole number, at least 1'],
    ['every Tuesday', 'a rule: FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=WEEKLY;UNTIL=', 'a rule: FREQ=WEEKLY;BYDAY=TU (UNTIL= cannot be read)'],
    ['FREQ=HOURLY', 'in FREQ: one of yearly, monthly, weekly, daily'],
  ] as const) {
    it(`says what is wrong: ${JSON.stringify(rule)}`, () => {
      expect(toldOf(rule).map(problem => problem.expected)).to.deep.equal([expected]);
    });
  }

  for (const [rule, expected] of [
    ['FREQ=WEEKY', 'in FREQ: "WEEKLY"'],
    [{frequency: 'WEEKLY'}, '"weekly"'],
    [{frequency: 'Weekly'}, '"weekly"'],
    [{frequency: 'weekly', byDay: [{day: 'TU'}]}, '"tu"'],
  ] as const) {
    it(`says how it is read: ${JSON.stringify(rule)}`, () => {
      const [problem, ...more] = toldOf(rule);
      expect(more).to.deep.equal([]);
      expect(problem).to.include({code: 'bad-value', expected, outcome: 'kept'});
    });
  }
});
