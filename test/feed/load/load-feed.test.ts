import {expect} from '@open-wc/testing';
import {toICalendar} from '../../../src/export/icalendar/to-icalendar.js';
import {FeedError} from '../../../src/feed/errors.js';
import {loadFeed, type LoadOptions} from '../../../src/feed/load/load-feed.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {endlessBody, fakeFetch, NEVER, restoreFetch} from '../../support/fake-fetch.js';

const URL = '/chats.json';

async function errorOf(options?: LoadOptions): Promise<unknown> {
  try {
    await loadFeed(URL, options);
  } catch (error) {
    return error;
  }
  throw new Error('It was loaded');
}

describe('loadFeed', () => {
  afterEach(restoreFetch);

  it('gives the feed at a URL', async () => {
    fakeFetch({[URL]: documentOf(TUESDAYS)});
    const {feed, problems} = await loadFeed(URL);
    expect(feed.chats.map(({id}) => id)).to.deep.equal(['tuesdays']);
    expect(problems).to.deep.equal([]);
  });

  it('lets each chat know its list: by its own address, or else by where it is', async () => {
    const about = {title: 'All', locale: 'de'};
    const claim = {...TUESDAYS, list: {url: 'https://other.example/'}};
    const asked = '/lists/chats.json?v=2#top';
    fakeFetch({
      [asked]: {...documentOf(claim), ...about},
      [URL]: {...documentOf(claim), ...about, url: 'https://own.example/list'},
    });
    const lists = [asked, URL].map(async url => (await loadFeed(url)).feed.chats[0]?.list);
    expect(await Promise.all(lists)).to.deep.equal([
      {url: `${location.origin}/lists/chats.json`, ...about},
      {url: 'https://own.example/list', ...about},
    ]);
  });

  it('gives UIDs that are those of its own list, whichever feed it is in', async () => {
    fakeFetch({[URL]: documentOf(TUESDAYS)});
    const {feed} = await loadFeed(URL);
    expect(toICalendar(feed)).to.include(`UID:tuesdays-0@${location.host}/chats.json\r\n`);
  });

  it('tells what is wrong inside a feed, which is no error', async () => {
    fakeFetch({[URL]: documentOf(TUESDAYS, {title: 'Never'})});
    const {feed, problems} = await loadFeed(URL);
    expect(feed.chats).to.have.length(1);
    expect(problems.map(({pointer}) => pointer)).to.deep.equal(['/chats/1/start']);
    expect(problems[0]).to.have.property('feed', URL);
  });

  it('reads a file with a byte order mark, as some editors write it', async () => {
    fakeFetch({[URL]: `\uFEFF${JSON.stringify(documentOf(TUESDAYS))}`});
    expect((await loadFeed(URL)).feed.chats).to.have.length(1);
  });

  it('asks by the cache that is wanted', async () => {
    const {requests} = fakeFetch({[URL]: documentOf()});
    await loadFeed(URL);
    await loadFeed(URL, {cache: 'no-cache'});
    expect(requests.map(({request: {cache}}) => cache)).to.deep.equal(['default', 'no-cache']);
  });

  describe('says in a code why there is no feed', () => {
    for (const [code, answer, why] of [
      ['unreachable', new TypeError('Failed to fetch'), 'the network or another origin says no'],
      ['forbidden', 401, 'one has to sign in'],
      ['forbidden', 403, 'readers may not see it'],
      ['not-found', 404, 'there is nothing at this address'],
      ['request-timeout', 408, 'the server gave up waiting'],
      ['gone', 410, 'it was taken away'],
      ['too-many-requests', 429, 'it is asked for too often'],
      ['bad-status', 418, 'there is no other name for it'],
      ['server-error', 500, 'the server has failed'],
      ['server-error', 502, 'a server behind it has failed'],
      ['unavailable', 503, 'the server is overloaded'],
      ['web-page', '<!doctype html><title>Not found</title>', 'a page came instead'],
      ['web-page', '\n <?xml version="1.0"?><rss/>', 'so is any other markup'],
      ['empty', '', 'nothing came'],
      ['empty', ' \r\n\t ', 'only spaces came'],
      ['cut-off', '{"chats": [', 'it ends too early'],
      ['cut-off', '{"chats": [{"title": "Every Tu', 'it ends in a text'],
      ['cut-off', '{"chats": [{"title": "Tuesdays"}', 'it ends after a chat'],
      ['not-json', '{"chats": [}', 'what stands there is wrong, and not the end'],
      ['bad-shape', '[]', 'a list is no feed'],
      ['bad-shape', 'null', 'null is no feed'],
      ['bad-shape', {chats: 'none'}, 'its chats are no list'],
      ['unsupported-version', {version: 2, chats: []}, 'it is of a later format'],
    ] as const) {
      it(`${code}: ${why}`, async () => {
        fakeFetch({[URL]: answer});
        const error = await errorOf();
        expect(error).to.be.instanceOf(FeedError);
        expect(error).to.have.property('code', code);
      });
    }

    it('timeout: the server does not answer', async () => {
      fakeFetch({[URL]: NEVER});
      expect(await errorOf({timeoutMs: 1})).to.have.property('code', 'timeout');
    });

    it('timeout: the server begins to answer and stops', async () => {
      fakeFetch({[URL]: endlessBody});
      expect(await errorOf({timeoutMs: 1})).to.have.property('code', 'timeout');
    });

    it('unreachable: it is no address, as a browser sees it', async () => {
      const error = await loadFeed('http://[').catch((reason: unknown) => reason);
      expect(error).to.have.property('code', 'unreachable');
    });

    it('names the address and the cause for whoever mends it', async () => {
      fakeFetch({[URL]: 404});
      expect(await errorOf()).to.include({
        ...{cause: 404, feed: URL},
        message:
          '/chats.json: the server answers 404. There is nothing at this address; one without a host is relative to the page.',
      });
    });
  });

  describe('is given up by a signal', () => {
    it('and rejects with its reason, which is no error of the feed', async () => {
      fakeFetch({[URL]: NEVER});
      const leaving = new AbortController();
      const error = errorOf({signal: leaving.signal});
      leaving.abort('left');
      expect(await error).to.equal('left');
    });

    it('that was given before', async () => {
      fakeFetch({[URL]: documentOf()});
      expect(await errorOf({signal: AbortSignal.abort('left')})).to.equal('left');
    });

    it('while the answer is on its way', async () => {
      const leaving = new AbortController();
      fakeFetch({
        [URL]: request => {
          queueMicrotask(() => leaving.abort('left'));
          return endlessBody(request);
        },
      });
      expect(await errorOf({signal: leaving.signal})).to.equal('left');
    });
  });
});
