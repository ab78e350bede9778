import {expect} from 'chai';
import type {Chat} from '../../../src/core/types.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {GOOD_CHAT} from '../../support/feed-problems.js';
import {FULL_FEED} from '../../support/full-feed.js';

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

describe('what can mean one thing only', () => {
  const readAll = (chat: object): {chat: Chat; outcomes: string[]} => {
    const {feed, problems} = parseFeed({chats: [{...GOOD_CHAT, ...chat}]});
    return {chat: feed.chats[0]!, outcomes: problems.map(({outcome}) => outcome)};
  };

  for (const [written, name] of [
    ['Bluesky', 'bluesky'],
    ['twitter', 'x'],
    ['Twitter', 'x'],
    ['X', 'x'],
    ['X (Twitter)', 'x'],
    ['LinkedIn', 'linkedin'],
  ] as const) {
    it(`is read and told: the platform ${written}`, () => {
      for (const platforms of [[written], [{name: written}]]) {
        const {chat, outcomes} = readAll({platforms});
        expect(chat.platforms).to.deep.equal([{name}]);
        expect(outcomes).to.deep.equal(['kept']);
      }
    });
  }

  it('is read and told: a platform that is not known, with its address', () => {
    const url = 'https://matrix.example/#/room';
    const {chat, outcomes} = readAll({platforms: [{name: 'matrix', url}]});
    expect(chat.platforms).to.deep.equal([{name: 'other', url}]);
    expect(outcomes).to.deep.equal(['kept']);
  });

  for (const platform of [
    'matrix',
    {name: 'matrix'},
    {name: 'matrix', server: 'matrix.example'},
    {name: 'matrix', url: 'javascript:a'},
  ]) {
    it(`is left out where one could not go there: ${JSON.stringify(platform)}`, () => {
      const {chat, outcomes} = readAll({platforms: [platform, 'x']});
      expect(chat.platforms).to.deep.equal([{name: 'x'}]);
      expect(outcomes).to.include('field-left-out');
    });
  }

  for (const status of [
    ...['canceled', 'CANCELLED', 'Canceled', ' cancelled. ', 'called off'],
    ...['cancled', 'cancel', 'canceld', 'Cancelledd'],
  ]) {
    it(`is read and told: the status ${status}`, () => {
      const {chat, outcomes} = readAll({recurrenceOverrides: {'2011-11-01T20:00': {status}}});
      expect(chat.schedule[0]?.recurrenceOverrides).to.deep.equal({
        '2011-11-01T20:00:00': {status: 'cancelled'},
      });
      expect(outcomes).to.deep.equal(['kept']);
    });
  }

  for (const [excluded, change] of [
    ['true', {excluded: true}],
    ['TRUE', {excluded: true}],
    ['false', {}],
  ] as const) {
    it(`is read and told: excluded as the text ${excluded}`, () => {
      const {chat, outcomes} = readAll({recurrenceOverrides: {'2011-11-01T20:00': {excluded}}});
      expect(chat.schedule[0]?.recurrenceOverrides).to.deep.equal({'2011-11-01T20:00:00': change});
      expect(outcomes).to.deep.equal(['kept']);
    });
  }

  it('is read and told: a kind and a phase in large letters', () => {
    const links = [{href: 'https://example.org/', phase: 'After'}];
    const {chat, outcomes} = readAll({kind: 'EVENT', links});
    expect(chat).to.deep.include({kind: 'event', links: [{...links[0], phase: 'after'}]});
    expect(outcomes).to.deep.equal(['kept', 'kept']);
  });
});

describe('a field with a name that is not known', () => {
  const toldOf = (fields: object): string[] =>
    parseFeed({chats: [{...GOOD_CHAT, ...fields}]}).problems.map(
      ({code, expected}) => `${code} ${expected}`,
    );

  for (const [name, meant] of [
    ['duratoin', 'duration'],
    ['Duration', 'duration'],
    ['titel', 'title'],
    ['hashtags', 'hashtag'],
    ['keyword', 'keywords'],
    ['time_zone', 'timeZone'],
    ['timezone', 'timeZone'],
    ['tz', 'timeZone'],
    ['endTime', 'duration'],
    ['DTSTART', 'start'],
    ['RRULE', 'recurrenceRule'],
    ['reccurenceRule', 'recurrenceRule'],
    ['recurrenceOverride', 'recurrenceOverrides'],
    ['tags', 'keywords'],
    ['link', 'url'],
    ['name', 'title'],
    ['colour', 'color'],
    ['joinURL', 'joinUrl'],
  ] as const) {
    it(`is told when it is close to one that is: ${name}, ${meant}`, () => {
      expect(toldOf({[name]: 'x'})).to.deep.equal([`unknown-field "${meant}"`]);
    });
  }

  for (const name of [
    ...['mood', 'price', 'note', 'uid', 'prodId', 'created', 'sequence', 'priority', 'privacy'],
    ...['image', 'logo', 'owner', 'contact', 'email', 'capacity', 'level', 'audience', 'i', 'ur'],
    ...['@type', '$schema', '$comment', 'x-end', 'X-END', '_end', 'schema:end', 'xmas', 'ids'],
    ...['a'.repeat(100_000), '', '__proto__', 'constructor', 'toString'],
  ]) {
    it(`is passed over silently when it is not: ${name.slice(0, 20)}`, () => {
      expect(toldOf(JSON.parse(`{${JSON.stringify(name)}: 1}`) as object)).to.deep.equal([]);
    });
  }

  it('is passed over when it is null', () => {
    expect(toldOf({end: null, rrule: undefined})).to.deep.equal([]);
  });
});

