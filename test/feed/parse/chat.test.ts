import {expect} from 'chai';
import type {Chat} from '../../../src/core/types.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {GOOD_CHAT} from '../../support/feed-problems.js';

function read(chat: object): Chat {
  const {feed, problems} = parseFeed({chats: [{...GOOD_CHAT, ...chat}]});
  expect(problems).to.deep.equal([]);
  return feed.chats[0]!;
}

describe('a chat', () => {
  it('needs no more than a title and a start', () => {
    expect(read({})).to.deep.equal({
      id: 'good',
      title: 'A good chat',
      kind: 'chat',
      schedule: [{start: '2011-11-01T20:00:00', timeZone: 'Europe/London', duration: 'PT1H'}],
    });
  });

  it('or a hashtag and a start', () => {
    expect(read({title: undefined, hashtag: '#a'})).to.include({hashtag: '#a', id: 'good'});
  });

  for (const [field, written, value, why] of [
    ['title', ' Local  government ', 'Local  government', 'spaces around a text are dropped'],
    ['hashtag', '#lgovsm', '#lgovsm', 'a hashtag has its #'],
    ['hashtag', 'lgovsm', '#lgovsm', 'or is given it'],
    ['hashtag', '#日本', '#日本', 'in any script'],
    ['hosts', ['@a'], [{name: '@a'}], 'a plain text is a host'],
    [
      'hosts',
      [{name: '@a', url: 'https://a.example/'}],
      [{name: '@a', url: 'https://a.example/'}],
      'a host may have a page',
    ],
    ['hosts', [], [], 'a list may be empty'],
    ['platforms', ['x', 'bluesky'], [{name: 'x'}, {name: 'bluesky'}], 'a plain text is a platform'],
    [
      'platforms',
      [{name: 'mastodon', server: 'Social.Example:8443'}],
      [{name: 'mastodon', server: 'social.example:8443'}],
      'a server is written small',
    ],
    [
      'platforms',
      [{name: 'other', url: 'https://a.example/'}],
      [{name: 'other', url: 'https://a.example/'}],
      'a platform may have its own address',
    ],
    [
      'joinUrl',
      'https://example.org/join',
      'https://example.org/join',
      'an address is kept as it is',
    ],
    ['url', 'HTTP://EXAMPLE.ORG/', 'HTTP://EXAMPLE.ORG/', 'http is one too'],
    ['url', 'mailto:host@example.org', 'mailto:host@example.org', 'and mailto'],
    [
      'url',
      '\n https://example.org/ ',
      'https://example.org/',
      'spaces around an address are dropped',
    ],
    [
      'links',
      [{href: 'https://a.example/', title: 'Recap', rel: 'help', phase: 'after'}],
      [{href: 'https://a.example/', title: 'Recap', rel: 'help', phase: 'after'}],
      'a link has title, kind and phase',
    ],
    ['keywords', ['health', 'digital'], ['health', 'digital'], 'keywords are a list'],
    ['locale', 'pt-BR', 'pt-BR', 'a language may have a country'],
    ['locale', 'zh-Hant-TW', 'zh-Hant-TW', 'and a script'],
    ['location', 'Guildford', 'Guildford', 'a meeting has a place'],
    ['kind', 'event', 'event', 'an event is a kind'],
    ['color', '#385ac1', '#385ac1', 'a colour is hexadecimal'],
    ['color', '#abc', '#abc', 'in short'],
    ['color', 'teal', 'teal', 'or by name'],
    ['updated', '2011-10-28T09:00:00Z', '2011-10-28T09:00:00Z', 'a time of change is kept'],
    ['lastConfirmed', '2011-10-26', '2011-10-26', 'a confirmation has a date'],
  ] as const) {
    it(`${why}: ${field} ${JSON.stringify(written)}`, () => {
      expect(read({[field]: written})[field]).to.deep.equal(value);
    });
  }

  for (const url of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript&colon;alert(1)',
    '\u00A0javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'blob:https://example.org/a',
    'file:///etc/passwd',
    '//example.org/a',
    'https:example.org',
    'https:/example.org',
    'https://',
    'https:///a',
    'https://?a',
    'https://a b',
    'https://a\nb.example/',
    'https://a"onclick=a',
    'https://a<b',
    'https://a\\b',
    'x javascript:alert(1)//https://example.org',
    'view-source:https://example.org',
    'ftp://example.org/',
    'about:blank',
    'mailto:',
    '#a',
    '',
  ]) {
    it(`is led nowhere but to http, https and mailto: ${JSON.stringify(url)}`, () => {
      const chat = {
        ...GOOD_CHAT,
        url,
        joinUrl: url,
        hosts: [{name: 'a', url}],
        links: [{href: url}],
        platforms: [{name: 'other', url}],
        recurrenceOverrides: {
          '2011-11-01T20:00': {url, joinUrl: url, links: [{href: url}], hosts: [{name: 'a', url}]},
        },
      };
      const {feed, problems} = parseFeed({url, chats: [chat]});
      expect(problems.map(({code}) => code)).to.deep.equal(Array(10).fill('unsafe-url'));
      expect(feed).not.to.have.property('url');
      expect(feed.chats[0]).to.include({id: 'good'});
      expect(JSON.stringify(feed)).not.to.match(/url|href|https?:/i);
    });
  }

  it('a bad one of several hosts, links, platforms or keywords leaves the others', () => {
    const {feed, problems} = parseFeed({
      chats: [
        {
          ...GOOD_CHAT,
          hosts: ['a', 1, 'b'],
          links: [{href: 'x'}, {href: 'https://example.org/'}],
          platforms: ['x', 'y'],
          keywords: [null, 'health'],
        },
      ],
    });
    expect(problems).to.have.length(4);
    expect(feed.chats[0]).to.deep.include({
      hosts: [{name: 'a'}, {name: 'b'}],
      links: [{href: 'https://example.org/'}],
      platforms: [{name: 'x'}],
      keywords: ['health'],
    });
  });

  it('a bad field of a host or link leaves the rest of it', () => {
    const {feed} = parseFeed({
      chats: [
        {
          ...GOOD_CHAT,
          hosts: [{name: 'a', url: 'x'}],
          links: [{href: 'https://a.example/', phase: 'x'}],
        },
      ],
    });
    expect(feed.chats[0]).to.deep.include({
      hosts: [{name: 'a'}],
      links: [{href: 'https://a.example/'}],
    });
  });

  it('has a language that Intl can use', () => {
    for (const locale of [
      'en',
      'zh-Hant-TW',
      'en-a',
      'abcd',
      'en-GB-GB',
      'x-a',
      'de-1996',
      'sl-rozaj-biske',
    ]) {
      const {feed} = parseFeed({locale, chats: []});
      expect(() => new Intl.DateTimeFormat(feed.locale)).not.to.throw();
    }
  });
});
