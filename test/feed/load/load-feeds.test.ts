import {expect} from '@open-wc/testing';
import {chatKey} from '../../../src/core/identity.js';
import {languageOf} from '../../../src/view/chat-words.js';
import {loadFeeds} from '../../../src/feed/load/load-feeds.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {fakeFetch, laterAnswer, restoreFetch} from '../../support/fake-fetch.js';

const hosted = (id: string, title: string): object => ({
  ...TUESDAYS,
  id,
  title,
  hashtag: `#${title}`,
});
const titlesAt = async (...urls: string[]): Promise<(string | undefined)[]> =>
  (await loadFeeds(urls)).feed.chats.map(({title}) => title);

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
    const {chats} = (await loadFeeds(['a', 'b'])).feed;
    expect(chats.map(({title}) => title)).to.deep.equal(['One', 'Book club', 'Other', 'Book club']);
    expect(new Set(chats.map(chatKey)).size).to.equal(4);
  });

  it('keeps the language of each list for its own chats', async () => {
    const german = {...documentOf(hosted('de', 'Zwei'), {...hosted('fr', 'Deux'), locale: 'fr'})};
    fakeFetch({
      a: {...documentOf(hosted('en', 'One')), locale: 'en'},
      b: {...german, locale: 'de'},
    });
    const {feed} = await loadFeeds(['a', 'b']);
    expect(feed.chats.map(chat => languageOf(chat, feed))).to.deep.equal(['en', 'de', 'fr']);
  });

  it('says of no chat that it is in the language of another list', async () => {
    fakeFetch({a: {...documentOf(), locale: 'en'}, b: documentOf(hosted('x', 'Deux'))});
    const {feed} = await loadFeeds(['a', 'b']);
    expect(languageOf(feed.chats[0]!, feed)).to.equal(undefined);
  });

  it('has the title and the zone of the first list', async () => {
    fakeFetch({
      a: {...documentOf(), title: 'A', timeZone: 'Asia/Tokyo'},
      b: {...documentOf(), title: 'B'},
    });
    expect((await loadFeeds(['a', 'b'])).feed).to.include({title: 'A', timeZone: 'Asia/Tokyo'});
  });

  it('tells the problems of all', async () => {
    fakeFetch({a: documentOf({}), b: documentOf({})});
    const {problems} = await loadFeeds(['a', 'b']);
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

  it('shows what can be had when another list cannot, and says why', async () => {
    fakeFetch({a: 404, b: documentOf(hosted('2', 'Two'))});
    const {feed, error} = await loadFeeds(['a', 'b']);
    expect(feed.chats).to.have.length(1);
    expect(error?.code).to.equal('bad-status');
  });

  it('has no error when nothing failed', async () => {
    fakeFetch({a: documentOf()});
    expect(await loadFeeds(['a'])).not.to.have.property('error');
  });

  it('throws why the first failed when none can be had', async () => {
    fakeFetch({a: 'no JSON', b: 404});
    const error = await loadFeeds(['a', 'b']).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'not-json');
  });

  it('throws when no list is named', async () => {
    const error = await loadFeeds([]).catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'unreachable');
  });
});
