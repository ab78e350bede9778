import {expect, fixture, html} from '@open-wc/testing';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {saveCopy, savedCopy} from '../../src/feed/load/saved-copies.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {listen, partOf, partsOf, textOf} from '../support/elements.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, laterAnswer, nextTask, restoreFetch} from '../support/fake-fetch.js';

const SRC = 'https://example.org/chats.json';
const OLD = documentOf(TUESDAYS);
const NEW = documentOf({...TUESDAYS, hashtag: '#new', title: 'Another'});

describe('the copy of an earlier visit', () => {
  beforeEach(async () => {
    await caches.delete('chat-calendar');
    setNow('2011-11-01T09:00');
    await saveCopy(SRC, JSON.stringify(OLD));
    setNow('2011-11-01T12:00');
  });
  afterEach(async () => {
    restoreClock();
    restoreFetch();
    await caches.delete('chat-calendar');
  });

  async function place(mode = ''): Promise<ChatCard> {
    const root = await fixture(html`
      <div lang="en"><chat-card time-zone="UTC" saved-copy=${mode}></chat-card></div>
    `);
    const card = root.querySelector('chat-card')!;
    card.src = SRC;
    return card;
  }
  /** Waits until something stands there, or for some time. */
  async function seen(card: ChatCard, text: string): Promise<boolean> {
    for (let turn = 0; turn < 100; turn++) {
      if (textOf(card).includes(text)) return true;
      await nextTask();
    }
    return false;
  }

  it('is shown at once, without a word, until the feed is there', async () => {
    const {answer, give} = laterAnswer();
    fakeFetch({[SRC]: answer});
    const card = await place();
    const loads = listen(card, 'chat-feed-load');
    expect(await seen(card, '#tuesdays')).to.equal(true);
    expect(partsOf(card, 'saved')).to.have.length(0);
    give(NEW);
    await card.updateComplete;
    expect(textOf(card)).to.contain('#new').and.not.to.contain('#tuesdays');
    expect(loads.map(({feed}) => feed.chats[0]?.hashtag)).to.deep.equal(['#tuesdays', '#new']);
  });

  it('stays as it is where the feed is the same', async () => {
    const {answer, give} = laterAnswer();
    fakeFetch({[SRC]: answer});
    const card = await place();
    const loads = listen(card, 'chat-feed-load');
    expect(await seen(card, '#tuesdays')).to.equal(true);
    give(OLD);
    await card.updateComplete;
    expect(loads).to.have.length(1);
  });

  it('stays where there is no good answer, with its age and why', async () => {
    const {answer, give} = laterAnswer();
    fakeFetch({[SRC]: answer});
    const card = await place();
    expect(await seen(card, '#tuesdays')).to.equal(true);
    give('<!doctype html><title>Hotel network</title>');
    await card.updateComplete;
    expect(textOf(card)).to.contain('#tuesdays');
    moveTo('2011-11-01T12:00');
    await card.updateComplete;
    expect(textOf(partOf(card, 'saved'))).to.equal(
      'A web page came instead of the list: your network may want you to sign in. This is a copy, saved 3 hours ago. Try again',
    );
  });

  it('goes where the server means what it says, and is forgotten where that is for good', async () => {
    const {answer, give} = laterAnswer();
    const {answers} = fakeFetch({[SRC]: answer});
    const card = await place();
    expect(await seen(card, '#tuesdays')).to.equal(true);
    give(404);
    await card.updateComplete;
    expect(textOf(card)).to.contain('not where it should be').and.not.to.contain('#tuesdays');
    expect(await savedCopy(SRC)).not.to.equal(undefined);
    answers[SRC] = 410;
    card.reload();
    await card.updateComplete;
    await nextTask();
    expect(await savedCopy(SRC)).to.equal(undefined);
  });

  it('is not shown first where it is only to stand in', async () => {
    const {answer, give} = laterAnswer();
    fakeFetch({[SRC]: answer});
    const card = await place('fallback');
    expect(await seen(card, '#tuesdays')).to.equal(false);
    give(503);
    await card.updateComplete;
    expect(textOf(card)).to.contain('#tuesdays').and.contain('This is a copy, saved 3 hours ago.');
  });

  it('is not shown at all where none is to be kept', async () => {
    const {answer, give} = laterAnswer();
    fakeFetch({[SRC]: answer});
    const card = await place('never');
    expect(await seen(card, '#tuesdays')).to.equal(false);
    give(503);
    await card.updateComplete;
    expect(textOf(card)).to.contain('not available just now').and.not.to.contain('#tuesdays');
  });
});
