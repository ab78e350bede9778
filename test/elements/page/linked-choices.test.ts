import {expect} from '@open-wc/testing';
import {chatKey} from '../../../src/core/identity.js';
import type {ChatFeed} from '../../../src/core/types.js';
import type {Choices} from '../../../src/elements/page/choices.js';
import {Page} from '../../../src/elements/page/page.js';
import {filtered, filterFor} from '../../../src/view/filter.js';
import {feedOf} from '../../support/feed-of.js';

const FEED = feedOf(
  {id: 'nurses', keywords: ['health'], platforms: ['x'], start: '2011-11-01T20:00'},
  {id: 'towns', title: 'Local government', platforms: ['mastodon'], start: '2011-11-01T20:00'},
  {id: 'plain', title: 'A plain one', start: '2011-11-01T20:00'},
);

const clear = (): void => {
  localStorage.removeItem('chat-calendar');
  clearAddress();
};

describe('what was chosen elsewhere', () => {
  beforeEach(clear);
  afterEach(clear);

  const idsShown = (reader: Choices, feed: ChatFeed = FEED): string[] =>
    filtered(feed, filterFor(feed, reader), reader).chats.map(({id}) => id);
  const all = FEED.chats.map(({id}) => id);

  it('hides nothing where favourites only are wanted, and none of them is in this list', () => {
    const reader = new Page().choices;
    const [other] = feedOf({id: 'other', start: '2011-11-01T20:00'}).chats;
    reader.toggleFavourite(other!);
    reader.set('mine', '1');
    expect(idsShown(reader)).to.deep.equal(all);
  });

  it('hides nothing where a link searches for what is not in this list', () => {
    history.replaceState(null, '', '#chat-search=zebra');
    const reader = new Page().choices;
    expect(idsShown(reader)).to.deep.equal(all);
    expect(filterFor(FEED, reader).search).to.equal('');
  });

  it('hides nothing where what is remembered is here, but not together', () => {
    const before = new Page().choices;
    before.set('subject', 'health');
    before.set('platformShown', 'mastodon');
    expect(idsShown(before)).to.deep.equal([]);
    clearAddress();
    expect(idsShown(new Page().choices)).to.deep.equal(all);
  });

  it('gives way to what is chosen here where both find nothing', () => {
    history.replaceState(null, '', '#chat-subject=health');
    const reader = new Page().choices;
    reader.set('search', 'local');
    expect(idsShown(reader)).to.deep.equal(['towns']);
  });

  it('marks a chat of its own list alone, of two with one id', () => {
    const [first, second] = ['https://a.example/', 'https://b.example/'].map(url => {
      const feed = feedOf(
        {id: '1', start: '2011-11-01T20:00'},
        {id: '2', start: '2011-11-01T20:00'},
      );
      return {...feed, chats: feed.chats.map(chat => ({...chat, list: {url}}))};
    });
    const both = {...first!, chats: [...first!.chats, ...second!.chats]};
    const reader = new Page().choices;
    reader.toggleFavourite(second!.chats[0]!);
    reader.set('mine', '1');
    const shown = filtered(both, filterFor(both, reader), reader).chats;
    expect(shown.map(chatKey)).to.deep.equal([chatKey(second!.chats[0]!)]);
  });
});

function clearAddress(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}
