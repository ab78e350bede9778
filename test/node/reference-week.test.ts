import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {DateTime} from 'luxon';
import {sessionsBetween} from '../../src/core/sessions.js';
import type {ChatFeed} from '../../src/core/types.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {spanRecord, type SpanOptions, type SpanRecord} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {utc} from '../support/times.js';
import {ar, de, en} from '../support/locales.js';

const file = new URL('../../demo/feeds/autumn-2011.json', import.meta.url);
const {feed: REFERENCE} = parseFeed(JSON.parse(readFileSync(file, 'utf8')));
const ZONES = ['Europe/London', 'America/New_York', 'Australia/Sydney'] as const;

function weekOf(feed: ChatFeed, timeZone: string, options: Partial<SpanOptions> = {}): SpanRecord {
  return spanRecord(feed, {
    ...{
      viewpoint: viewpoint({locale: 'en-GB', timeZone, messages: en}),
      date: '2011-11-01',
      firstDay: 1,
    },
    now: utc('2011-11-01T20:30'),
    ...options,
  });
}

describe("the reference feed's week as records", () => {
  for (const zone of ZONES) {
    it(`stands in ${zone} on the days and at the hours that Luxon has`, () => {
      const {days} = weekOf(REFERENCE, zone);
      const told = days.flatMap(({date, sessions}) =>
        sessions
          .filter(({session}) => !session.allDay)
          .map(({name, hour, dateTime, dates}) => [date, name.text, hour, dateTime, dates]),
      );
      const from = DateTime.fromISO('2011-10-31', {zone});
      const expected = sessionsBetween(REFERENCE, from.toMillis(), from.plus({days: 7}).toMillis())
        .filter(({allDay, start}) => !allDay && start >= from.toMillis())
        .map(({chat, start}) => {
          const at = DateTime.fromMillis(start, {zone, locale: 'en-GB'});
          return [
            at.toFormat('yyyy-MM-dd'),
            chat.hashtag ?? chat.title,
            at.toFormat('HH:mm'),
            at.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
            at.toLocaleString({weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'}),
          ];
        });
      expect(told).to.deep.equal(expected);
    });

    it(`has each day of ${zone} once, with its names`, () => {
      const {days, range} = weekOf(REFERENCE, zone);
      const from = DateTime.fromISO('2011-10-31', {zone: 'utc', locale: 'en-GB'});
      expect(days.map(({date, weekday, shortDate}) => [date, weekday, shortDate])).to.deep.equal(
        Array.from({length: 7}, (_, index) => {
          const day = from.plus({days: index});
          return [day.toISODate(), day.toFormat('cccc'), day.toFormat('d MMM')];
        }),
      );
      // Engines have thin spaces around the dash.
      expect(range.replaceAll(/\s/g, ' ')).to.equal('31 October – 6 November 2011');
    });
  }

  it('says in which zone it is, in any language', () => {
    const zoneIn = (locale: string, messages: typeof en): string =>
      weekOf(REFERENCE, 'UTC', {
        viewpoint: viewpoint({locale, messages, timeZone: 'Europe/London'}),
      }).zone;
    expect(zoneIn('en-GB', en)).to.equal('All times are in United Kingdom Time');
    expect(zoneIn('de', de)).to.contain('Vereinigtes Königreich');
    expect(zoneIn('ar', ar)).to.match(/[\u0600-\u06ff]/u);
  });
});
