import {expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {thisPage} from '../../src/elements/page/page.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {downloads} from '../support/downloads.js';
import {showCalendar, textOf} from '../support/elements.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const FEED = documentOf(
  {
    ...TUESDAYS,
    hashtag: '#tonight',
    id: 'tonight',
    timeZone: 'Europe/London',
    timeZoneLabel: 'UK time',
    platforms: ['x'],
  },
  {...TUESDAYS, hashtag: '#mornings', id: 'mornings', start: '2011-11-02T09:00'},
);

const show = (): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <a href="#before">Start</a>
      <chat-calendar .feed=${FEED} time-zone="Europe/London"></chat-calendar>
      <a href="#after">Comments</a>
    </div>
  `);

/** What has the focus, also inside shadow trees. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** What a screen reader calls it. */
function nameOf(element: HTMLElement): string {
  const label = (element as HTMLInputElement).labels?.[0]?.querySelector('span');
  return element.ariaLabel ?? textOf(label ?? element);
}

const press = (key: string): Promise<unknown> => sendKeys({press: key});

/** Goes from one thing to the next until it comes to one of this name. */
async function tabTo(name: string | RegExp): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 40; tabs++) {
    await press('Tab');
    const now = nameOf(focused());
    if (typeof name === 'string' ? now === name : name.test(now)) return focused();
    passed.push(now);
  }
  throw new Error(`There is no ${String(name)} among: ${passed.join(' | ')}`);
}

/** Within five seconds: WebKit is slow beside two other browsers. */
async function soon(isThere: () => boolean): Promise<void> {
  await waitUntil(isThere, undefined, {timeout: 5000});
}

describe('by keyboard alone', () => {
  let calendar: ChatCalendar;
  const settle = async (): Promise<void> => {
    await calendar.updateComplete;
    await calendar.updateComplete;
  };
  /** Presses a button that is reached by Tab. */
  const activate = async (name: string | RegExp, key = 'Enter'): Promise<void> => {
    await tabTo(name);
    const clicked = oneEvent(calendar, 'click');
    await press(key);
    await clicked;
    await settle();
  };

  const toTheTop = (): void => calendar.parentElement?.querySelector('a')?.focus();

  beforeEach(async () => {
    setNow('2011-11-01T12:00');
    forgetChoices();
    calendar = await show();
    toTheTop();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  it("finds tonight's chat, whose name says when, where and that it is next", async () => {
    const link = await tabTo(/#tonight/);
    expect(nameOf(link)).to.match(/^#tonight, Tuesday,? 1 November 2011, 20:00 UK time, Next$/);
  });

  it('opens it, and comes back to it', async () => {
    await activate(/#tonight/);
    const dialog = calendar.renderRoot.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    expect(dialog.contains(calendar.shadowRoot!.activeElement)).to.equal(true);
    expect(textOf(dialog)).to.contain('Every Tuesday at 20:00, UK time');
    await press('Escape');
    await soon(() => !dialog.open);
    expect(nameOf(focused())).to.match(/#tonight/);
  });

  it('stays in it while it is open', async () => {
    await activate(/#tonight/);
    const dialog = calendar.renderRoot.querySelector('dialog')!;
    const inside = (): boolean => calendar.shadowRoot!.activeElement !== null;
    // Beyond its last button a browser may pass by its own bars: there the test is not to end.
    for (let tabs = 0; tabs < 12 || (tabs < 40 && !inside()); tabs++) {
      await press('Tab');
      const {activeElement} = calendar.shadowRoot!;
      expect(activeElement === null || dialog.contains(activeElement)).to.equal(true);
    }
    await press('Escape');
  });

  it('adds it to a calendar', async () => {
    await activate(/#tonight/);
    await activate('Add to calendar');
    await activate('Just this one');
    const [file = ''] = await downloads(() => activate('File (.ics)'));
    expect(file).to.contain('DTSTART;TZID=Europe/London:20111101T200000');
    await press('Escape');
  });

  it('marks it, and sees the marked ones only', async () => {
    await activate(/#tonight/);
    await activate(/Favourite/, ' ');
    expect(focused().ariaPressed).to.equal('true');
    expect(thisPage.choices.isFavourite(parseFeed(FEED).feed.chats[0]!)).to.equal(true);
    await press('Escape');
    await soon(() => nameOf(focused()).includes('#tonight'));
    toTheTop(); // the drivers of WebKit know no Shift and Tab
    await activate('Mine');
    expect(textOf(calendar.renderRoot.querySelector('[role="status"]'))).to.equal('1 of 2');
    await tabTo(/#tonight/);
    expect(textOf(calendar)).not.to.contain('#mornings');
  });

  it('switches to another zone', async () => {
    await activate(/Change time zone/);
    await soon(() => nameOf(focused()) === 'Search for a city or a zone');
    await sendKeys({type: 'osaka'});
    await press('Enter');
    await soon(() => nameOf(focused()).includes('Change time zone'));
    expect(thisPage.choices.get('zone')).to.equal('Asia/Tokyo');
    const link = await tabTo(/#tonight/);
    expect(nameOf(link)).to.match(
      /Wednesday,? 2 November 2011, 0?5:00 your time · 20:00 UK time, the day before/,
    );
  });

  it('finds it again next week', async () => {
    await activate('Next week');
    expect(nameOf(focused())).to.equal('Next week'); // to go on from week to week
    expect(textOf(calendar.renderRoot.querySelector('[part="range"]'))).to.match(/^8.*14 Nov$/);
    const link = await tabTo(/#tonight/);
    expect(nameOf(link)).to.match(/Tuesday,? 8 November 2011/);
  });

  it('passes by the timetable', async () => {
    await activate('Skip the timetable');
    await press('Tab');
    expect(nameOf(focused())).to.equal('Comments');
  });

  it('sees what is over already', async () => {
    moveTo('2011-11-01T21:30');
    await settle();
    await activate('1 earlier today');
    expect(focused().ariaExpanded).to.equal('true');
    await tabTo(/#tonight/);
    expect(focused().checkVisibility()).to.equal(true);
  });
});
