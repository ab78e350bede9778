import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partOf, partsOf, sessionOf, showCalendar, textOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, nextTask, restoreFetch} from '../support/fake-fetch.js';

const SRC = '/chats.json';
const daily = (name: string, hour: number, more: object = {}): object => ({
  hashtag: `#${name}`,
  title: `About ${name}`,
  start: `2011-10-01T${hour}:00`,
  recurrenceRule: 'FREQ=DAILY',
  ...more,
});
const ONE = daily('one', 14);
const TWO = daily('two', 15);
const THREE = daily('three', 16);

describe('a new version of a list', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  beforeEach(nextTask);
  afterEach(restoreClock);
  afterEach(restoreFetch);

  async function show(
    ...chats: object[]
  ): Promise<{calendar: ChatCalendar; become: (...chats: object[]) => Promise<void>}> {
    const {answers} = fakeFetch({[SRC]: documentOf(...chats)});
    const calendar = await showCalendar(html`
      <div lang="en-GB"><chat-calendar src=${SRC} time-zone="UTC"></chat-calendar></div>
    `);
    const become = async (...others: object[]): Promise<void> => {
      answers[SRC] = documentOf(...others);
      calendar.reload();
      await calendar.updateComplete;
    };
    return {calendar, become};
  }

  const dialogOf = (calendar: ChatCalendar): HTMLDialogElement =>
    partOf(calendar, 'dialog') as HTMLDialogElement;
  const openSession = async (calendar: ChatCalendar, name: string): Promise<void> => {
    sessionOf(calendar, name).querySelector<HTMLElement>('[part~="link"]')!.click();
    await calendar.updateComplete;
  };

  it('draws anew only what is another in it', async () => {
    const {calendar, become} = await show(ONE, TWO, THREE);
    const touched = new Set<string>();
    const note = (records: MutationRecord[]): void => {
      for (const {target} of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('[part~="session"]');
        touched.add(textOf(row?.querySelector('[part~="name"]') ?? element));
      }
    };
    const observer = new MutationObserver(note);
    observer.observe(calendar.renderRoot, {
      ...{subtree: true, childList: true, attributes: true, characterData: true},
    });
    await become(ONE, {...TWO, title: 'Something else'}, THREE);
    note(observer.takeRecords());
    observer.disconnect();
    expect(textOf(sessionOf(calendar, '#two'))).to.contain('Something else');
    expect([...touched]).to.deep.equal(['#two']);
  });

  it('leaves the focus and the place that was scrolled to', async () => {
    const {calendar, become} = await show(ONE, TWO, THREE);
    const rows = partsOf(calendar, 'session');
    const link = rows.at(-1)!.querySelector<HTMLElement>('[part~="link"]')!;
    link.focus();
    scrollTo(0, 200);
    const {scrollY} = window;
    await become(ONE, {...TWO, title: 'Something else'}, THREE);
    expect(calendar.shadowRoot?.activeElement).to.equal(link);
    expect(scrollY).to.equal(window.scrollY);
    expect(textOf(link.closest('[part~="session"]'))).to.contain('#three');
  });

  it('leaves an open session open, with what is new in it', async () => {
    const {calendar, become} = await show(ONE, TWO);
    await openSession(calendar, '#one');
    const dialog = dialogOf(calendar);
    const close = partOf(calendar, 'close');
    close.focus();
    let closed = 0;
    dialog.addEventListener('close', () => closed++);
    await become({...ONE, title: 'Something else'}, TWO);
    expect(textOf(dialog)).to.contain('Something else');
    expect(dialog.open).to.equal(true);
    expect(calendar.shadowRoot?.activeElement).to.equal(close);
    await nextTask();
    expect(closed).to.equal(0);
  });

  it('leaves a session open that is in it no more, and says so, until the reader closes it', async () => {
    const {calendar, become} = await show(ONE, TWO);
    await openSession(calendar, '#one');
    const dialog = dialogOf(calendar);
    await become(TWO);
    expect(dialog.open).to.equal(true);
    expect(textOf(dialog)).to.contain('This session is no longer in the list.').and.contain('#one');
    await become(ONE, TWO);
    expect(dialog.open).to.equal(true);
    expect(textOf(dialog)).not.to.contain('no longer');
    await become(TWO);
    partOf(calendar, 'close').click();
    await calendar.updateComplete;
    await nextTask();
    expect(dialog.open).to.equal(false);
    await become(ONE, TWO);
    expect(dialog.open).to.equal(false);
  });

  it('closes the session of a list that was taken away', async () => {
    fakeFetch({[SRC]: documentOf(ONE), '/other.json': documentOf(TUESDAYS)});
    const calendar = await showCalendar(html`
      <div lang="en-GB"><chat-calendar src=${SRC} time-zone="UTC"></chat-calendar></div>
    `);
    await openSession(calendar, '#one');
    calendar.src = '/other.json';
    await calendar.updateComplete;
    expect(dialogOf(calendar).open).to.equal(false);
  });
});

describe('of several lists', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);
  afterEach(restoreFetch);

  const lists = {
    '/care.json': {...documentOf(ONE), title: 'Social care'},
    '/lists/health.json': {chats: [{...TWO, timeZone: 'UTC'}]},
  };

  it('each chat says which it is of, in its row and when it is open', async () => {
    fakeFetch(lists);
    const calendar = await showCalendar(html`
      <div lang="en-GB">
        <chat-calendar src="/care.json /lists/health.json" time-zone="UTC"></chat-calendar>
      </div>
    `);
    expect(textOf(sessionOf(calendar, '#one'))).to.contain('Social care');
    expect(textOf(sessionOf(calendar, '#two'))).to.contain(`${location.host}/lists/health.json`);
    sessionOf(calendar, '#one').querySelector<HTMLElement>('[part~="link"]')!.click();
    await calendar.updateComplete;
    expect(textOf(partOf(calendar, 'list'))).to.equal('In the list: Social care');
  });

  it('none says so of the only one', async () => {
    fakeFetch(lists);
    const calendar = await showCalendar(html`
      <div lang="en-GB"><chat-calendar src="/care.json" time-zone="UTC"></chat-calendar></div>
    `);
    expect(textOf(sessionOf(calendar, '#one'))).not.to.contain('Social care');
  });
});
