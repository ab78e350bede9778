import {expect} from 'chai';
import {nameFinder} from '../../src/core/closest.js';

describe('the name that was probably meant', () => {
  const closest = nameFinder([
    'id',
    'url',
    'title',
    'start',
    'links',
    'duration',
    'recurrenceRule',
  ]);

  for (const [written, meant] of [
    ['titel', 'title'],
    ['Title', 'title'],
    ['recurrence_rule', 'recurrenceRule'],
    ['recurrence-rule', 'recurrenceRule'],
    ['recurenceRul', 'recurrenceRule'],
    ['duratoin', 'duration'],
    ['link', 'links'],
    ['strat', 'start'],
    ['URL', 'url'],
  ] as const) {
    it(`is at most two letters apart: ${written}, ${meant}`, () => {
      expect(closest(written)).to.equal(meant);
    });
  }

  for (const written of [
    '',
    'rel',
    'is',
    'ur',
    'uri',
    'tile-set',
    'tale',
    'starch',
    'mood',
    'rulers',
  ]) {
    it(`is none when it is farther, or when two letters make another word: ${written}`, () => {
      expect(closest(written)).to.equal(undefined);
    });
  }

  it('is the closest of several', () => {
    expect(nameFinder(['byMonthDay', 'byMonth'])('byMonths')).to.equal('byMonth');
    expect(nameFinder(['byMonth', 'byMonthDay'])('byMonthDays')).to.equal('byMonthDay');
  });
});
