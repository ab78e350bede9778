import {expect} from '@open-wc/testing';
import {chatKey} from '../../../src/core/identity.js';
import {languageOf} from '../../../src/view/chat-words.js';
import type {Ready} from '../../../src/feed/load/feed-state.js';
import {loadFeeds, type LoadedFeeds} from '../../../src/feed/load/load-feeds.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {fakeFetch, laterAnswer, nextTask, NEVER, restoreFetch} from '../../support/fake-fetch.js';

const hosted = (id: string, title: string): object => ({
  ...TUESDAYS,
  id,
  title,
  hashtag: `#${title}`,
});
/** What is shown of several lists. */
const shownOf = async (...urls: string[]): Promise<Ready> => {
  const {state} = await loadFeeds(urls);
  if (state.status === 'failed') throw state.failures[0].error;
  return state;
};
const titlesAt = async (...urls: string[]): Promise<(string | undefined)[]> =>
  (await shownOf(...urls)).feed.chats.map(({title}) => title);

describe('loadFeeds', () => {
  afterEach(restoreFetch);

  it('shows several lists as one, in the order in which they are named', async () => {
    fakeFetch({a: documentOf(hosted('1', 'One')), b: documentOf(hosted('2', 'Two'))});
    expect(await titlesAt('b', 'a')).to.deep.equal(['Two', 'One']);
  });

  it('counts a chat that is in more than one list once, where it is first', async () => {
    fakeFetch({
      a: documentOf({...TUESDAYS, id: '1', title: 'First'}, hosted('2', 'Two')),
      b: documentOf({...TUESDAYS, id: '9', title: 'Again'}, hosted('3', 'Three')),
    });
    expect(await titlesAt('a', 'b')).to.deep.equal(['First', 'Two', 'Three']);
  });

  it('keeps the chats of both lists that have one id, or one name, and other hours', async () => {
    const club = {title: 'Book club', start: '2011-11-01T20:00', recurrenceRule: 'FREQ=WEEKLY'};
    fakeFetch({
      a: documentOf(hosted('1', 'One'), club),
      b: documentOf(hosted('1', 'Other'), {...club, start: '2011-11-03T19:00'}),
    });
    const {chats} = (await shownOf('a', 'b')).feed;
    expect(chats.map(({title}) => title)).to.deep.equal(['One', 'Book club', 'Other', 'Book club']);
    expect(new Set(chats.map(chatKey)).size).to.equal(4);
  });

  it('keeps the language of each list for its own chats', async () => {
    const german = {...documentOf(hosted('de', 'Zwei'), {...hosted('fr', 'Deux'), locale: 'fr'})};
    fakeFetch({
      a: {...documentOf(hosted('en', 'One')), locale: 'en'},
      b: {...german, locale: 'de'},
    });
    const {feed} = await shownOf('a', 'b');
    expect(feed.chats.map(chat => languageOf(chat, feed))).to.deep.equal(['en', 'de', 'fr']);
  });

  it('says of no chat that it is in the language of another list', async () => {
    fakeFetch({a: {...documentOf(), locale: 'en'}, b: documentOf(hosted('x', 'Deux'))});
    const {feed} = await shownOf('a', 'b');
    expect(languageOf(feed.chats[0]!, feed)).to.equal(undefined);
  });

  it('has the title and the zone of the first list', async () => {
    fakeFetch({
      a: {...documentOf(), title: 'A', timeZone: 'Asia/Tokyo'},
      b: {...documentOf(), title: 'B'},
    });
    expect((await shownOf('a', 'b')).feed).to.include({title: 'A', timeZone: 'Asia/Tokyo'});
  });

  it('tells the problems of all', async () => {
    fakeFetch({a: documentOf({}), b: documentOf({})});
    const {problems} = await shownOf('a', 'b');
    expect(new Set(problems.map(problem => 'feed' in problem && problem.feed))).to.deep.equal(
      new Set(['a', 'b']),
    );
  });

  it('asks for all at once', async () => {
    const {answer, give} = laterAnswer();
    const {requests} = fakeFetch({a: answer, b: documentOf()});
    const loading = loadFeeds(['a', 'b']);
    expect(requests.map(({url}) => url)).to.deep.equal(['a', 'b']);
    give(documentOf());
    await loading;
  });

  it('shows what can be had when another list cannot, and says which and why', async () => {
    fakeFetch({'https://lists.example/a.json?v=2': 404, b: documentOf(hosted('2', 'Two'))});
    const {feed, failures} = await shownOf('https://lists.example/a.json?v=2', 'b');
    expect(feed.chats).to.have.length(1);
    expect(failures).to.have.length(1);
    expect(failures[0]).to.have.property('name', 'lists.example/a.json');
    expect(failures[0]?.error).to.include({
      code: 'not-found',
      feed: 'https://lists.example/a.json?v=2',
    });
  });

  it('has no failures when nothing failed', async () => {
    fakeFetch({a: documentOf()});
    expect((await shownOf('a')).failures).to.deep.equal([]);
  });

  it('does not name the only list', async () => {
    fakeFetch({a: 404});
    const {state} = await loadFeeds(['a']);
    expect(state.failures.map(({name}) => name)).to.deep.equal(['']);
  });

  it('says why each failed when none can be had', async () => {
    fakeFetch({a: 'no JSON', b: 404});
    const {state} = await loadFeeds(['a', 'b']);
    expect(state.status).to.equal('failed');
    expect(state.failures.map(({error}) => error.code)).to.deep.equal(['not-json', 'not-found']);
  });

  it('fails when no list is named', async () => {
    expect((await loadFeeds([])).state.status).to.equal('failed');
  });

  it('takes what is no error of a feed for one, too', async () => {
    fakeFetch({
      a: () => {
        throw new RangeError('wrong');
      },
      b: () => Object.defineProperty(new Response('{}'), 'ok', {get: () => wrong()}),
    });
    const wrong = (): never => {
      throw new RangeError('wrong');
    };
    const {state} = await loadFeeds(['a', 'b']);
    expect(state.failures.map(({error}) => error.code)).to.deep.equal([
      'unreachable',
      'unexpected',
    ]);
    expect(state.failures[1]?.error).to.have.property('message', 'b: RangeError: wrong');
  });

  describe('tells of what has come before all has', () => {
    const told = (all: readonly LoadedFeeds[]): string[] =>
      all.map(({state}) => {
        const titles = state.feed?.chats.map(({title}) => title) ?? [];
        return [...titles, ...state.failures.map(({error}) => error.code)].join(' ');
      });

    it('so that a slow list holds nobody back', async () => {
      const {answer, give} = laterAnswer();
      fakeFetch({a: answer, b: documentOf(hosted('2', 'Two')), c: 404});
      const all: LoadedFeeds[] = [];
      const loading = loadFeeds(['a', 'b', 'c'], {}, undefined, each => all.push(each));
      for (let turn = 0; turn < 500 && all.length < 2; turn++) await nextTask();
      expect(told(all).at(-1)).to.equal('Two not-found');
      give(documentOf(hosted('1', 'One')));
      expect(told([await loading])).to.deep.equal(['One Two not-found']);
    });

    it('and keeps what was shown of a list until its answer is there, and if it fails', async () => {
      const {answers} = fakeFetch({a: documentOf(hosted('1', 'One')), b: documentOf()});
      const before = await loadFeeds(['a', 'b']);
      const {answer, give} = laterAnswer();
      Object.assign(answers, {a: answer, b: documentOf(hosted('2', 'Two'))});
      const all: LoadedFeeds[] = [];
      const loading = loadFeeds(['a', 'b'], {}, before, each => all.push(each));
      for (let turn = 0; turn < 500 && all.length < 1; turn++) await nextTask();
      expect(told(all)).to.deep.equal(['One Two']);
      give(404);
      const after = await loading;
      expect(told([after])).to.deep.equal(['One Two not-found']);
      expect(after.state.failures[0].savedAt).to.be.a('number');
    });

    it('and gives the same feed where nothing has changed', async () => {
      fakeFetch({a: documentOf(hosted('1', 'One')), b: documentOf(hosted('2', 'Two'))});
      const before = await loadFeeds(['a', 'b']);
      const after = await loadFeeds(['a', 'b'], {}, before);
      expect(after.state.feed).to.equal(before.state.feed);
    });

    it('and nothing once it is given up', async () => {
      const leaving = new AbortController();
      fakeFetch({a: documentOf(), b: NEVER});
      const all: LoadedFeeds[] = [];
      const loading = loadFeeds(['a', 'b'], {signal: leaving.signal}, undefined, each =>
        all.push(each),
      );
      leaving.abort('left');
      expect(await loading.catch((reason: unknown) => reason)).to.equal('left');
      expect(all).to.have.length(0);
    });
  });
});
