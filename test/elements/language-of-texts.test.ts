import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {buttonOf, press, showCalendar, showCard, textOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';

const HOSTED = {
  ...TUESDAYS,
  id: 'hosted',
  timeZone: 'Europe/London',
  timeZoneLabel: 'UK time',
  description: 'A description',
  location: 'Town Hall',
  hosts: [{name: 'Alice'}, {name: 'Bob', url: 'https://example.org/bob'}],
  links: [{href: 'https://example.org/read', title: 'What to read'}],
  platforms: ['x'],
  alternatesWith: ['other'],
  recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Open data', note: 'Bring tea'}},
};
const OTHER = {...TUESDAYS, id: 'other', hashtag: '#other', title: 'Other', locale: 'fr'};
const FEED = {...documentOf(HOSTED, OTHER), title: 'English chats', locale: 'en-GB'};

/** What is said in which language: each text with the nearest `lang` around it. */
function spoken(root: ParentNode): Map<string, string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = new Map<string, string>();
  while (walker.nextNode()) {
    const {textContent, parentElement} = walker.currentNode;
    const text = (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (text) texts.set(text, parentElement?.closest('[lang]')?.getAttribute('lang') ?? '');
  }
  return texts;
}

const calendar = (lang: string, feed: object = FEED): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang=${lang}>
      <chat-calendar .feed=${feed} time-zone="America/New_York" date="2011-11-01"></chat-calendar>
    </div>
  `);
const card = (lang: string, feed: object = FEED): Promise<ChatCard> =>
  showCard(html`
    <div lang=${lang}>
      <chat-card .feed=${feed} chat="hosted" time-zone="America/New_York"></chat-card>
    </div>
  `);

describe('an English text in a German page', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);

  it('is spoken as English in a calendar, and the German around it as German', async () => {
    const texts = spoken((await calendar('de')).renderRoot);
    for (const [text, lang] of [
      ['English chats', 'en-GB'],
      ['#tuesdays', 'en-GB'],
      ['Every Tuesday', 'en-GB'],
      ['Open data', 'en-GB'],
      ['Town Hall', 'en-GB'],
      ['20:00', 'de'],
      ['UK time', 'en-GB'],
      ['#other', 'fr'],
      ['Heute', 'de'],
      ['Als Nächstes', 'de'],
    ] as const) {
      expect(texts.get(text), text).to.equal(lang);
    }
  });

  it('is spoken so on a card', async () => {
    const texts = spoken((await card('de')).renderRoot);
    for (const [text, lang] of [
      ['#tuesdays', 'en-GB'],
      ['Open data', 'en-GB'],
      ['Bring tea', 'en-GB'],
      ['A description', 'en-GB'],
      ['Gastgeber', 'de'],
      ['Alice', 'en-GB'],
      ['Bob', 'en-GB'],
      ['und', 'de'],
      ['UK time', 'en-GB'],
      ['What to read', 'en-GB'],
      ['#other', 'fr'],
      ['Mitreden auf X', 'de'],
      ['Jeden Dienstag um 20:00,', 'de'],
    ] as const) {
      expect(texts.get(text), text).to.equal(lang);
    }
  });

  it('is spoken so where a clock change is explained, and where a week is empty', async () => {
    setNow('2011-10-29T12:00');
    const explained = spoken((await card('de')).renderRoot.querySelector('[part="shift"]')!);
    expect(explained.get('UK time')).to.equal('en-GB');
    const empty = await showCalendar(html`
      <div lang="de"><chat-calendar .feed=${FEED} date="2011-10-04"></chat-calendar></div>
    `);
    const notice = spoken(empty.renderRoot.querySelector('[part~="go"]')!);
    expect(notice.get('Als Nächstes:')).to.equal('de');
    expect(notice.get('#tuesdays')).to.equal('en-GB');
  });

  it('has links whose labels, of dates and states, are German', async () => {
    const root = (await calendar('de')).renderRoot;
    const links = [...root.querySelectorAll('[part~="link"]')];
    expect(links).not.to.be.empty;
    for (const link of links) {
      expect(link.getAttribute('aria-label')).to.contain('Dienstag');
      expect(link.closest('[lang]')?.getAttribute('lang')).to.equal('de');
    }
  });

  it('has the name of the calendar in German, where the list has no title', async () => {
    const untitled = {...FEED, title: undefined};
    const texts = spoken((await calendar('de', untitled)).renderRoot);
    expect(texts.get('Stundenplan der Chats')).to.equal('de');
  });
});

describe('a text in the language of the page', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);

  it('is marked with no language of its own', async () => {
    const english = {...documentOf(HOSTED), locale: 'en-GB'};
    for (const element of [await calendar('en-GB', english), await card('en-GB', english)]) {
      const marked = [...element.renderRoot.querySelectorAll('[lang]')];
      expect(marked.map(each => each.getAttribute('part'))).to.deep.equal(['frame']);
      expect(textOf(element)).to.contain('UK time');
    }
  });
});

describe('a list', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);

  it('says that it is one, as it has no markers', async () => {
    const shown = await card('en-GB');
    await press(shown, 'open-calendar');
    const lists = [...shown.renderRoot.querySelectorAll('ul')];
    buttonOf(shown, 'open-more').click();
    await shown.updateComplete;
    lists.push(...shown.renderRoot.querySelectorAll('ul'));
    lists.push(...(await calendar('en-GB')).renderRoot.querySelectorAll('ul'));
    expect(lists.length).to.be.greaterThan(3);
    for (const list of lists) expect(list.getAttribute('role')).to.equal('list');
  });
});
