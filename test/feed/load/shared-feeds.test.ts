import {expect} from '@open-wc/testing';
import type {FeedState} from '../../../src/feed/load/feed-state.js';
import {SharedFeeds} from '../../../src/feed/load/shared-feeds.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {moveTo, restoreClock, setNow} from '../../support/fake-clock.js';
import {fakeFetch, laterAnswer, nextTask, NEVER, restoreFetch} from '../../support/fake-fetch.js';

const SRC = '/chats.json';
const FEED = documentOf(TUESDAYS);

/** What a listener was told: the status, and the code of an error. */
const told = (states: readonly FeedState[]): string[] =>
  states.map(({status, failures = []}) =>
    [status, ...failures.map(({error}) => error.code)].join(' '),
  );

describe('SharedFeeds', () => {
  let feeds: SharedFeeds;
  /** What ends it for those who are still there. */
  const leaving: (() => void)[] = [];

  beforeEach(() => {
    feeds = new SharedFeeds();
  });
  afterEach(async () => {
    for (const leave of leaving.splice(0)) leave();
    await nextTask();
    restoreFetch();
  });

  function subscribe(src = SRC): {states: FeedState[]; leave: () => void} {
    const states: FeedState[] = [];
    const leave = feeds.subscribe(src, state => states.push(state));
    leaving.push(leave);
    return {states, leave};
  }

  it('tells that a feed is loading, at once, and then that it is ready', async () => {
    fakeFetch({[SRC]: FEED});
    const {states} = subscribe();
    expect(told(states)).to.deep.equal(['loading']);
    await feeds.settled(SRC);
    expect(told(states)).to.deep.equal(['loading', 'ready']);
  });

  it('tells why a feed cannot be had', async () => {
    fakeFetch({[SRC]: 404});
    const {states} = subscribe();
    await feeds.settled(SRC);
    expect(told(states)).to.deep.equal(['loading', 'failed not-found']);
  });

  it('loads several feeds named together', async () => {
    const {requests} = fakeFetch({'/a.json': FEED, '/b.json': FEED});
    subscribe('/a.json  /b.json');
    await feeds.settled('/a.json  /b.json');
    expect(requests.map(({url}) => url)).to.deep.equal(['/a.json', '/b.json']);
  });

  describe('shares', () => {
    it('one request among all who ask for the same', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      const [first, second] = [subscribe(), subscribe()];
      await feeds.settled(SRC);
      expect(requests).to.have.length(1);
      expect(second.states.at(-1)).to.equal(first.states.at(-1));
    });

    it('the answer with whoever comes later', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      subscribe();
      await feeds.settled(SRC);
      expect(told(subscribe().states)).to.deep.equal(['ready']);
      expect(requests).to.have.length(1);
    });

    it('nothing between two addresses', async () => {
      const {requests} = fakeFetch({'/a.json': FEED, '/b.json': 404});
      const [a, b] = [subscribe('/a.json'), subscribe('/b.json')];
      await Promise.all([feeds.settled('/a.json'), feeds.settled('/b.json')]);
      expect(requests).to.have.length(2);
      expect(told([a.states.at(-1)!, b.states.at(-1)!])).to.deep.equal([
        'ready',
        'failed not-found',
      ]);
    });
  });

  describe('when somebody leaves', () => {
    it('tells them nothing any more', async () => {
      fakeFetch({[SRC]: FEED});
      const [gone, stays] = [subscribe(), subscribe()];
      gone.leave();
      await feeds.settled(SRC);
      expect(told(gone.states)).to.deep.equal(['loading']);
      expect(told(stays.states)).to.deep.equal(['loading', 'ready']);
    });

    it('goes on for the others', async () => {
      const {requests} = fakeFetch({[SRC]: NEVER});
      const {leave} = subscribe();
      subscribe();
      leave();
      await nextTask();
      expect(requests[0]?.request.signal?.aborted).to.equal(false);
    });

    it('gives the request up after the last one', async () => {
      const {requests} = fakeFetch({[SRC]: NEVER});
      const {states, leave} = subscribe();
      leave();
      await nextTask();
      expect(requests[0]?.request.signal?.aborted).to.equal(true);
      expect(told(states)).to.deep.equal(['loading']);
    });

    it('forgets the feed after the last one, and loads it anew for the next', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      const {leave} = subscribe();
      await feeds.settled(SRC);
      leave();
      await nextTask();
      expect(told(subscribe().states)).to.deep.equal(['loading']);
      expect(requests).to.have.length(2);
    });

    it('keeps everything for somebody who comes back at once, as an element that is moved', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      const {leave} = subscribe();
      leave();
      const {states} = subscribe();
      await feeds.settled(SRC);
      await nextTask();
      expect(told(states)).to.deep.equal(['loading', 'ready']);
      expect(requests).to.have.length(1);
      expect(requests[0]?.request.signal?.aborted).to.equal(false);
    });

    it('may leave twice', async () => {
      const {requests} = fakeFetch({[SRC]: NEVER});
      const {leave} = subscribe();
      subscribe();
      leave();
      leave();
      await nextTask();
      expect(requests[0]?.request.signal?.aborted).to.equal(false);
    });
  });

  describe('loads again and again', () => {
    const {random} = Math;
    beforeEach(() => {
      setNow('2011-11-01T12:00');
      Math.random = () => 0;
    });
    afterEach(() => {
      Math.random = random;
      restoreClock();
    });

    const MINUTE = 60_000;
    const every = (minutes: number, ...listeners: (() => void)[]): void => {
      for (const listener of listeners) {
        leaving.push(feeds.subscribe(SRC, listener));
        feeds.refreshEvery(SRC, listener, minutes * MINUTE);
      }
    };
    const countAt = async (time: string, requests: readonly unknown[]): Promise<number> => {
      moveTo(`2011-11-01T${time}`);
      await feeds.settled(SRC);
      return requests.length;
    };

    it('once for all who want it, as HTTP says: what is fresh in a cache is not asked for', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      every(
        5,
        () => undefined,
        () => undefined,
      );
      await feeds.settled(SRC);
      expect(await countAt('12:04', requests)).to.equal(1);
      expect(await countAt('12:05', requests)).to.equal(2);
      expect(await countAt('12:06', requests)).to.equal(2);
      expect(requests.map(({request: {cache}}) => cache)).to.deep.equal(['default', 'default']);
    });

    it('not more often than once a minute', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      every(0.001, () => undefined);
      await feeds.settled(SRC);
      moveTo('2011-11-01T12:00');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(await countAt('12:00', requests)).to.equal(1);
      expect(await countAt('12:01', requests)).to.equal(2);
    });

    it('less often while it fails', async () => {
      const {requests} = fakeFetch({[SRC]: 500});
      every(5, () => undefined);
      await feeds.settled(SRC);
      expect(await countAt('12:05', requests)).to.equal(2);
      expect(await countAt('12:10', requests)).to.equal(2);
      expect(await countAt('12:15', requests)).to.equal(3);
      expect(await countAt('12:30', requests)).to.equal(3);
    });

    it('not before the server wants it', async () => {
      const headers = {'retry-after': '900'};
      const {requests} = fakeFetch({[SRC]: () => new Response('', {status: 503, headers})});
      every(5, () => undefined);
      await feeds.settled(SRC);
      expect(await countAt('12:14', requests)).to.equal(1);
      expect(await countAt('12:15', requests)).to.equal(2);
    });

    it('not while nobody can see the page, but then at once', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      every(5, () => undefined);
      await feeds.settled(SRC);
      Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
      expect(await countAt('12:30', requests)).to.equal(1);
      Reflect.deleteProperty(document, 'visibilityState');
      expect(await countAt('12:31', requests)).to.equal(2);
    });

    it('not without a network, but once it is back', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      every(5, () => undefined);
      await feeds.settled(SRC);
      Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      expect(await countAt('12:30', requests)).to.equal(1);
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await feeds.settled(SRC);
      expect(requests).to.have.length(2);
    });

    it('once when the network is back, where nothing else is wanted, and it failed without', async () => {
      const {answers, requests} = fakeFetch({[SRC]: new TypeError('Failed to fetch')});
      every(0, () => undefined);
      await feeds.settled(SRC);
      answers[SRC] = FEED;
      dispatchEvent(new Event('online'));
      await feeds.settled(SRC);
      dispatchEvent(new Event('online'));
      await feeds.settled(SRC);
      expect(requests).to.have.length(2);
    });

    it('no more once nobody is there', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      const listener = (): void => undefined;
      const leave = feeds.subscribe(SRC, listener);
      feeds.refreshEvery(SRC, listener, 5 * MINUTE);
      await feeds.settled(SRC);
      leave();
      await nextTask();
      expect(await countAt('12:30', requests)).to.equal(1);
    });
  });

  describe('reload', () => {
    it('asks the server whether there is something newer', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      subscribe();
      await feeds.settled(SRC);
      feeds.reload(SRC);
      await feeds.settled(SRC);
      expect(requests.map(({request: {cache}}) => cache)).to.deep.equal(['default', 'no-cache']);
    });

    it('keeps what is shown until the answer is there', async () => {
      const {answers} = fakeFetch({[SRC]: FEED});
      const {states} = subscribe();
      await feeds.settled(SRC);
      const {answer, give} = laterAnswer();
      answers[SRC] = answer;
      feeds.reload(SRC);
      expect(told(states)).to.deep.equal(['loading', 'ready']);
      give(documentOf());
      await feeds.settled(SRC);
      expect(told(states)).to.deep.equal(['loading', 'ready', 'ready']);
      expect(states.at(-1)?.feed?.chats).to.deep.equal([]);
    });

    it('that fails keeps the feed and says why', async () => {
      const {answers} = fakeFetch({[SRC]: FEED});
      const {states} = subscribe();
      await feeds.settled(SRC);
      answers[SRC] = 500;
      feeds.reload(SRC);
      await feeds.settled(SRC);
      expect(told(states)).to.deep.equal(['loading', 'ready', 'ready server-error']);
      expect(states.at(-1)?.feed).to.equal(states.at(-2)?.feed);
    });

    it('after a failure says that it is loading, and may succeed', async () => {
      const {answers} = fakeFetch({[SRC]: 500});
      const {states} = subscribe();
      await feeds.settled(SRC);
      answers[SRC] = FEED;
      feeds.reload(SRC);
      await feeds.settled(SRC);
      expect(told(states)).to.deep.equal(['loading', 'failed server-error', 'loading', 'ready']);
    });

    it('drops an answer that it has overtaken', async () => {
      const {answer: slow, give} = laterAnswer();
      const {answers} = fakeFetch({[SRC]: slow});
      const {states} = subscribe();
      answers[SRC] = FEED;
      feeds.reload(SRC);
      give(documentOf());
      await feeds.settled(SRC);
      await nextTask();
      expect(states.at(-1)?.feed?.chats).to.have.length(1);
      expect(told(states)).to.deep.equal(['loading', 'ready']);
    });

    it('of something that nobody shows asks for nothing', async () => {
      const {requests} = fakeFetch({[SRC]: FEED});
      feeds.reload(SRC);
      await feeds.settled(SRC);
      expect(requests).to.have.length(0);
    });
  });
});
