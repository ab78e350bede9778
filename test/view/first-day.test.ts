import {expect} from 'chai';
import {UTC} from '../../src/core/zone.js';
import {firstDateOf, firstDayIn, isFirstDay} from '../../src/view/first-day.js';
import {utc} from '../support/times.js';

describe('the day a week starts with', () => {
  for (const [locale, day] of [
    ['en-GB', 1],
    ['de', 1],
    ['fr-FR', 1],
    ['en-US', 7],
    ['en', 7],
    ['pt-BR', 7],
    ['he', 7],
    ['ja', 7],
  ] as const) {
    it(`is ${day} in ${locale}`, () => expect(firstDayIn(locale)).to.equal(day));
  }

  describe('where the engine cannot tell', () => {
    const {prototype}: {prototype: object} = Intl.Locale;
    const names = ['getWeekInfo', 'weekInfo'];
    const own = names.map(name => Object.getOwnPropertyDescriptor(prototype, name));

    beforeEach(() => {
      for (const name of names) {
        Object.defineProperty(prototype, name, {value: undefined, configurable: true});
      }
    });
    afterEach(() => {
      names.forEach((name, index) => {
        Reflect.deleteProperty(prototype, name);
        if (own[index]) Object.defineProperty(prototype, name, own[index]);
      });
    });

    for (const [locale, day] of [
      ['en-GB', 1],
      ['de', 1],
      ['es-419', 1],
      ['en-US', 7],
      ['en', 7],
      ['pt', 7],
      ['ja', 7],
    ] as const) {
      it(`is ${day} in ${locale}`, () => expect(firstDayIn(locale)).to.equal(day));
    }
  });

  for (const value of [1, 7]) {
    it(`can be ${value}`, () => expect(isFirstDay(value)).to.equal(true));
  }

  for (const value of [0, 8, 1.5, NaN, '1', null, undefined]) {
    it(`cannot be ${JSON.stringify(value)}`, () => expect(isFirstDay(value)).to.equal(false));
  }
});

describe('the first of the days shown', () => {
  const now = utc('2011-11-02T12:00'); // a Wednesday
  for (const [begin, date, firstDay, first] of [
    ['today', null, 1, '2011-11-02'],
    ['today', '2011-11-09', 1, '2011-11-09'],
    ['today', 'soon', 1, '2011-11-02'],
    ['week', null, 1, '2011-10-31'],
    ['week', '2011-11-09', 7, '2011-11-06'],
  ] as const) {
    it(`is ${first} for ${date} where they begin with ${begin}`, () => {
      expect(firstDateOf(date, {now, zone: UTC, begin, firstDay})).to.equal(first);
    });
  }
});
