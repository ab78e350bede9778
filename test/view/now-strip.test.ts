import {expect} from 'chai';
import {NO_CHOICES} from '../../src/view/reader-choices.js';
import {spanRecord, type SpanOptions, type SpanRecord} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {en} from '../support/locales.js';

const at = (id: string, start: string, more: object = {}): object => ({
  ...{id, hashtag: `#${id}`, start, platforms: ['x']},
  ...more,
});

function nowAt(
  now: string,
  chats: readonly object[],
  {timeZone = 'UTC', ...options}: Partial<SpanOptions> & {timeZone?: string} = {},
): SpanRecord['now'] {
  return spanRecord(feedOf(...chats), {
    viewpoint: viewpoint({locale: 'en-GB', timeZone, messages: en}),
    ...{date: now.slice(0, 10), days: 7, now: utc(now)},
    ...options,
  }).now;
}

describe('what is on now', () => {
  it('says until when, and where to join', () => {
    const strip = nowAt('2011-11-01T20:30', [at('a', '2011-11-01T20:00')]);
    const [live] = strip!.live;
    expect([live!.name.text, live!.until, live!.join?.text, live!.join?.label]).to.deep.equal([
      ...['#a', 'until 21:00', 'Join', 'Join, #a'],
    ]);
    expect(live!.join?.href).to.equal('https://x.com/hashtag/a?f=live');
  });

  it('is three at most by name; more are counted', () => {
    const chats = ['a', 'b', 'c', 'd', 'e'].map(id => at(id, '2011-11-01T20:00'));
    const strip = nowAt('2011-11-01T20:30', chats);
    expect([strip!.live.length, strip!.more]).to.deep.equal([3, '2 more on now']);
  });

  it('is neither a whole day nor cancelled', () => {
    const cancelled = {'2011-11-01T20:00': {status: 'cancelled'}};
    const chats = [
      at('day', '2011-11-01'),
      at('off', '2011-11-01T20:00', {recurrenceOverrides: cancelled}),
    ];
    expect(nowAt('2011-11-01T20:30', chats)).to.equal(undefined);
  });

  it('is so where it began the day before', () => {
    const strip = nowAt('2011-11-01T00:30', [at('a', '2011-10-31T23:30', {duration: 'PT2H'})]);
    expect(strip!.live.map(({name}) => name.text)).to.deep.equal(['#a']);
  });
});

describe('what is next', () => {
  it('is six at most by name; more are counted', () => {
    const chats = Array.from({length: 8}, (_, index) => at(`c${index}`, '2011-11-01T21:00'));
    const {next} = nowAt('2011-11-01T20:20', chats)!;
    expect([next!.sessions.length, next!.more]).to.deep.equal([6, 'and 2 more']);
    expect(nowAt('2011-11-01T20:20', chats.slice(2))!.next!.more).to.equal(undefined);
  });

  it('says in how long, and at which hour', () => {
    const {next} = nowAt('2011-11-01T20:20', [at('a', '2011-11-01T21:00')])!;
    expect([next!.countdown, next!.hour]).to.deep.equal(['in 40 min', '21:00']);
  });

  it("is tomorrow by the reader's calendar, never in so many hours", () => {
    const chats = [at('a', '2011-11-02T20:00')];
    expect(nowAt('2011-11-01T08:30', chats)!.next!.countdown).to.equal('tomorrow');
    const there = nowAt('2011-11-01T14:30', chats, {timeZone: 'Asia/Tokyo'});
    expect(there!.next!.countdown).to.equal('in 2 days');
  });

  it('is all that start at one hour', () => {
    const chats = [
      at('a', '2011-11-01T21:00'),
      at('b', '2011-11-01T21:00'),
      at('c', '2011-11-01T21:30'),
    ];
    const {next} = nowAt('2011-11-01T20:20', chats)!;
    expect(next!.sessions.map(({name}) => name.text)).to.deep.equal(['#a', '#b']);
  });

  it('is nothing that is more than a week ahead', () => {
    expect(nowAt('2011-11-01T20:20', [at('a', '2011-11-08T20:21')])).to.equal(undefined);
  });

  it('is not told beside other days, nor while the reader searches', () => {
    const chats = [at('a', '2011-11-01T21:00')];
    expect(nowAt('2011-11-01T20:20', chats, {date: '2011-11-08'})).to.equal(undefined);
    const choices = {...NO_CHOICES, get: (choice: string) => (choice === 'search' ? 'a' : '')};
    expect(nowAt('2011-11-01T20:20', chats, {choices})).to.equal(undefined);
  });

  it('is one of the chats that the reader chose', () => {
    const chats = [
      at('a', '2011-11-01T21:00', {keywords: ['x']}),
      at('b', '2011-11-01T22:00', {keywords: ['y']}),
    ];
    const choices = {...NO_CHOICES, get: (choice: string) => (choice === 'subject' ? 'y' : '')};
    const {next} = nowAt('2011-11-01T20:20', chats, {choices})!;
    expect(next!.sessions.map(({name}) => name.text)).to.deep.equal(['#b']);
  });
});
