import {expect} from 'chai';
import {parseDuration} from '../../../src/core/duration.js';
import {
  durationValue,
  instantOf,
  offsetValue,
  timeProperty,
} from '../../../src/export/icalendar/time-values.js';
import {chatOf} from '../../support/feed-of.js';
import {utcText, wall} from '../../support/times.js';

describe("a slot's time", () => {
  for (const [start, timeZone, expected] of [
    ['2011-11-01T20:00', 'Europe/London', 'DTSTART;TZID=Europe/London:20111101T200000'],
    ['2011-11-01T20:00', 'UTC', 'DTSTART:20111101T200000Z'],
    ['2011-11-01T20:00', 'Etc/UTC', 'DTSTART:20111101T200000Z'],
    ['2011-11-01', 'Europe/London', 'DTSTART;VALUE=DATE:20111101'],
  ] as const) {
    it(`${start} in ${timeZone} is ${expected}`, () => {
      const [slot] = chatOf({start, timeZone}).schedule;
      expect(timeProperty('DTSTART', wall(start), slot!)).to.equal(expected);
    });
  }
});

describe('a DURATION', () => {
  for (const [text, expected, why] of [
    ['PT1H30M', 'PT1H30M', 'is kept'],
    ['PT90M', 'PT1H30M', 'counts full hours'],
    ['PT26H', 'PT26H', 'does not make days of hours: they differ when clocks change'],
    ['P1W2DT3H', 'P9DT3H', 'has no weeks beside days'],
    ['PT1H5S', 'PT1H0M5S', 'has minutes between hours and seconds'],
    ['PT0S', 'PT0S', 'may be nothing'],
    ['P2D', 'P2D', 'may be days alone'],
  ] as const) {
    it(`${text} ${why}`, () => expect(durationValue(parseDuration(text)!)).to.equal(expected));
  }
});

describe('a UTC offset', () => {
  for (const [minutes, expected] of [
    [0, '+0000'],
    [60, '+0100'],
    [-210, '-0330'],
    [825, '+1345'],
    [-1.25, '-000115'],
  ] as const) {
    it(`of ${minutes} minutes is ${expected}`, () => {
      expect(offsetValue(minutes * 60_000)).to.equal(expected);
    });
  }
});

describe('what a feed says of its last change', () => {
  for (const [text, expected] of [
    ['2011-10-28T09:00:00Z', '2011-10-28T09:00'],
    ['2011-10-28T09:00:30.123Z', '2011-10-28T09:00'],
    ['2011-10-28T09:00+01:00', '2011-10-28T08:00'],
    ['2011-10-28T09:00:00-03:30', '2011-10-28T12:30'],
    ['2011-10-28T09:00', '2011-10-28T09:00'],
    ['2011-10-28', '2011-10-28T00:00'],
  ] as const) {
    it(`${text} is ${expected} in UTC`, () => {
      expect(utcText(instantOf(text)!)).to.equal(expected);
    });
  }

  for (const text of ['', 'yesterday', '28.10.2011', '2011-02-30', '2011-10-28T25:00Z']) {
    it(`${JSON.stringify(text)} is no time`, () => expect(instantOf(text)).to.equal(undefined));
  }
});
