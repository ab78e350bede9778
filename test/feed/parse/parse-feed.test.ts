import {expect} from 'chai';
import {FeedError} from '../../../src/feed/errors.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {GOOD_CHAT, SLIPS} from '../../support/feed-problems.js';

const FEED = {
  version: 1,
  title: 'Social care and health chats',
  description: 'A list of chats',
  url: 'https://example.org/chats',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  timeZoneLabel: 'UK time',
  updated: '2011-10-28T09:00:00Z',
};

describe('parseFeed', () => {
  it('keeps what a feed says of itself', () => {
    const {feed, problems} = parseFeed({...FEED, chats: []});
    expect(feed).to.deep.equal({...FEED, chats: []});
    expect(problems).to.deep.equal([]);
  });

  it('takes a feed without a version for version 1', () => {
    expect(parseFeed({chats: []}).feed).to.deep.equal({version: 1, chats: []});
    expect(parseFeed({version: null, chats: []}).feed).to.deep.equal({version: 1, chats: []});
  });

  it('keeps unknown fields out of the way, silently', () => {
    const document = {
      $schema: 'chat-feed.schema.json',
      mood: 'good',
      chats: [{...GOOD_CHAT, price: 0, recurrenceOverrides: {'2011-11-01T20:00': {mood: 1}}}],
    };
    const {feed, problems} = parseFeed(document);
    expect(problems).to.deep.equal([]);
    expect(feed).to.have.all.keys('version', 'chats');
    expect(feed.chats[0]).to.have.all.keys('id', 'title', 'kind', 'schedule');
  });

  it('does not change the document', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
      return Object.freeze(value);
    };
    for (const {document} of SLIPS) {
      expect(() => parseFeed(freeze(structuredClone(document)))).not.to.throw();
    }
  });
});

describe('a document that is no feed', () => {
  for (const [document, why] of [
    [undefined, 'nothing'],
    [null, 'null'],
    ['{"chats":[]}', 'a text'],
    [7, 'a number'],
    [[], 'a list'],
    [[{chats: []}], 'a list of feeds'],
    [{}, 'an object without chats'],
    [{chats: {}}, 'chats that are no list'],
    [{chats: 'none'}, 'chats that are a text'],
    [{events: []}, 'events instead of chats'],
    [{version: '1', chats: []}, 'a version that is a text'],
    [{version: 0, chats: []}, 'version 0'],
    [{version: NaN, chats: []}, 'a version that is no number'],
    [Object.create({chats: []}), 'chats that are inherited'],
  ] as const) {
    it(`is refused as bad-shape: ${why}`, () => {
      expect(() => parseFeed(document))
        .to.throw(FeedError)
        .that.includes({code: 'bad-shape', name: 'FeedError'});
    });
  }

  for (const version of [2, 1.5, 1e300]) {
    it(`is refused by name when it is of a later version: ${version}`, () => {
      expect(() => parseFeed({version, chats: []}))
        .to.throw(FeedError, `is ${version}`)
        .that.includes({code: 'unsupported-version'});
    });
  }

  it('is refused by a message that says what a feed is', () => {
    for (const document of [[], {}, null, 'chats']) {
      expect(() => parseFeed(document)).to.throw('A chat feed is an object with a list at /chats.');
    }
  });
});

describe('the ids of chats', () => {
  const idsOf = (...chats: object[]): string[] =>
    parseFeed({
      timeZone: 'UTC',
      chats: chats.map(chat => ({start: '2011-11-01', ...chat})),
    }).feed.chats.map(({id}) => id);

  for (const [chat, id, why] of [
    [{id: 'lgovsm', hashtag: '#other'}, 'lgovsm', 'an id is kept'],
    [{id: 'LGovSM 2'}, 'LGovSM 2', 'as it is written'],
    [
      {hashtag: '#LGovSM', title: 'Local government'},
      'lgovsm',
      'without one, the hashtag gives it',
    ],
    [{title: 'Local Government: chat!'}, 'local-government-chat', 'without either, the title'],
    [{title: 'Müßiggang für alle'}, 'müßiggang-für-alle', 'letters of any language stay'],
    [{title: '日本語チャット'}, '日本語チャット', 'in any script'],
    [{hashtag: '#★'}, 'chat', 'a name without letters is a chat'],
  ] as const) {
    it(`${why}: ${id}`, () => expect(idsOf({title: 'A', ...chat})).to.deep.equal([id]));
  }

  it('are made unique when the feed repeats them', () => {
    expect(idsOf({hashtag: '#a'}, {hashtag: '#a'}, {hashtag: '#A'}, {hashtag: '#b'})).to.deep.equal(
      ['a', 'a-2', 'a-3', 'b'],
    );
  });

  it('are unique even when a made one meets a written one', () => {
    const ids = idsOf({id: 'a', title: 'A'}, {id: 'a-2', title: 'A'}, {id: 'a', title: 'A'});
    expect(new Set(ids).size).to.equal(3);
  });

  it('that are made never take one that another chat states, however that is written', () => {
    for (const id of ['a', ' a ', '\na\t']) {
      const chats = [{hashtag: '#a'}, {id, title: 'B'}];
      expect(idsOf(...chats)).to.deep.equal(['a-1', 'a']);
      expect(idsOf(...chats.reverse())).to.deep.equal(['a', 'a-2']);
    }
  });

  it('that are made never take one of a chat that is left out: it may come back', () => {
    expect(idsOf({hashtag: '#a'}, {id: 'a', title: 'B', start: '8pm'})).to.deep.equal(['a-1']);
  });

  it('that are made stay as they are when another chat is added at the end', () => {
    const chats = [{title: 'Book club'}, {title: 'Book club'}, {title: 'Book-club!'}];
    const ids = idsOf(...chats);
    expect(new Set(ids).size).to.equal(3);
    for (const more of [{title: 'Book club'}, {id: 'new', title: 'Book club'}, {hashtag: '#x'}]) {
      expect(idsOf(...chats, more).slice(0, 3)).to.deep.equal(ids);
    }
  });

  it('are told only where two chats state the same one', () => {
    const problemsOf = (...chats: object[]): string[] =>
      parseFeed({chats: chats.map(chat => ({start: '2011-11-01', ...chat}))}).problems.map(
        ({code, pointer, outcome}) => `${code} ${pointer} ${outcome}`,
      );
    expect(problemsOf({hashtag: '#a'}, {hashtag: '#a'}, {id: 'a', title: 'A'})).to.deep.equal([]);
    expect(problemsOf({id: 'a', title: 'A'}, {id: ' a', title: 'B'})).to.deep.equal([
      'duplicate /chats/1/id kept',
    ]);
  });

  it('that are written win over those that hashtags give, wherever they stand', () => {
    expect(idsOf({hashtag: '#a'}, {id: 'a', title: 'B'}, {id: ' c ', title: 'C'})).to.deep.equal([
      'a-1',
      'a',
      'c',
    ]);
  });
});

