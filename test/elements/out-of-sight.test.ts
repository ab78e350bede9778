import {expect, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partOf, partsOf, sessionOf, showCalendar} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const FEED = documentOf(
  ...['MO', 'TU', 'WE', 'TH', 'FR'].flatMap((day, index) =>
    [8, 12, 20].map(hour => ({
      ...TUESDAYS,
      id: `${day}-${hour}`,
      hashtag: `#${day}${hour}`,
      start: `2011-10-${31 - 7 + index}T${String(hour).padStart(2, '0')}:00`,
    })),
  ),
);

async function show(view: string, surroundings = ''): Promise<ChatCalendar> {
  const calendar = await showCalendar(html`
    <div lang="en-GB">
      <div class="before" style="height: 3000px"></div>
      <div class="container" style=${surroundings}>
        <div class="inner" style="height: 800px"></div>
        <chat-calendar .feed=${FEED} time-zone="UTC" first-day="1" view=${view}></chat-calendar>
        <div style="height: 3000px"></div>
      </div>
      <div style="height: 3000px"></div>
    </div>
  `);
  calendar.style.inlineSize = view === 'week' ? '1400px' : '400px';
  return calendar;
}

/** A machine may have other things to do. */
const SLOW = {timeout: 5000};

/** Lets the page be painted, so that what is in sight is known, and the element render again. */
async function settle(calendar: ChatCalendar): Promise<void> {
  for (let frames = 0; frames < 4; frames++) await nextFrame();
  await calendar.updateComplete;
}

const isOffered = (calendar: ChatCalendar): boolean => partsOf(calendar, 'jump').length > 0;
const isInSight = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

describe('the button that leads to now', () => {
  beforeEach(() => {
    forgetChoices();
    setNow('2011-11-02T20:30'); // a Wednesday, while #WE20 is on
  });
  afterEach(() => {
    restoreClock();
    window.scrollTo(0, 0);
  });

  for (const view of ['list', 'week']) {
    it(`is not there while what is on now is in sight: ${view}`, async () => {
      const calendar = await show(view);
      sessionOf(calendar, '#WE20').scrollIntoView({block: 'center'});
      await settle(calendar);
      expect(isOffered(calendar)).to.equal(false);
      // the header, where a button is called "today", may well be out of sight
      window.scrollTo(0, 0);
      await waitUntil(() => isOffered(calendar), 'offered', SLOW);
      sessionOf(calendar, '#WE20').scrollIntoView({block: 'center'});
      await waitUntil(() => !isOffered(calendar), 'no longer offered', SLOW);
    });

    it(`leads to what is on, and gives its link the focus: ${view}`, async () => {
      const calendar = await show(view);
      window.scrollTo(0, 0);
      await waitUntil(() => isOffered(calendar), 'offered', SLOW);
      partOf(calendar, 'jump').click();
      const live = sessionOf(calendar, '#WE20');
      expect(isInSight(live)).to.equal(true);
      expect(calendar.shadowRoot?.activeElement).to.equal(live.querySelector('a'));
      await waitUntil(() => !isOffered(calendar), 'no longer offered', SLOW);
      expect(calendar.shadowRoot?.activeElement).to.equal(live.querySelector('a'));
    });

    it(`leads to what comes next today where nothing is on: ${view}`, async () => {
      setNow('2011-11-02T10:00');
      const calendar = await show(view);
      window.scrollTo(0, 0);
      await waitUntil(() => isOffered(calendar), 'offered', SLOW);
      partOf(calendar, 'jump').click();
      const next = sessionOf(calendar, '#WE12');
      expect(isInSight(next)).to.equal(true);
      expect(calendar.shadowRoot?.activeElement).to.equal(next.querySelector('a'));
    });

    it(`knows what is in sight in a place that scrolls by itself: ${view}`, async () => {
      const calendar = await show(view, 'height: 400px; overflow: auto');
      const container = calendar.closest('.container')!;
      container.scrollIntoView();
      await waitUntil(
        () => isOffered(calendar),
        'offered while the container shows something else',
        SLOW,
      );
      partOf(calendar, 'jump').click();
      await waitUntil(() => !isOffered(calendar), 'no longer offered', SLOW);
      container.scrollTop = container.scrollHeight;
      await waitUntil(() => isOffered(calendar), 'offered', SLOW);
    });
  }

  it('is not there in another week', async () => {
    const calendar = await show('list');
    window.scrollTo(0, 0);
    await waitUntil(() => isOffered(calendar), 'offered', SLOW);
    calendar.next();
    await settle(calendar);
    expect(isOffered(calendar)).to.equal(false);
    calendar.today();
    await waitUntil(() => isOffered(calendar), 'offered', SLOW);
  });

  it('is not there where nothing is on or to come on the days shown', async () => {
    setNow('2011-11-06T12:00'); // a Sunday, the last day of the week
    const calendar = await show('list');
    window.scrollTo(0, 0);
    await settle(calendar);
    expect(isOffered(calendar)).to.equal(false);
  });

  it('moves nothing when it appears', async () => {
    const calendar = await show('list');
    sessionOf(calendar, '#WE20').scrollIntoView({block: 'center'});
    await settle(calendar);
    const before = calendar.offsetHeight;
    window.scrollTo(0, 0);
    await waitUntil(() => isOffered(calendar), 'offered', SLOW);
    expect(calendar.offsetHeight).to.equal(before);
  });
});
