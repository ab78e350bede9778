import {expect} from 'chai';
import type {Chat, ChatFeed} from '../../src/core/types.js';
import {UTC} from '../../src/core/zone.js';
import {Formats} from '../../src/view/formats.js';
import {languageOf, pairOf, tellerOf} from '../../src/view/chat-words.js';
import {chatOf, feedOf} from '../support/feed-of.js';

const CHAT = chatOf({start: '2011-11-01T20:00'});
const FEED: ChatFeed = {version: 1, locale: 'fr', chats: [CHAT]};
const inList = (chat: Chat, locale?: string): Chat => ({
  ...chat,
  list: {url: 'https://example.org/list', ...(locale && {locale})},
});

describe('the language of a chat', () => {
  it('is its own, or else that of its list, or else, of no list, that of the feed', () => {
    expect(languageOf({...inList(CHAT, 'de'), locale: 'en'}, FEED)).to.equal('en');
    expect(languageOf(inList(CHAT, 'de'), FEED)).to.equal('de');
    expect(languageOf(CHAT, FEED)).to.equal('fr');
    // Of several lists shown as one, none speaks the language of another.
    expect(languageOf(inList(CHAT), FEED)).to.equal(undefined);
  });

  it('need not be said where it is the one around it, however it is written', () => {
    const french = new Formats('fr', UTC);
    expect(tellerOf(CHAT, FEED, french)('Bonsoir').lang).to.equal(undefined);
    const shouted = {...FEED, locale: 'FR'};
    expect(tellerOf(CHAT, shouted, french)('Bonsoir').lang).to.equal(undefined);
    expect(tellerOf(CHAT, FEED, new Formats('fr-CA', UTC))('Bonsoir').lang).to.equal('fr');
  });
});

describe('chats that take turns', () => {
  it('are of one list: another list may use the same id', () => {
    const [a, b] = feedOf(
      {id: 'a', start: '2011-11-01T20:00', alternatesWith: ['b']},
      {id: 'b', start: '2011-11-08T20:00'},
    ).chats;
    const feed = {...FEED, chats: [inList(a!), b!, inList(b!)]};
    expect(pairOf(feed.chats[0]!, feed).map(({list}) => list?.url)).to.deep.equal([
      'https://example.org/list',
      'https://example.org/list',
    ]);
  });
});
