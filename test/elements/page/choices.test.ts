import {expect} from '@open-wc/testing';
import type {Chat, ChatFeed} from '../../../src/core/types.js';
import {Choices} from '../../../src/elements/page/choices.js';
import {PageLink} from '../../../src/elements/page/page-link.js';
import {ShownFeeds} from '../../../src/elements/page/shown-feeds.js';
import {feedOf} from '../../support/feed-of.js';

const STORE = 'chat-calendar';
const START = '2011-11-01T20:00';

const listOf = (url: string | undefined, ...ids: string[]): ChatFeed => {
  const feed = feedOf(...ids.map(id => ({id, start: START})));
  return {...feed, chats: feed.chats.map(chat => ({...chat, ...(url && {list: {url}})}))};
};
const FEED = listOf(undefined, 'lgovsm', 'nhssm', 'a, b & c');
const chatOf = (feed: ChatFeed, id: string): Chat => feed.chats.find(chat => chat.id === id)!;
const LGOVSM = chatOf(FEED, 'lgovsm');
const NHSSM = chatOf(FEED, 'nhssm');

/** An address that is read and written, but not followed, so that one test's reader is not another's. */
class StillLink extends PageLink {
  override follow(): void {
    // led by dispatching `change`
  }
}

/** A reader of a page that shows these feeds. */
function readerOf(...feeds: ChatFeed[]): Choices {
  const shown = new ShownFeeds();
  for (const feed of feeds) shown.set(feed, feed);
  return new Choices(new StillLink(), shown);
}

function lead(link: PageLink, hash: string): void {
  history.replaceState(null, '', hash || location.pathname + location.search);
  link.dispatchEvent(new Event('change'));
}

/** Not more often than need be: WebKit allows a hundred times in ten seconds. */
function clearAddress(): void {
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
}

const marked = (reader: Choices, feed = FEED): string[] =>
  feed.chats.filter(chat => reader.isFavourite(chat)).map(({id}) => id);

/** Readers of other tests, and of other tabs, are not told of what is stored. */
const listeners: EventListenerOrEventListenerObject[] = [];
const {addEventListener} = window;
function collectListeners(): void {
  window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject): void => {
    if (type === 'storage') listeners.push(listener);
    addEventListener.call(window, type, listener);
  };
}
function removeListeners(kept: number): void {
  for (const listener of listeners.splice(kept)) window.removeEventListener('storage', listener);
}

/** Another tab of the same browser stores its own. */
function inAnotherTab(change: (other: Choices) => void, feed = FEED): void {
  const {hash} = location;
  const {length} = listeners;
  change(readerOf(feed));
  removeListeners(length);
  history.replaceState(null, '', hash || location.pathname + location.search);
  window.dispatchEvent(new StorageEvent('storage', {key: STORE}));
}

