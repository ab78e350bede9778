import {expect, html} from '@open-wc/testing';
import {thisPage} from '../../src/elements/page/page.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partsOf, showCalendar} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, nextTask, restoreFetch} from '../support/fake-fetch.js';
import {HOSTILE_LINKS} from '../support/hostile-links.js';
import {forgetChoices} from '../support/reader.js';
import {watchStrangers} from '../support/strangers.js';

const SRC = '/good.json';

describe("a stranger's link, whatever stands in it", () => {
  const strangers = watchStrangers();
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
    strangers.begin();
  });
  afterEach(() => {
    strangers.end();
    restoreFetch();
    restoreClock();
    forgetChoices();
  });

  it('does no harm, is not remembered, and asks for nothing', async () => {
    const chat = {...TUESDAYS, id: 'good', keywords: ['a'], platforms: ['x', 'mastodon']};
    const server = fakeFetch({[SRC]: documentOf(chat, {...TUESDAYS, hashtag: '#other'})});
    const calendar = await showCalendar(
      html`<chat-calendar src=${SRC} time-zone="UTC"></chat-calendar>`,
    );
    for (const {name, hash} of HOSTILE_LINKS) {
      history.replaceState(null, '', hash);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await calendar.updateComplete;
      await nextTask();
      strangers.expectHarmless(calendar, name);
      expect(localStorage.getItem('chat-calendar'), name).to.equal(null);
      expect(partsOf(calendar, 'day'), name).to.have.length(7);
    }
    thisPage.link.undo();
    await calendar.updateComplete;
    expect(partsOf(calendar, 'session')).to.have.length(2);
    expect(server.requests.map(({url}) => url)).to.deep.equal([SRC]);
  });
});
