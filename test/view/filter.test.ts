import {expect} from '@open-wc/testing';
import {chatKey} from '../../src/core/identity.js';
import type {ChatFeed} from '../../src/core/types.js';
import type {Choice, Choices} from '../../src/elements/page/choices.js';
import {Page} from '../../src/elements/page/page.js';
import {filtered, filterFor, keywordsOf, platformsOf} from '../../src/view/filter.js';
import {feedOf} from '../support/feed-of.js';

const FEED = feedOf(
  {
    id: 'nurses',
    hashtag: '#NurChat',
    title: 'Nurses’ café',
    start: '2011-11-01T20:00',
    keywords: ['health', 'nursing'],
    platforms: ['x', 'bluesky'],
    hosts: [{name: '@NurChat'}],
    recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Long shifts', hashtag: '#NurChatExtra'}},
  },
  {
    id: 'towns',
    hashtag: '#lgovsm',
    title: 'Local government',
    start: '2011-11-01T20:00',
    keywords: ['digital'],
    platforms: ['mastodon'],
  },
  {id: 'plain', title: 'A plain one', start: '2011-11-01T20:00'},
);

const clear = (): void => {
  localStorage.removeItem('chat-calendar');
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
};

describe('the chats that a reader wants to see', () => {
  beforeEach(clear);
  afterEach(clear);

  const shown = (choices: Partial<Record<Choice, string>>, ...favourites: string[]): string[] => {
    const reader = new Page().choices;
    for (const [choice, value] of Object.entries(choices)) reader.set(choice as Choice, value);
    for (const id of favourites) reader.toggleFavourite(FEED.chats.find(chat => chat.id === id)!);
    return shownTo(reader);
  };

  const shownTo = (reader: Choices, feed: ChatFeed = FEED): string[] =>
    filtered(feed, filterFor(feed, reader), reader).chats.map(({id}) => id);

  it('are all, at first', () => {
    expect(shown({})).to.deep.equal(['nurses', 'towns', 'plain']);
  });

  for (const [search, ids, why] of [
    ['#nurchat', ['nurses'], 'a hashtag in any case'],
    ['lgov', ['towns'], 'a part of one'],
    ['CAFE', ['nurses'], 'a title, accents or not'],
    ['long shifts', ['nurses'], 'a topic'],
    ['shifts  nurses', ['nurses'], 'words in any order'],
    ['extra', ['nurses'], "a session's own hashtag"],
    ['@nurchat', ['nurses'], 'a host'],
    ['nurses government', [], 'all of the words'],
    ['   ', ['nurses', 'towns', 'plain'], 'spaces are no search'],
  ] as const) {
    it(`are found by ${why}: "${search}"`, () => expect(shown({search})).to.deep.equal(ids));
  }

  it('are those of a keyword', () => {
    expect(shown({subject: 'health'})).to.deep.equal(['nurses']);
  });

  it('are those on a platform', () => {
    expect(shown({platformShown: 'mastodon'})).to.deep.equal(['towns']);
  });

  it('are all where a subject or a platform was chosen that is of another list', () => {
    expect(shown({subject: 'gardening', platformShown: 'threads'})).to.deep.equal([
      'nurses',
      'towns',
      'plain',
    ]);
  });

  it('are favourites', () => {
    expect(shown({mine: '1'}, 'plain', 'towns')).to.deep.equal(['towns', 'plain']);
  });

  it('are as all choices together say', () => {
    expect(shown({mine: '1', search: 'local', platformShown: 'x'}, 'towns')).to.deep.equal([]);
  });
});

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

describe('what there is to choose from', () => {
  it('are the keywords of the feed by the alphabet, and its platforms', () => {
    expect(keywordsOf(FEED)).to.deep.equal(['digital', 'health', 'nursing']);
    expect(platformsOf(FEED)).to.deep.equal(['x', 'bluesky', 'mastodon']);
  });
});
