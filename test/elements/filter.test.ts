import {expect} from '@open-wc/testing';
import {filtered, keywordsOf, platformsOf} from '../../src/elements/filter.js';
import {Reader, type Choice} from '../../src/elements/reader.js';
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
  history.replaceState(null, '', location.pathname + location.search);
};

describe('the chats that a reader wants to see', () => {
  beforeEach(clear);
  afterEach(clear);

  const shown = (choices: Partial<Record<Choice, string>>, ...favourites: string[]): string[] => {
    const reader = new Reader();
    for (const [choice, value] of Object.entries(choices)) reader.set(choice as Choice, value);
    for (const id of favourites) reader.toggleFavourite(id);
    return filtered(FEED, reader).chats.map(({id}) => id);
  };

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
    expect(shown({keyword: 'health'})).to.deep.equal(['nurses']);
  });

  it('are those on a platform', () => {
    expect(shown({on: 'mastodon'})).to.deep.equal(['towns']);
  });

  it('are all where a subject or a platform was chosen that is of another list', () => {
    expect(shown({keyword: 'gardening', on: 'threads'})).to.deep.equal([
      'nurses',
      'towns',
      'plain',
    ]);
  });

  it('are favourites', () => {
    expect(shown({only: 'favourites'}, 'plain', 'towns')).to.deep.equal(['towns', 'plain']);
    clear();
    expect(shown({only: 'favourites'})).to.deep.equal([]);
  });

  it('are as all choices together say', () => {
    expect(shown({only: 'favourites', search: 'local', on: 'x'}, 'towns')).to.deep.equal([]);
  });
});

describe('what there is to choose from', () => {
  it('are the keywords of the feed by the alphabet, and its platforms', () => {
    expect(keywordsOf(FEED)).to.deep.equal(['digital', 'health', 'nursing']);
    expect(platformsOf(FEED)).to.deep.equal(['x', 'bluesky', 'mastodon']);
  });
});