describe('what a reader chooses', () => {
  const clear = (): void => {
    localStorage.removeItem(STORE);
    clearAddress();
  };
  beforeEach(() => {
    clear();
    collectListeners();
  });
  afterEach(() => {
    clear();
    removeListeners(0);
    window.addEventListener = addEventListener;
  });

  it('is nothing at first', () => {
    const reader = readerOf(FEED);
    expect(reader.get('zone')).to.equal('');
    expect(reader.hasFavourites).to.equal(false);
  });

  it('is told to all who listen', () => {
    const reader = readerOf(FEED);
    let told = 0;
    reader.addEventListener('change', () => told++);
    reader.set('zone', 'Asia/Tokyo');
    reader.toggleFavourite(LGOVSM);
    reader.clear();
    expect(told).to.equal(3);
  });

  it('to hide chats can be taken back at once; favourites and zone stay', () => {
    const reader = readerOf(FEED);
    const filters = ['search', 'subject', 'platformShown', 'mine'] as const;
    for (const choice of [...filters, 'zone'] as const) reader.set(choice, 'a');
    reader.toggleFavourite(LGOVSM);
    reader.clear();
    for (const choice of filters) expect(reader.get(choice), choice).to.equal('');
    expect(reader.get('zone')).to.equal('a');
    expect(marked(reader)).to.deep.equal(['lgovsm']);
  });

  describe('is remembered', () => {
    it('but for a search', () => {
      const reader = readerOf(FEED);
      reader.set('zone', 'Asia/Tokyo');
      reader.set('hours', 'h12');
      reader.set('platform', 'mastodon');
      reader.set('server', 'social.example');
      reader.set('subject', 'health & care');
      reader.set('search', 'nurses');
      for (const chat of FEED.chats) reader.toggleFavourite(chat);
      clearAddress();
      const later = readerOf(FEED);
      expect(later.get('zone')).to.equal('Asia/Tokyo');
      expect(later.get('hours')).to.equal('h12');
      expect(later.get('platform')).to.equal('mastodon');
      expect(later.get('server')).to.equal('social.example');
      expect(later.get('subject')).to.equal('health & care');
      expect(later.get('search')).to.equal('');
      expect(marked(later)).to.deep.equal(['lgovsm', 'nhssm', 'a, b & c']);
    });

    it('by list and id, so that chats of two lists are marked apart', () => {
      const [first, second] = [
        listOf('https://a.example/', '1'),
        listOf('https://b.example/', '1'),
      ];
      readerOf(first, second).toggleFavourite(chatOf(second, '1'));
      clearAddress();
      const later = readerOf(first, second);
      expect(marked(later, first)).to.deep.equal([]);
      expect(marked(later, second)).to.deep.equal(['1']);
    });

    it('from two tabs at once, each of which shows what the other chose', () => {
      const reader = readerOf(FEED);
      expect(marked(reader)).to.deep.equal([]);
      let told = 0;
      reader.addEventListener('change', () => told++);
      inAnotherTab(other => {
        other.toggleFavourite(NHSSM);
        other.set('zone', 'Asia/Tokyo');
      });
      expect(told).to.equal(1);
      expect(marked(reader)).to.deep.equal(['nhssm']);
      reader.toggleFavourite(LGOVSM);
      clearAddress();
      const later = readerOf(FEED);
      expect(marked(later)).to.deep.equal(['lgovsm', 'nhssm']);
      expect(later.get('zone')).to.equal('Asia/Tokyo');
    });

    it('also where a tab was not told of what another one chose', () => {
      const reader = readerOf(FEED);
      expect(reader.get('zone')).to.equal('');
      readerOf(FEED).toggleFavourite(NHSSM);
      reader.toggleFavourite(LGOVSM);
      clearAddress();
      expect(marked(readerOf(FEED))).to.deep.equal(['lgovsm', 'nhssm']);
    });

    it('as taken back where another tab takes a mark away', () => {
      const reader = readerOf(FEED);
      reader.toggleFavourite(LGOVSM);
      reader.toggleFavourite(NHSSM);
      expect(location.hash).to.equal('#chat-favourite=lgovsm&chat-favourite=nhssm');
      inAnotherTab(other => {
        other.toggleFavourite(LGOVSM);
      });
      expect(marked(reader)).to.deep.equal(['nhssm']);
      expect(location.hash).to.equal('#chat-favourite=nhssm');
      reader.set('subject', 'digital');
      expect(marked(readerOf(FEED))).to.deep.equal(['nhssm']);
    });

    for (const [what, text] of [
      ['no JSON', '{"version":1,'],
      ['an older form', 'zone=Asia%2FTokyo&favourite=lgovsm'],
      [
        'a newer version',
        '{"version":2,"choices":{"zone":"Asia/Tokyo"},"favourites":[{"id":"lgovsm"}]}',
      ],
      ['null', 'null'],
      ['a list', '[1]'],
      [
        'other types',
        '{"version":1,"choices":{"zone":{},"hours":12},"favourites":[null,{"id":7},"a"]}',
      ],
      [
        'choices that are none',
        '{"version":1,"choices":{"__proto__":{"zone":"a"},"toString":"a"}}',
      ],
      ['endless texts', `{"version":1,"choices":{"zone":"${'a'.repeat(5000)}"}}`],
      [
        'more than can have been chosen',
        `{"version":1,"choices":{"zone":"a"},"x":"${'a'.repeat(1_000_001)}"}`,
      ],
    ] as const) {
      it(`as nothing where the store holds ${what}, and can be chosen anew`, () => {
        localStorage.setItem(STORE, text);
        const reader = readerOf(FEED);
        expect(reader.get('zone')).to.equal('');
        expect(reader.hasFavourites).to.equal(false);
        reader.set('zone', 'Asia/Tokyo');
        expect(readerOf(FEED).get('zone')).to.equal('Asia/Tokyo');
      });
    }

    it('within bounds: of favourites without end, the last thousand', () => {
      const favourites = Array.from({length: 5000}, (_, index) => ({id: `chat-${index}`}));
      localStorage.setItem(STORE, JSON.stringify({version: 1, choices: {}, favourites}));
      const reader = readerOf(FEED);
      reader.toggleFavourite(LGOVSM);
      const stored = JSON.parse(localStorage.getItem(STORE)!) as {favourites: {id: string}[]};
      expect(stored.favourites).to.have.length(1000);
      expect(stored.favourites.at(-1)).to.deep.equal({id: 'lgovsm'});
    });

    it('for the visit where a page is kept from storing', () => {
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('No', 'SecurityError');
      };
      try {
        const reader = readerOf(FEED);
        reader.set('zone', 'Asia/Tokyo');
        reader.toggleFavourite(LGOVSM);
        expect(reader.get('zone')).to.equal('Asia/Tokyo');
        expect(marked(reader)).to.deep.equal(['lgovsm']);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  describe('in a link', () => {
    it('is what is shown, and nothing of the reader’s own: zone, hours, platform, server', () => {
      const reader = readerOf(FEED);
      reader.set('zone', 'Asia/Tokyo');
      reader.set('hours', 'h12');
      reader.set('server', 'social.example');
      reader.set('platform', 'mastodon');
      expect(location.hash).to.equal('');
      reader.set('search', 'nurses');
      reader.set('subject', 'health');
      reader.set('platformShown', 'x');
      reader.set('mine', '1');
      reader.toggleFavourite(LGOVSM);
      reader.toggleFavourite(chatOf(FEED, 'a, b & c'));
      expect(location.hash).to.equal(
        '#chat-search=nurses&chat-subject=health&chat-platform=x&chat-mine=1' +
          '&chat-favourite=lgovsm&chat-favourite=a%2C+b+%26+c',
      );
      localStorage.removeItem(STORE);
      const friend = readerOf(FEED);
      expect(friend.get('search')).to.equal('nurses');
      expect(friend.get('subject')).to.equal('health');
      expect(friend.get('platformShown')).to.equal('x');
      expect(friend.get('mine')).to.equal('1');
      expect(friend.get('server')).to.equal('');
      expect(marked(friend)).to.deep.equal(['lgovsm', 'a, b & c']);
    });

    it('goes before what is remembered, and favourites join those one has', () => {
      const reader = readerOf(FEED);
      reader.set('subject', 'own');
      reader.toggleFavourite(NHSSM);
      history.replaceState(null, '', '#chat-subject=sent&chat-favourite=lgovsm&platform=x');
      const later = readerOf(FEED);
      expect(later.get('subject')).to.equal('sent');
      expect(later.get('platform')).to.equal('');
      expect(marked(later)).to.deep.equal(['lgovsm', 'nhssm']);
    });

    it('is not remembered until the reader chooses that', () => {
      history.replaceState(
        null,
        '',
        '#chat-subject=sent&chat-platform=x&chat-mine=1&chat-favourite=lgovsm',
      );
      const reader = readerOf(FEED);
      expect(reader.get('subject')).to.equal('sent');
      expect(localStorage.getItem(STORE)).to.equal(null);
      reader.set('platformShown', 'mastodon');
      reader.toggleFavourite(NHSSM);
      clearAddress();
      const later = readerOf(FEED);
      expect(later.get('platformShown')).to.equal('mastodon');
      expect(later.get('subject')).to.equal('');
      expect(later.get('mine')).to.equal('');
      expect(marked(later)).to.deep.equal(['nhssm']);
    });

    it('has favourites by their id, and by their list too where two lists have that id', () => {
      const [first, second] = [
        listOf('https://a.example/', '1', 'a'),
        listOf('https://b.example/chats.json', '1', 'b'),
      ];
      const reader = readerOf(first, second);
      reader.toggleFavourite(chatOf(first, 'a'));
      reader.toggleFavourite(chatOf(second, '1'));
      expect(location.hash).to.equal(
        '#chat-favourite=a&chat-favourite=1+https://b.example/chats.json',
      );
      localStorage.removeItem(STORE);
      const friend = readerOf(first, second);
      expect(marked(friend, first)).to.deep.equal(['a']);
      expect(marked(friend, second)).to.deep.equal(['1']);
    });

    it('keeps favourites that are not of this page’s lists', () => {
      history.replaceState(null, '', '#chat-favourite=elsewhere');
      const reader = readerOf(FEED);
      reader.toggleFavourite(LGOVSM);
      expect(location.hash).to.equal('#chat-favourite=lgovsm&chat-favourite=elsewhere');
    });

    it('can be taken back, and leaves a clean address', () => {
      const reader = readerOf(FEED);
      reader.set('search', 'a');
      reader.set('search', '');
      reader.toggleFavourite(LGOVSM);
      reader.toggleFavourite(LGOVSM);
      expect(location.href).not.to.contain('#');
    });

    it('stays unmarked when Back leads to an address that tells of it', () => {
      const link = new StillLink();
      const shown = new ShownFeeds();
      shown.set(FEED, FEED);
      const reader = new Choices(link, shown);
      expect(marked(reader)).to.deep.equal([]);
      lead(link, '#chat-favourite=lgovsm');
      reader.toggleFavourite(LGOVSM);
      lead(link, '#chat-favourite=lgovsm&chat-favourite=nhssm');
      expect(marked(reader)).to.deep.equal(['nhssm']);
      reader.toggleFavourite(LGOVSM);
      expect(marked(reader)).to.deep.equal(['lgovsm', 'nhssm']);
    });

    it('keeps the session that the address points at, and the days', () => {
      history.replaceState(
        null,
        '',
        '#chat=a&chat-session=2011-11-01T20:00:00&chat-days=2011-10-31',
      );
      readerOf(FEED).set('subject', 'digital');
      expect(location.hash).to.equal(
        '#chat=a&chat-session=2011-11-01T20:00:00&chat-days=2011-10-31&chat-subject=digital',
      );
    });

    it('of the page itself is followed, and may also take a choice back', async () => {
      const link = new PageLink();
      const reader = new Choices(link, new ShownFeeds());
      reader.set('subject', 'digital');
      const told = new Promise(resolve => {
        link.addEventListener('change', resolve, {once: true});
      });
      location.hash = '#chat-search=nurses&chat-subject=';
      await told;
      expect(reader.get('search')).to.equal('nurses');
      expect(reader.get('subject')).to.equal('');
    });

    it('to a place of the page’s own changes nothing', () => {
      const link = new StillLink();
      const reader = new Choices(link, new ShownFeeds());
      reader.set('subject', 'digital');
      for (const own of ['#section-2', '#tab=3']) {
        lead(link, own);
        expect(location.hash).to.equal(own);
        expect(reader.get('subject')).to.equal('digital');
      }
      reader.set('subject', 'nursing');
      expect(location.hash).to.equal('#tab=3');
    });

    it('is written into the address of the page, wherever its base is', () => {
      const base = document.createElement('base');
      base.href = 'https://elsewhere.example/';
      document.head.append(base);
      try {
        const {pathname} = location;
        readerOf(FEED).set('subject', 'digital');
        expect(location.pathname + location.hash).to.equal(`${pathname}#chat-subject=digital`);
      } finally {
        base.remove();
      }
    });

    for (const own of [
      '#tab-2',
      '#chat',
      '#/route',
      '#!/route',
      '#search=shoes',
      '#a=1&b',
      '#a=1&chat-search=x',
    ]) {
      it(`is not written where the address holds what is the page's own: ${own}`, () => {
        history.replaceState(null, '', own);
        const reader = readerOf(FEED);
        reader.set('search', 'nurses');
        expect(reader.get('search')).to.equal('nurses');
        reader.set('search', '');
        expect(reader.get('search')).to.equal('');
        reader.toggleFavourite(LGOVSM);
        expect(location.hash).to.equal(own);
      });
    }

    it("is read beside what is the page's own", () => {
      history.replaceState(null, '', '#a=1&chat-search=nurses&b');
      expect(readerOf(FEED).get('search')).to.equal('nurses');
    });
  });
});