describe('the list of a chat', () => {
  const chat = {...GOOD_CHAT, title: 'A'};
  const listsOf = (document: object): unknown[] =>
    parseFeed(document).feed.chats.map(({list}) => list);

  it('is what the feed says of itself', () => {
    expect(listsOf({...FEED, chats: [chat]})).to.deep.equal([
      {url: FEED.url, title: FEED.title, locale: FEED.locale},
    ]);
    expect(listsOf({url: FEED.url, chats: [chat]})).to.deep.equal([{url: FEED.url}]);
  });

  it('is none where the feed has no address', () => {
    expect(listsOf({title: 'A', chats: [chat]})).to.deep.equal([undefined]);
    expect(listsOf({url: 'javascript:a', chats: [chat]})).to.deep.equal([undefined]);
  });

  it('is kept where chats of several lists are one feed, with ids that are unique in each', () => {
    const lists = [{url: 'https://a.example/', title: 'A'}, {url: 'https://b.example/'}];
    const chats = lists.map(list => ({...chat, id: '1', list}));
    const {feed, problems} = parseFeed({...FEED, chats: [...chats, {...chat, id: '1'}]});
    expect(problems).to.deep.equal([]);
    expect(feed.chats.map(({id}) => id)).to.deep.equal(['1', '1', '1']);
    expect(feed.chats.map(({list}) => list?.url)).to.deep.equal([
      'https://a.example/',
      'https://b.example/',
      FEED.url,
    ]);
  });
});

describe('the links of a feed', () => {
  it('are kept', () => {
    const links = [
      {href: 'https://example.org/chats.ics', rel: 'alternate', type: 'text/calendar'},
    ];
    const {feed, problems} = parseFeed({links, chats: []});
    expect(problems).to.deep.equal([]);
    expect(feed.links).to.deep.equal(links);
  });
});

describe('a feed that was parsed is a feed', () => {
  const same = (document: object): void => {
    const once = parseFeed(document);
    const twice = parseFeed(JSON.parse(JSON.stringify(once.feed)));
    expect(twice.feed).to.deep.equal(once.feed);
    const left = twice.problems.map(({code}) => code);
    expect(left.filter(code => !STAYING.includes(code))).to.deep.equal([]);
  };
  /** What is told but not set right. */
  const STAYING = ['bad-rule'];

  for (const {why, pointer, document} of SLIPS) {
    it(`also after ${why}, at ${pointer}`, () => same(document));
  }

  it('with all that a feed can say', () => {
    same({
      ...FEED,
      chats: [
        {
          ...GOOD_CHAT,
          hashtag: 'lgovsm',
          hosts: ['a host', {name: '@lgovsm', url: ' https://example.org/ '}],
          platforms: ['x', {name: 'mastodon', server: 'Social.Example'}],
          links: [{href: 'https://example.org/', rel: 'help', phase: 'before'}],
          recurrenceRule: 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20121231T200000Z',
          recurrenceOverrides: {'2011-11-08T20:00': {start: '2011-11-09T20:00', excluded: false}},
        },
        {
          title: 'B',
          schedule: [{start: '2011-11-01'}, {start: '2011-11-02T20:00'}],
          duration: 'PT2H',
        },
        {title: 'C', start: '2011-11-01T20:00', timeZone: 'America/New_York'},
      ],
    });
  });

  it('keeps the name of a zone with its zone', () => {
    same({
      ...FEED,
      chats: [
        {
          title: 'A',
          timeZone: 'Europe/Berlin',
          schedule: [
            {start: '2011-11-01T20:00', timeZone: 'Europe/London'},
            {start: '2011-11-02T20:00'},
          ],
        },
      ],
    });
  });
});
