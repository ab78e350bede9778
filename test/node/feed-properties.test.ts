import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import fc from 'fast-check';
import {MS_PER_DAY} from '../../src/core/civil.js';
import {nextSession, sessionsBetween} from '../../src/core/sessions.js';
import {timetable} from '../../src/core/timetable.js';
import type {Session} from '../../src/core/types.js';
import {FeedError} from '../../src/feed/errors.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import schema from '../../src/feed/chat-feed.schema.json' with {type: 'json'};
import {feedDocument, zoneName} from '../support/arbitraries.js';
import {clockIn, utc} from '../support/times.js';

const options = {seed: 20111101, numRuns: 400};
const day = fc.integer({min: 0, max: 700}).map(offset => utc('2011-01-01') + offset * MS_PER_DAY);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const keyOf = ({chat, slot, recurrenceId}: Session): string =>
  `${chat.id} ${chat.schedule.indexOf(slot)} ${recurrenceId}`;

describe('the feeds of these properties', () => {
  it('have chats, rules and changed sessions', () => {
    const feeds = fc.sample(feedDocument, options).map(document => parseFeed(document).feed);
    const slots = feeds.flatMap(({chats}) => chats.flatMap(({schedule}) => schedule));
    expect(slots.length).to.be.above(options.numRuns);
    expect(slots.filter(slot => slot.recurrenceRule).length).to.be.above(options.numRuns / 4);
    expect(slots.filter(slot => slot.recurrenceOverrides).length).to.be.above(options.numRuns / 4);
  });
});

describe('any feed', () => {
  it('once parsed reads as the same feed', () => {
    fc.assert(
      fc.property(feedDocument, document => {
        const {feed} = parseFeed(document);
        expect(parseFeed(asJson(feed)).feed).to.deep.equal(feed);
      }),
      options,
    );
  });

  it('once parsed is good by the schema', () => {
    const validate = new Ajv2020({strict: false}).compile(schema);
    fc.assert(
      fc.property(feedDocument, document => {
        validate(asJson(parseFeed(document).feed));
        expect(validate.errors ?? []).to.deep.equal([]);
      }),
      options,
    );
  });

  it('of any JSON at all is parsed or refused by a FeedError', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (chat, rule) => {
        for (const document of [chat, {chats: chat}, {chats: [chat]}]) {
          try {
            parseFeed(document);
          } catch (error) {
            if (!(error instanceof FeedError)) throw error;
          }
        }
        const chats = [{title: 'a', start: '2011-11-01', recurrenceRule: rule}];
        expect(() => parseFeed({chats})).not.to.throw();
      }),
      options,
    );
  });

  it('gives in two windows that meet what it gives in one', () => {
    fc.assert(
      fc.property(feedDocument, day, fc.nat(30), fc.nat(30), (document, from, first, second) => {
        const {feed} = parseFeed(document);
        const keys = (start: number, end: number): string[] =>
          sessionsBetween(feed, start, end).map(keyOf);
        const cut = from + first * 0.3 * MS_PER_DAY;
        const to = cut + second * 0.3 * MS_PER_DAY;
        fc.pre(from < cut && cut < to && !isCrowded(sessionsBetween(feed, from, to)));
        expect(new Set([...keys(from, cut), ...keys(cut, to)])).to.deep.equal(
          new Set(keys(from, to)),
        );
      }),
      options,
    );
  }).timeout(60_000);

  it('gives as next what the list of sessions has next', () => {
    fc.assert(
      fc.property(feedDocument, day, (document, after) => {
        const {feed} = parseFeed(document);
        const next = nextSession(feed, after);
        const [listed] = sessionsBetween(feed, after, after + 200 * MS_PER_DAY).filter(
          ({start, status}) => start >= after && status !== 'cancelled',
        );
        if (listed) expect(next?.start).to.equal(listed.start);
        else if (next) expect(next.start).to.be.at.least(after + 200 * MS_PER_DAY);
      }),
      options,
    );
  }).timeout(60_000);

  it('stands in the week of any reader on the dates of their clock', () => {
    fc.assert(
      fc.property(feedDocument, day, zoneName, (document, at, timeZone) => {
        const date = new Date(at).toISOString().slice(0, 10);
        const week = timetable(parseFeed(document).feed, {date, timeZone});
        for (const {date: shown, sessions} of week.days) {
          for (const {start, end, allDay} of sessions) {
            const first = allDay ? new Date(start).toISOString() : clockIn(timeZone, start);
            const isLong = allDay || end - start >= MS_PER_DAY;
            const isThat = isLong ? first.slice(0, 10) <= shown : first.slice(0, 10) === shown;
            expect(isThat, `${first} on ${shown}`).to.equal(true);
          }
        }
      }),
      options,
    );
  }).timeout(60_000);
});

/** Of two on one instant one is shown, which may be the one that a smaller window does not meet. */
function isCrowded(sessions: readonly Session[]): boolean {
  return new Set(sessions.map(({chat, start}) => `${chat.id} ${start}`)).size < sessions.length;
}
