import {expect} from '@open-wc/testing';
import type {FeedState} from '../../../src/feed/load/feed-state.js';
import {SharedFeeds} from '../../../src/feed/load/shared-feeds.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {fakeFetch, laterAnswer, nextTask, NEVER, restoreFetch} from '../../support/fake-fetch.js';

const SRC = '/chats.json';
const FEED = documentOf(TUESDAYS);

/** What a listener was told: the status, and the code of an error. */
const told = (states: readonly FeedState[]): string[] =>
  states.map(({status, error}) => (error ? `${status} ${error.code}` : status));

describe('SharedFeeds', () => {
  let feeds: SharedFeeds;

  beforeEach(() => {
    feeds = new SharedFeeds();
  });
  afterEach(restoreFetch);

  function subscribe(src = SRC): {states: FeedState[]; leave: () => void} {
    const states: FeedState[] = [];
    return {states, leave: feeds.subscribe(src, state => states.push(state))};
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
    expect(told(states)).to.deep.equal(['loading', 'failed bad-status']);
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
        'failed bad-status',
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

  it('are asked for anew once, by however many elements in one minute', async () => {
    const {requests} = fakeFetch({[SRC]: FEED});
    for (let count = 0; count < 5; count++) subscribe();
    await feeds.settled(SRC);
    for (let count = 0; count < 5; count++) feeds.refresh(SRC);
    await feeds.settled(SRC);
    expect(requests.map(({request: {cache}}) => cache)).to.deep.equal(['default', 'no-cache']);
    expect(requests[1]?.request.signal?.aborted).to.equal(false);
    feeds.refresh(SRC);
    await feeds.settled(SRC);
    expect(requests).to.have.length(3);
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
      expect(told(states)).to.deep.equal(['loading', 'ready', 'ready bad-status']);
      expect(states.at(-1)?.feed).to.equal(states.at(-2)?.feed);
    });

    it('after a failure says that it is loading, and may succeed', async () => {
      const {answers} = fakeFetch({[SRC]: 500});
      const {states} = subscribe();
      await feeds.settled(SRC);
      answers[SRC] = FEED;
      feeds.reload(SRC);
      await feeds.settled(SRC);
      expect(told(states)).to.deep.equal(['loading', 'failed bad-status', 'loading', 'ready']);
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
