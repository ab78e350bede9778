import {expect} from 'chai';
import type {Chat} from '../../src/core/types.js';
import {filtered, filterFor, platformsOf, withKeywords} from '../../src/view/filter.js';
import {NO_CHOICES, type Filter, type ReaderChoices} from '../../src/view/reader-choices.js';
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

/** Chosen for the list that is shown, unless `isChosenHere` says otherwise. */
function choicesOf(
  filter: Partial<Filter>,
  favourites: readonly string[] = [],
  isChosenHere: (choice: keyof Filter) => boolean = () => true,
): ReaderChoices {
  return {
    ...NO_CHOICES,
    get: choice => filter[choice] ?? '',
    isChosenHere,
    isFavourite: ({id}) => favourites.includes(id),
    hasFavourites: favourites.length > 0,
  };
}

function idsOf(chats: readonly Chat[]): string[] {
  return chats.map(({id}) => id);
}

describe('the chats that a reader wants to see', () => {
  const shown = (filter: Partial<Filter>, ...favourites: string[]): string[] => {
    const choices = choicesOf(filter, favourites);
    return idsOf(filtered(FEED, filterFor(FEED, choices), choices).chats);
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

describe('a filter that finds nothing', () => {
  const filter = {search: 'local', subject: 'health'};

  it('holds where the reader chose it here', () => {
    expect(filterFor(FEED, choicesOf(filter))).to.include(filter);
  });

  it('holds as far as the reader chose it here', () => {
    const choices = choicesOf(filter, [], choice => choice === 'search');
    expect(filterFor(FEED, choices)).to.include({search: 'local', subject: ''});
  });

  it('is none where it was chosen elsewhere', () => {
    const choices = choicesOf(filter, [], () => false);
    expect(filtered(FEED, filterFor(FEED, choices), choices)).to.equal(FEED);
  });

  it('is none where favourites are wanted, and the list has none', () => {
    expect(filterFor(FEED, choicesOf({mine: '1'}, ['of another list'])).mine).to.equal('');
  });
});

describe('the keywords of an element', () => {
  it('are found in any case', () => {
    expect(idsOf(withKeywords(FEED, ['Health ', 'DIGITAL']).chats)).to.deep.equal([
      'nurses',
      'towns',
    ]);
  });

  it('are all chats where there are none', () => {
    expect(withKeywords(FEED, [' '])).to.equal(FEED);
  });

  it('give the same list each time, so that nothing is computed twice', () => {
    expect(withKeywords(FEED, ['health'])).to.equal(withKeywords(FEED, ['HEALTH']));
  });
});

describe('what there is to choose from', () => {
  it('are the platforms of the feed', () => {
    expect(platformsOf(FEED)).to.deep.equal(['x', 'bluesky', 'mastodon']);
  });
});
