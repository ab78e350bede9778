import {expect} from 'chai';
import type {ChatList} from '../../src/core/types.js';
import {en} from '../../src/locales/en.js';
import {listName} from '../../src/view/list-name.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {feedOf} from '../support/feed-of.js';

const CHAT = {start: '2011-11-01T20:00'};
const {formats} = viewpoint({locale: 'en', timeZone: 'UTC', messages: en});

/** What each of the chats says of its list. */
function names(...lists: ChatList[]): unknown[] {
  const feed = feedOf(...lists.map(() => CHAT));
  const chats = feed.chats.map((chat, index) => ({...chat, list: lists[index]!}));
  return chats.map(chat => listName(chat, {...feed, chats}, formats));
}

describe('the name of a chat’s list', () => {
  it('is its title, in its language, where there are several', () => {
    const lists = [
      {url: 'https://a.example/', title: 'Chats', locale: 'en'},
      {url: 'https://b.example/', title: 'Gespräche', locale: 'de'},
    ];
    expect(names(...lists)).to.deep.equal([
      {text: 'Chats', lang: undefined},
      {text: 'Gespräche', lang: 'de'},
    ]);
  });

  it('is where it is, if it has no title', () => {
    const lists = [{url: 'https://a.example/chats.json'}, {url: 'http://b.example/'}];
    expect(names(...lists)).to.deep.equal([{text: 'a.example/chats.json'}, {text: 'b.example/'}]);
  });

  it('is not told where all are of one', () => {
    const list = {url: 'https://a.example/', title: 'Chats'};
    expect(names(list, list)).to.deep.equal([undefined, undefined]);
  });
});
