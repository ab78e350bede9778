import {expect} from '@open-wc/testing';
import {loadFeed} from '../../../src/feed/load/load-feed.js';
import {loadFeeds} from '../../../src/feed/load/load-feeds.js';
import {saveCopy, savedCopy} from '../../../src/feed/load/saved-copies.js';
import {whenIdle} from '../../../src/feed/load/when-idle.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {restoreClock, setNow} from '../../support/fake-clock.js';
import {fakeFetch, restoreFetch} from '../../support/fake-fetch.js';
import {utc} from '../../support/times.js';

const DOCUMENT = documentOf(TUESDAYS);
const OLD = 'https://example.org/old.json';
const NEW = 'https://example.org/new.json';

/** As a server's answer has it. */
const fromNetwork = (body: string) => (): Response =>
  Object.defineProperty(new Response(body), 'url', {value: OLD});

describe('the copy of a feed', () => {
  beforeEach(async () => {
    await caches.delete('chat-calendar');
    setNow('2011-11-01T12:00');
    await saveCopy(OLD, JSON.stringify(DOCUMENT));
    setNow('2011-11-01T15:00');
  });

  afterEach(async () => {
    restoreFetch();
    restoreClock();
    await caches.delete('chat-calendar');
  });

  for (const [answer, code] of [
    [new TypeError('offline'), 'unreachable'],
    [408, 'request-timeout'],
    [429, 'too-many-requests'],
    [500, 'server-error'],
    [503, 'unavailable'],
    ['<!doctype html><title>Sign in</title>', 'web-page'],
    ['', 'empty'],
    ['{"chats": [{"title"', 'cut-off'],
    ['no JSON', 'not-json'],
    [{events: []}, 'bad-shape'],
    [{chats: 'none'}, 'bad-shape'],
    [documentOf({title: 'Never'}, {}), 'no-good-chats'],
  ] as const) {
    it(`stands in while there is trouble, with its age and why: ${code}`, async () => {
      fakeFetch({[OLD]: answer});
      const {feed, savedAt, error} = await loadFeed(OLD);
      expect(feed.chats).to.have.length(1);
      expect(savedAt).to.equal(utc('2011-11-01T12:00'));
      expect(error?.code).to.equal(code);
    });
  }

  for (const answer of [401, 403, 404, 410, 418, {version: 9, chats: []}]) {
    it(`does not stand in for an answer that is meant: ${JSON.stringify(answer)}`, async () => {
      fakeFetch({[OLD]: answer});
      const error = await loadFeed(OLD).catch((each: unknown) => each);
      expect(error).to.be.an('error');
    });
  }

  it('is made of what the network gives, when it is good', async () => {
    fakeFetch({[OLD]: fromNetwork('{"chats": []}')});
    await loadFeed(OLD);
    await saved('{"chats": []}');
    fakeFetch({[OLD]: fromNetwork('no JSON')});
    await loadFeed(OLD).catch(() => undefined);
    expect((await savedCopy(OLD))?.text).to.equal('{"chats": []}');
  });

  it('is not made of a list of which no chat can be read, but of one that is empty of purpose', async () => {
    for (const [body, kept] of [
      ['{"chats": [{"title": "Never"}]}', JSON.stringify(DOCUMENT)],
      ['{"chats": "none"}', JSON.stringify(DOCUMENT)],
      ['{"chats": [ ]}', '{"chats": [ ]}'],
    ] as const) {
      fakeFetch({[OLD]: fromNetwork(body)});
      await loadFeed(OLD);
      await new Promise<void>(resolve => whenIdle(resolve));
      await saved(kept);
    }
  });

  it('is not made of what a service worker gives', async () => {
    fakeFetch({[NEW]: DOCUMENT});
    await loadFeed(NEW);
    expect(await savedCopy(NEW)).to.equal(undefined);
  });

  it('of one feed may stand beside another that is new', async () => {
    fakeFetch({
      [OLD]: new TypeError('offline'),
      [NEW]: documentOf({...TUESDAYS, id: 'new', hashtag: '#new'}),
    });
    const {feed, failures} = (await loadFeeds([OLD, NEW])).state;
    expect(feed?.chats.map(({id}) => id)).to.deep.equal(['tuesdays', 'new']);
    expect(failures).to.have.length(1);
    expect(failures[0]).to.deep.include({name: 'Some chats', savedAt: utc('2011-11-01T12:00')});
    expect(failures[0].error.code).to.equal('unreachable');
  });

  describe('is forgotten', () => {
    const addresses = async (): Promise<string[]> =>
      (await (await caches.open('chat-calendar')).keys()).map(({url}) => url);
    const saveEach = async (urls: readonly string[]): Promise<void> => {
      let minute = 0;
      for (const url of urls) {
        setNow(`2011-11-01T15:${String(minute++).padStart(2, '0')}`);
        await saveCopy(url, '{"chats": []}');
      }
    };
    const numbered = (count: number, text: string): string[] =>
      Array.from({length: count}, (_, number) => text.replace('*', String(number)));

    it('when there are twenty that are newer', async () => {
      await saveEach(numbered(25, 'https://example.org/*.json'));
      expect(await addresses()).to.have.length(20);
      expect(await savedCopy(OLD)).to.equal(undefined);
      expect(await savedCopy('https://example.org/24.json')).not.to.equal(undefined);
    });

    it('when those that are newer have ten million characters', async () => {
      await saveEach(numbered(3, 'https://example.org/*.json'));
      setNow('2011-11-01T16:00');
      await saveCopy(NEW, ' '.repeat(10_000_000 - 14));
      expect(await addresses()).to.have.members([NEW, 'https://example.org/2.json']);
      await saveCopy(NEW, ' '.repeat(10_000_001));
      expect(await savedCopy(NEW)).to.equal(undefined);
    });

    it('when it is old, and five are newer that differ in their query alone', async () => {
      for (let day = 2; day <= 20; day++) {
        setNow(`2011-11-${String(day).padStart(2, '0')}T12:00`);
        await saveCopy(`https://example.org/feed.json?v=${day}`, '{"chats": []}');
      }
      expect(await addresses()).to.have.members([
        OLD,
        ...[16, 17, 18, 19, 20].map(version => `https://example.org/feed.json?v=${version}`),
      ]);
    });

    it('when fifteen are newer that differ in their query alone, but no sooner', async () => {
      const lists = numbered(15, 'https://example.org/feed.json?list=*');
      await saveEach(lists);
      expect(await addresses()).to.have.members([OLD, ...lists]);
      await saveEach(numbered(25, 'https://example.org/feed.json?v=*'));
      const all = await addresses();
      expect(all).to.have.length(16).and.to.include(OLD);
    });

    for (const [when, why] of [
      ['2011-12-02T12:00', 'after thirty days'],
      ['2011-09-01T12:00', 'when it is of a time long to come: a clock was wrong'],
    ] as const) {
      it(why, async () => {
        setNow(when);
        expect(await savedCopy(OLD)).to.equal(undefined);
        expect(await addresses()).to.deep.equal([]);
      });

      it(`${why}, also while another is saved`, async () => {
        setNow(when);
        await saveCopy(NEW, '{"chats": []}');
        expect(await addresses()).to.deep.equal([NEW]);
      });
    }

    it('when it has no date', async () => {
      await (await caches.open('chat-calendar')).put(OLD, new Response('{"chats": []}'));
      expect(await savedCopy(OLD)).to.equal(undefined);
      expect(await addresses()).to.deep.equal([]);
    });

    for (const text of ['{"chats"', '{"version": 99, "chats": []}']) {
      it(`when it cannot be read, and the reason for it is told: ${text}`, async () => {
        await saveCopy(OLD, text);
        fakeFetch({[OLD]: new TypeError('offline')});
        const error = await loadFeed(OLD).catch((each: unknown) => each);
        expect(error).to.include({code: 'unreachable'});
        expect(await addresses()).to.deep.equal([]);
      });
    }
  });

  async function saved(text: string): Promise<void> {
    for (let turn = 0; turn < 100; turn++) {
      if ((await savedCopy(OLD))?.text === text) return;
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    throw new Error('It was not saved');
  }
});

describe('where a page may keep nothing', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'caches');

  afterEach(() => {
    if (real) Object.defineProperty(globalThis, 'caches', real);
    restoreFetch();
  });

  it('a feed loads, and fails, as ever', async () => {
    Object.defineProperty(globalThis, 'caches', {value: undefined, configurable: true});
    fakeFetch({[OLD]: fromNetwork(JSON.stringify(DOCUMENT)), [NEW]: 503});
    expect((await loadFeed(OLD)).feed.chats).to.have.length(1);
    const error = await loadFeed(NEW).catch((each: unknown) => each);
    expect(error).to.include({code: 'unavailable'});
  });
});
