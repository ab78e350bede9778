import {expect} from '@open-wc/testing';
import {Reader} from '../../src/elements/reader.js';

const clear = (): void => {
  localStorage.removeItem('chat-calendar');
  history.replaceState(null, '', location.pathname + location.search);
};

describe('what a reader chooses', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is nothing at first', () => {
    const reader = new Reader();
    expect(reader.get('zone')).to.equal('');
    expect([...reader.favourites]).to.deep.equal([]);
    expect(reader.isFiltering).to.equal(false);
  });

  it('stays unmarked when Back leads to an address that tells of it', async () => {
    const reader = new Reader();
    const follow = async (hash: string): Promise<void> => {
      const told = new Promise(resolve => {
        window.addEventListener('hashchange', resolve, {once: true});
      });
      location.hash = hash;
      await told;
    };
    await follow('#favourite=lgovsm');
    reader.toggleFavourite('lgovsm');
    await follow('#favourite=lgovsm&favourite=nhssm');
    expect([...reader.favourites]).to.deep.equal(['nhssm']);
    reader.toggleFavourite('lgovsm');
    expect([...reader.favourites]).to.deep.equal(['nhssm', 'lgovsm']);
  });

  it('is told to all who listen', () => {
    const reader = new Reader();
    let told = 0;
    reader.addEventListener('change', () => told++);
    reader.set('zone', 'Asia/Tokyo');
    reader.toggleFavourite('lgovsm');
    reader.clear();
    expect(told).to.equal(3);
  });

  it('is remembered, but for a search', () => {
    const reader = new Reader();
    reader.set('zone', 'Asia/Tokyo');
    reader.set('platform', 'mastodon');
    reader.set('server', 'social.example');
    reader.set('keyword', 'health & care');
    reader.set('search', 'nurses');
    reader.toggleFavourite('a, b & c');
    reader.toggleFavourite('lgovsm');
    clearAddress();
    const later = new Reader();
    expect(later.get('zone')).to.equal('Asia/Tokyo');
    expect(later.get('platform')).to.equal('mastodon');
    expect(later.get('server')).to.equal('social.example');
    expect(later.get('keyword')).to.equal('health & care');
    expect(later.get('search')).to.equal('');
    expect([...later.favourites]).to.deep.equal(['a, b & c', 'lgovsm']);
  });

  it('is in a link that can be sent, but for what is personal', () => {
    const reader = new Reader();
    reader.set('zone', 'Asia/Tokyo');
    reader.set('server', 'social.example');
    reader.set('platform', 'mastodon');
    reader.set('search', 'nurses');
    reader.toggleFavourite('lgovsm');
    reader.toggleFavourite('a, b & c');
    expect(location.hash).to.equal(
      '#zone=Asia%2FTokyo&search=nurses&favourite=lgovsm&favourite=a%2C+b+%26+c',
    );
    localStorage.removeItem('chat-calendar');
    const friend = new Reader();
    expect(friend.get('zone')).to.equal('Asia/Tokyo');
    expect(friend.get('search')).to.equal('nurses');
    expect(friend.get('server')).to.equal('');
    expect([...friend.favourites]).to.deep.equal(['lgovsm', 'a, b & c']);
  });

  it('of a link goes before what is remembered; favourites join those one has', () => {
    localStorage.setItem('chat-calendar', 'zone=Asia%2FTokyo&favourite=own');
    history.replaceState(null, '', '#zone=Europe%2FParis&favourite=sent&platform=x');
    const reader = new Reader();
    expect(reader.get('zone')).to.equal('Europe/Paris');
    expect(reader.get('platform')).to.equal('');
    expect([...reader.favourites]).to.deep.equal(['own', 'sent']);
  });

  it('can be taken back, and leaves a clean address', () => {
    const reader = new Reader();
    reader.set('zone', 'Asia/Tokyo');
    reader.set('zone', '');
    reader.toggleFavourite('lgovsm');
    reader.toggleFavourite('lgovsm');
    expect(location.hash).to.equal('');
    expect(location.href).not.to.contain('#');
  });

  it('keeps the session that the address points at', () => {
    history.replaceState(null, '', '#chat=a&session=2011-11-01T20:00:00');
    new Reader().set('zone', 'Asia/Tokyo');
    expect(location.hash).to.equal('#zone=Asia%2FTokyo&chat=a&session=2011-11-01T20%3A00%3A00');
  });

  it('to hide chats can be taken back at once; favourites and zone stay', () => {
    const reader = new Reader();
    for (const choice of ['search', 'keyword', 'on', 'only', 'zone'] as const) {
      reader.set(choice, 'a');
    }
    reader.toggleFavourite('lgovsm');
    expect(reader.isFiltering).to.equal(true);
    reader.clear();
    expect(reader.isFiltering).to.equal(false);
    expect(reader.get('zone')).to.equal('a');
    expect([...reader.favourites]).to.deep.equal(['lgovsm']);
  });

  it('holds for the visit where a page is kept from storing', () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('No', 'SecurityError');
    };
    try {
      const reader = new Reader();
      reader.set('zone', 'Asia/Tokyo');
      expect(reader.get('zone')).to.equal('Asia/Tokyo');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('follows a link of the page itself, which may also take a choice back', async () => {
    const reader = new Reader();
    reader.set('keyword', 'digital');
    const told = new Promise(resolve => {
      reader.addEventListener('change', resolve, {once: true});
    });
    location.hash = '#search=nurses&keyword=&favourite=lgovsm';
    await told;
    expect(reader.get('search')).to.equal('nurses');
    expect(reader.get('keyword')).to.equal('');
    expect([...reader.favourites]).to.deep.equal(['lgovsm']);
  });

  it('leaves the address to the page where a link leads to a place of its own', async () => {
    const reader = new Reader();
    reader.set('keyword', 'digital');
    for (const own of ['#section-2', '#tab=3']) {
      const told = new Promise(resolve => {
        window.addEventListener('hashchange', resolve, {once: true});
      });
      location.hash = own;
      await told;
      expect(location.hash).to.equal(own);
      expect(reader.get('keyword')).to.equal('digital');
    }
    reader.set('keyword', 'nursing');
    expect(location.hash).to.equal('#tab=3&keyword=nursing');
  });

  it('is written into the address of the page, wherever its base is', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const {pathname} = location;
      new Reader().set('keyword', 'digital');
      expect(location.pathname + location.hash).to.equal(`${pathname}#keyword=digital`);
    } finally {
      base.remove();
    }
  });

  it('takes the place of an anchor in the address', () => {
    history.replaceState(null, '', '#section-2');
    new Reader().set('keyword', 'digital');
    expect(location.hash).to.equal('#keyword=digital');
  });

  for (const route of ['#/chats/7', '#!/chats']) {
    it(`leaves a page's own routes alone: ${route}`, () => {
      history.replaceState(null, '', route);
      const reader = new Reader();
      reader.set('keyword', 'digital');
      expect(location.hash).to.equal(route);
      expect(new Reader().get('keyword')).to.equal('digital');
    });
  }
});

function clearAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
