import {expect} from 'chai';
import type {ChatFeed} from '../../../src/core/types.js';
import {mergeFeeds, mergeSteps} from '../../../src/feed/parse/merge-feeds.js';
import {feedOf} from '../../support/feed-of.js';

/** A list as the loader gives it: each of its chats knows where it is from. */
function list(name: string, ...chats: object[]): ChatFeed {
  const feed = feedOf(...chats);
  const url = `https://${name}.example/`;
  return {...feed, title: name, chats: feed.chats.map(chat => ({...chat, list: {url}}))};
}

const TUESDAYS = {
  title: 'Book club',
  start: '2026-11-03T20:00',
  timeZone: 'Europe/London',
  recurrenceRule: 'FREQ=WEEKLY',
};
const THURSDAYS = {...TUESDAYS, start: '2026-11-05T19:00'};
const PAGE = 'https://club.example/';
const ROOM = 'https://club.example/room';

/** How many of two lists' chats are left. */
const count = (first: object | object[], second: object | object[]): number =>
  mergeFeeds([list('a', ...[first].flat()), list('b', ...[second].flat())]).chats.length;

describe('lists that are shown as one', () => {
  it('are called as the first is', () => {
    expect(mergeFeeds([list('a'), list('b')]).title).to.equal('a');
  });

  it('are put together in small steps, between which others may have a turn', () => {
    const chats = Array.from({length: 100}, (_, index) => ({...TUESDAYS, id: `${index}`}));
    const steps = mergeSteps([list('a', ...chats), list('b')]);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).to.be.at.least(100);
  });

  it('say of each chat when its own list was changed', () => {
    const [a, b] = [list('a', {...TUESDAYS, id: 'a'}), list('b', {...THURSDAYS, id: 'b'})];
    const {updated, chats} = mergeFeeds([{...a, updated: '2026-11-01'}, b]);
    expect([updated, ...chats.map(chat => chat.updated)]).to.deep.equal([
      undefined,
      '2026-11-01',
      undefined,
    ]);
  });

  it('keep all chats that have one id, or one title, and other hours', () => {
    const lists = [
      list('a', {...TUESDAYS, id: '1'}, {...TUESDAYS, id: 'book-club'}),
      list('b', {...THURSDAYS, id: '1'}, {...THURSDAYS, id: 'book-club'}),
    ] as const;
    expect(mergeFeeds(lists).chats).to.have.length(4);
  });

  for (const [first, second, left, why] of [
    [{url: PAGE}, {url: PAGE, ...THURSDAYS}, 1, 'the same page is of the same chat'],
    [{url: PAGE, hashtag: '#a'}, {url: PAGE}, 1, 'also where one states no hashtag'],
    [{url: PAGE, hashtag: '#a'}, {url: PAGE, hashtag: '#A'}, 1, 'or the same one'],
    [{url: PAGE, hashtag: '#a'}, {url: PAGE, hashtag: '#b'}, 2, 'but not where they differ'],
    [{hashtag: '#a'}, {hashtag: '#A'}, 1, 'one hashtag, written in any way, at one hour is one'],
    [{hashtag: '#a'}, {hashtag: '#a', ...THURSDAYS}, 2, 'not at another hour'],
    [{hashtag: '#a'}, {hashtag: '#a', timeZone: 'UTC'}, 2, 'nor on the clocks of another zone'],
    [{hashtag: '#a'}, {hashtag: '#b'}, 2, 'nor with another hashtag'],
    [{hashtag: '#a', joinUrl: ROOM}, {hashtag: '#a', joinUrl: PAGE}, 2, 'nor held elsewhere'],
    [{hashtag: '#a', joinUrl: ROOM}, {hashtag: '#a', joinUrl: ROOM}, 1, 'but held at one place'],
    [{joinUrl: ROOM}, {joinUrl: ROOM}, 1, 'one room at one hour is one'],
    [{}, {}, 2, 'one title at one hour says nothing'],
  ] as const) {
    it(`${why}: ${JSON.stringify(first)} and ${JSON.stringify(second)}`, () => {
      expect(count({...TUESDAYS, ...first}, {...TUESDAYS, ...second})).to.equal(left);
    });
  }

  it('compare the days of the rule, not the date of its start', () => {
    const chat = {...TUESDAYS, hashtag: '#a', recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU'};
    expect(count(chat, {...chat, start: '2026-12-01T20:00'})).to.equal(1);
  });

  it('take a page of several chats of a list for none of them', () => {
    const chats = [TUESDAYS, THURSDAYS].map(chat => ({...chat, url: PAGE}));
    const other = {...TUESDAYS, start: '2026-11-06T09:00', url: PAGE};
    expect(count(chats, other)).to.equal(3);
    expect(count(other, chats)).to.equal(3);
  });

  it('never take two chats of one list for the same', () => {
    const chats = [TUESDAYS, TUESDAYS].map(chat => ({...chat, hashtag: '#a', joinUrl: ROOM}));
    expect(count(chats, [])).to.equal(2);
  });

  it('count a chat once that a list has twice, asked for under two addresses', () => {
    const once = list('a', TUESDAYS, THURSDAYS);
    expect(mergeFeeds([once, {...once}]).chats).to.have.length(2);
  });

  it('know a chat by what any list tells of it', () => {
    const lists = [
      list('a', {...TUESDAYS, hashtag: '#a'}),
      list('b', {...TUESDAYS, hashtag: '#a', url: PAGE}),
      list('c', {...THURSDAYS, url: PAGE}),
    ] as const;
    expect(mergeFeeds(lists).chats.map(({list: of}) => of?.url)).to.deep.equal([
      'https://a.example/',
    ]);
  });

  it('take no time that grows with their product', () => {
    const many = Array.from({length: 10_000}, () => ({...TUESDAYS, hashtag: '#a', url: PAGE}));
    expect(count(many, many)).to.equal(10_000);
  });
});