describe('a chat with a schedule', () => {
  const slot = {start: '2026-01-06T20:00', recurrenceRule: 'FREQ=WEEKLY'};
  const toldOf = (fields: object): string[] =>
    parseFeed({
      chats: [{title: 'A', timeZone: 'Europe/London', schedule: [slot], ...fields}],
    }).problems.map(({code, pointer, outcome}) => [code, pointer, outcome].join(' '));

  for (const [field, value] of Object.entries({
    start: slot.start,
    recurrenceRule: slot.recurrenceRule,
    recurrenceRules: [slot.recurrenceRule],
    recurrenceOverrides: {'2026-01-13T20:00': {status: 'cancelled'}},
  })) {
    it(`is told of what its slots have: ${field}`, () => {
      expect(toldOf({[field]: value})).to.deep.equal([
        `bad-value /chats/0/${field} field-left-out`,
      ]);
    });
  }

  it('says for all its slots how long they last and in which zone', () => {
    expect(toldOf({duration: 'PT2H', timeZoneLabel: 'UK time'})).to.deep.equal([]);
  });
});

describe('an empty text', () => {
  it('is as if the field were absent', () => {
    const names = Object.keys(FULL_FEED.chats[0] ?? {});
    const {feed, problems} = parseFeed({
      title: '',
      timeZone: '',
      chats: [{...Object.fromEntries(names.map(name => [name, ''])), schedule: '', ...GOOD_CHAT}],
    });
    expect(problems).to.deep.equal([]);
    expect(feed).to.deep.equal(parseFeed({chats: [GOOD_CHAT]}).feed);
  });

  it('is none of a field that is needed', () => {
    const {problems} = parseFeed({chats: [{...GOOD_CHAT, start: ''}]});
    expect(problems.map(({code, found}) => [code, found])).to.deep.equal([['missing', 'nothing']]);
  });

  it('is passed over in a field that is not known', () => {
    expect(parseFeed({chats: [{...GOOD_CHAT, end: ''}]}).problems).to.deep.equal([]);
  });
});

describe('an empty list', () => {
  for (const fields of [
    {recurrenceRules: []},
    {recurrenceRules: [null]},
    {recurrenceRules: ['']},
    {schedule: []},
  ]) {
    it(`is as if the field were absent: ${JSON.stringify(fields)}`, () => {
      const {feed, problems} = parseFeed({chats: [{...GOOD_CHAT, ...fields}]});
      expect(problems).to.deep.equal([]);
      expect(feed).to.deep.equal(parseFeed({chats: [GOOD_CHAT]}).feed);
    });
  }

  it('of older rules leaves the rule', () => {
    const rules = {recurrenceRule: 'FREQ=WEEKLY', recurrenceRules: []};
    const {feed} = parseFeed({chats: [{...GOOD_CHAT, ...rules}]});
    expect(feed.chats[0]?.schedule[0]?.recurrenceRule).to.deep.equal({frequency: 'weekly'});
  });
});

describe('null', () => {
  it('is as if the field were absent', () => {
    const fields = {
      description: null,
      hosts: null,
      platforms: null,
      timeZoneLabel: null,
      duration: null,
      recurrenceRule: null,
      recurrenceRules: null,
      recurrenceOverrides: null,
      schedule: null,
      kind: null,
    };
    expect(read(fields)).to.deep.equal(read({}));
  });

  it('in the place of an override is none', () => {
    expect(read({recurrenceOverrides: {'2011-11-01T20:00': null}})).to.deep.equal(read({}));
  });

  it('in the place of a zone is the zone of the feed', () => {
    const chat = {title: 'A', start: '2011-11-01T20:00', timeZone: null};
    const {feed, problems} = parseFeed({timeZone: 'Asia/Tokyo', chats: [chat]});
    expect(problems).to.deep.equal([]);
    expect(feed.chats[0]?.schedule[0]?.timeZone).to.equal('Asia/Tokyo');
  });

  it('in a list is no member', () => {
    const {problems} = parseFeed({chats: [{...GOOD_CHAT, hosts: [null]}]});
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/chats/0/hosts/0']);
  });
});
