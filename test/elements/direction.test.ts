import {expect, html} from '@open-wc/testing';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {buttonOf, partsOf, press, sessionOf, showCalendar, showCard} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';

/** Ends whatever isolates it, and turns what follows. */
const EVIL = 'evil\u2069\u202e';
const CHAT = {
  ...TUESDAYS,
  id: 'a',
  hashtag: '#a',
  title: EVIL,
  timeZone: 'America/New_York',
  timeZoneLabel: EVIL,
  location: EVIL,
  hosts: [EVIL, 'Bob'],
  alternatesWith: ['b'],
  recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-04T20:00', hashtag: `#${EVIL}`}},
};
const OTHER = {...TUESDAYS, id: 'b', hashtag: undefined, title: EVIL, start: '2011-11-02T12:00'};
const FEED = {...documentOf(CHAT, OTHER), title: EVIL};

/** Whether a text of ours is drawn from left to right: the second letter further right than the first. */
function isInOrder(root: ParentNode, wanted: RegExp): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const found = wanted.exec(node.data);
    if (!found) continue;
    const range = document.createRange();
    const [first, second] = [found.index, found.index + 1].map(at => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    });
    // In a second file of one run WebKit has no place for letters in a shadow tree: nothing is measured.
    if (first!.width + second!.width === 0) continue;
    if (first!.left >= second!.left) return false;
  }
  return true;
}

/** Fails where the text is not there at all. */
function expectInOrder(root: Element, wanted: RegExp): void {
  expect(root.textContent, String(wanted)).to.match(wanted);
  expect(isInOrder(root, wanted), String(wanted)).to.equal(true);
}

describe('a feed whose texts turn what follows them', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);

  it('turns nothing in the days', async () => {
    const calendar = await showCalendar(html`
      <chat-calendar
        .feed=${FEED}
        time-zone="UTC"
        lang="en"
        style="inline-size: 320px"
      ></chat-calendar>
    `);
    const [moved] = partsOf(calendar, 'moved-away');
    expectInOrder(moved!, /Moved to/);
    const row = partsOf(calendar, 'session').find(each => each.part.contains('moved'))!;
    expectInOrder(row, /Moved/);
    expectInOrder(row, /\d\d:\d\d/);
    expectInOrder(calendar.renderRoot.querySelector('.strip')!, /Add to calendar/);
  });

  it('turns nothing on a card', async () => {
    const card = await showCard(html`
      <chat-card .feed=${FEED} chat="a" time-zone="UTC" lang="en"></chat-card>
    `);
    const [hosts] = partsOf(card, 'hosts');
    expectInOrder(hosts!, /and /);
    expectInOrder(hosts!, /Bob/);
    const [hostTime] = partsOf(card, 'host-time');
    expectInOrder(hostTime!.parentElement!, /in \d+ days/);
    expectInOrder(partsOf(card, 'rhythm')[0]!, /Every Tuesday/);
  });

  it('turns nothing in labels, nor in what is shared', async () => {
    const shared: ShareData[] = [];
    const before = Object.getOwnPropertyDescriptor(navigator, 'share');
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => Promise.resolve(shared.push(data)),
    });
    const calendar = await showCalendar(html`
      <chat-calendar .feed=${FEED} time-zone="UTC" lang="en"></chat-calendar>
    `);
    const labels = [...calendar.renderRoot.querySelectorAll('[aria-label*="evil"]')];
    expect(labels.length).to.be.greaterThan(2);
    for (const label of labels) {
      expect(label.getAttribute('aria-label')).not.to.match(/[\u202a-\u202e]/);
    }
    sessionOf(calendar, '#evil').querySelector<HTMLElement>('[part~=link]')!.click();
    await calendar.updateComplete;
    await press(calendar, 'share');
    expect(shared.map(({title}) => title)).to.deep.equal(['#evil']);
    buttonOf(calendar, 'close').click();
    if (before) Object.defineProperty(navigator, 'share', before);
    else Reflect.deleteProperty(navigator, 'share');
  });
});
