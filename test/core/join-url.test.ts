import {expect} from 'chai';
import {joinLinks} from '../../src/core/join-url.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {chatOf, feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

const START = {start: '2011-11-01T20:00'};
const hrefs = (chat: object): string[] =>
  joinLinks(chatOf({...START, ...chat})).map(({href}) => href);

describe('where to join a chat', () => {
  for (const [platform, href] of [
    ['x', 'https://x.com/hashtag/lgovsm?f=live'],
    ['bluesky', 'https://bsky.app/hashtag/lgovsm'],
    ['mastodon', 'https://mastodon.social/tags/lgovsm'],
    ['linkedin', 'https://www.linkedin.com/feed/hashtag/lgovsm'],
    ['threads', 'https://www.threads.com/search?q=%23lgovsm'],
  ] as const) {
    it(`is its hashtag on its platform: ${platform}`, () => {
      expect(hrefs({hashtag: '#lgovsm', platforms: [platform]})).to.deep.equal([href]);
    });
  }

  for (const [chat, links, why] of [
    [
      {hashtag: '#a', platforms: [{name: 'mastodon', server: 'social.example'}]},
      ['https://social.example/tags/a'],
      "is the community's own server",
    ],
    [
      {hashtag: '#a', platforms: [{name: 'discord', url: 'https://discord.example/a'}]},
      ['https://discord.example/a'],
      "is the platform's own address",
    ],
    [
      {hashtag: '#a', platforms: ['discord', 'slack', 'other']},
      [],
      'is unknown where there are no hashtags',
    ],
    [
      {hashtag: '#a', platforms: ['x', 'bluesky']},
      ['https://x.com/hashtag/a?f=live', 'https://bsky.app/hashtag/a'],
      'may be several, in the order of the feed',
    ],
    [
      {hashtag: '#a', joinUrl: 'https://example.org/', platforms: ['bluesky']},
      ['https://example.org/', 'https://bsky.app/hashtag/a'],
      'is first of all what is said',
    ],
    [{platforms: ['x']}, [], 'is unknown while the hashtag is to be announced'],
    [{hashtag: '#a'}, [], 'is unknown without a platform'],
    [
      {hashtag: '#日本&b', platforms: ['bluesky']},
      ['https://bsky.app/hashtag/%E6%97%A5%E6%9C%AC%26b'],
      'is an address, whatever the hashtag',
    ],
  ] as const) {
    it(why, () => expect(hrefs(chat)).to.deep.equal(links));
  }

  it('of one session is what its override says', () => {
    const feed = feedOf({
      ...START,
      hashtag: '#a',
      platforms: ['bluesky'],
      recurrenceOverrides: {'2011-11-01T20:00': {hashtag: '#b', joinUrl: 'https://example.org/b'}},
    });
    const [session] = sessionsBetween(feed, utc('2011-11-01'), utc('2011-11-02'));
    expect(joinLinks(feed.chats[0]!, session)).to.deep.equal([
      {href: 'https://example.org/b'},
      {href: 'https://bsky.app/hashtag/b', platform: 'bluesky'},
    ]);
  });
});
