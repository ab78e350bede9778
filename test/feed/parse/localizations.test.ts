import {expect} from 'chai';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';

const CHAT = {
  hashtag: '#a',
  title: 'A',
  start: '2011-10-11T20:00',
  hosts: [{name: 'Ann'}],
  keywords: ['x'],
};

const problemsOf = (localizations: unknown, ofFeed: object = {}): object[] =>
  parseFeed({timeZone: 'UTC', chats: [{...CHAT, localizations}], ...ofFeed}).problems.map(
    ({code, pointer, outcome}) => ({code, pointer, outcome}),
  );

describe('localizations of a chat', () => {
  it('give texts to what is there', () => {
    expect(problemsOf({de: {title: 'Ah', 'hosts/0/name': 'Anna'}})).to.deep.equal([]);
  });

  for (const [what, localizations, code, pointer] of [
    ['that are a list', [], 'wrong-type', '/chats/0/localizations'],
    [
      'for what is no language',
      {'no tag!': {title: 'Ah'}},
      'bad-value',
      '/chats/0/localizations/no tag!',
    ],
    ['that are no object', {de: 'Ah'}, 'wrong-type', '/chats/0/localizations/de'],
    [
      'for a text that is no text',
      {de: {title: 5}},
      'wrong-type',
      '/chats/0/localizations/de/title',
    ],
    [
      'that lead nowhere',
      {de: {'hosts/4/name': 'Anna'}},
      'bad-value',
      '/chats/0/localizations/de/hosts~14~1name',
    ],
    [
      'of what a chat is known by',
      {de: {hashtag: '#ah'}},
      'bad-value',
      '/chats/0/localizations/de/hashtag',
    ],
    [
      'of an address',
      {de: {url: 'https://example.org/'}},
      'bad-value',
      '/chats/0/localizations/de/url',
    ],
    [
      'of a prototype',
      {de: {'__proto__/x': 'Ah'}},
      'bad-value',
      '/chats/0/localizations/de/__proto__~1x',
    ],
  ] as const) {
    it(`${what} are left out, and told`, () => {
      expect(problemsOf(localizations)).to.deep.equal([{code, pointer, outcome: 'field-left-out'}]);
    });
  }

  it('win over what the feed says of the chat', () => {
    const {feed} = parseFeed({
      timeZone: 'UTC',
      localizations: {de: {'chats/0/title': 'Vom Feed', title: 'Gespräche'}},
      chats: [{...CHAT, localizations: {de: {title: 'Vom Chat'}}}],
    });
    expect(feed.localizations).to.deep.equal({de: {title: 'Gespräche'}});
    expect(feed.chats[0]?.localizations).to.deep.equal({de: {title: 'Vom Chat'}});
  });

  it('read again as the same', () => {
    const {feed} = parseFeed({
      timeZone: 'UTC',
      chats: [
        {
          ...CHAT,
          recurrenceRule: 'FREQ=WEEKLY',
          recurrenceOverrides: {'2011-10-18T20:00': {topic: 'T'}},
          localizations: {de: {title: 'Ah', 'recurrenceOverrides/2011-10-18T20:00/topic': 'Th'}},
        },
      ],
    });
    const again = parseFeed(JSON.parse(JSON.stringify(feed)));
    expect(again.problems).to.deep.equal([]);
    expect(again.feed.chats[0]?.localizations).to.deep.equal(feed.chats[0]?.localizations);
  });
});
