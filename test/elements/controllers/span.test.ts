import type {ReactiveElement} from 'lit';
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ChatCalendar} from '../../../src/elements/chat-calendar.js';
import {SpanController} from '../../../src/elements/controllers/span.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {en} from '../../../src/locales/en.js';
import {NO_CHOICES} from '../../../src/view/reader-choices.js';
import {viewpoint} from '../../../src/view/viewpoint.js';
import {partsOf, showCalendar, textsOf} from '../../support/elements.js';
import {moveTo, restoreClock, setNow} from '../../support/fake-clock.js';

const MANY = 1200;

/** So many chats on the seven days from 23 November 2026 on, in many zones. */
const huge = (many = MANY, topic = 'first'): object => ({
  version: 1,
  chats: Array.from({length: many}, (_, index) => ({
    ...{id: `chat-${index}`, hashtag: `#chat${index}`, description: topic},
    start: `2026-11-${23 + (index % 7)}T${String(8 + (index % 12)).padStart(2, '0')}:00`,
    timeZone: ['Europe/London', 'America/New_York', 'Asia/Tokyo'][index % 3],
    recurrenceRule: 'FREQ=WEEKLY',
  })),
});

/** A task of the page's own. */
const task = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

const sessionsIn = (calendar: ChatCalendar): number => partsOf(calendar, 'session').length;

/** A calendar of the week of 23 November, where no feed is given without one. */
const week = (feed?: object): Promise<ChatCalendar> =>
  showCalendar(html`
    <chat-calendar date="2026-11-23" first-day="1" time-zone="UTC" .feed=${feed}></chat-calendar>
  `);

/** The same that has drawn all of a feed. */
const drawn = (many?: number): Promise<ChatCalendar> => week(huge(many));

/** A calendar that has begun to draw a huge feed. */
async function begun(): Promise<ChatCalendar> {
  const calendar = await week();
  calendar.feed = huge();
  while (sessionsIn(calendar) === 0) await task();
  return calendar;
}

describe('a feed with thousands of sessions', () => {
  beforeEach(() => {
    setNow('2026-11-20T12:00');
  });
  afterEach(restoreClock);

  it('is drawn from the first rows of each day on, and then whole', async () => {
    const calendar = await begun();
    const first = sessionsIn(calendar);
    expect(first).to.be.within(7, MANY / 2);
    for (const day of partsOf(calendar, 'day')) {
      expect(day.querySelectorAll('[part~=session]').length).to.be.at.least(10);
    }
    await calendar.updateComplete;
    // Some chats of New York are on the day after the week.
    expect(sessionsIn(calendar)).to.be.within(MANY * 0.98, MANY);
    expect(textsOf(calendar, 'name').length).to.equal(sessionsIn(calendar));
  }).timeout(20_000);

  it('holds the place of what is to come', async () => {
    const calendar = await begun();
    const height = calendar.getBoundingClientRect().height;
    expect(calendar.renderRoot.querySelectorAll('.to-come').length).to.equal(7);
    await calendar.updateComplete;
    expect(calendar.renderRoot.querySelectorAll('.to-come').length).to.equal(0);
    expect(calendar.getBoundingClientRect().height / height).to.be.within(0.6, 1.4);
  }).timeout(20_000);

  it('lets the page have a turn in between', async () => {
    const calendar = await week();
    let turns = 0;
    let isDone = false;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      if (!isDone) port2.postMessage(0);
    };
    calendar.feed = huge();
    port2.postMessage(0);
    await calendar.updateComplete;
    isDone = true;
    port1.close();
    expect(turns).to.be.at.least(5);
  }).timeout(20_000);

  it('is whole on paper, though it was not drawn yet', async () => {
    const calendar = await begun();
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(sessionsIn(calendar)).to.be.at.least(MANY * 0.98);
    await calendar.updateComplete;
  }).timeout(20_000);

  it('keeps its rows when it is loaded again', async () => {
    const calendar = await drawn();
    const before = sessionsIn(calendar);
    let least = before;
    const observer = new MutationObserver(() => {
      least = Math.min(least, sessionsIn(calendar));
    });
    observer.observe(calendar.renderRoot, {childList: true, subtree: true});
    calendar.feed = huge(MANY, 'second');
    await calendar.updateComplete;
    observer.disconnect();
    expect([least, sessionsIn(calendar)]).to.deep.equal([before, before]);
  }).timeout(20_000);

  it('shows the days before until those after are found', async () => {
    const calendar = await drawn();
    calendar.next();
    let least = Infinity;
    while (textsOf(calendar, 'range')[0]?.startsWith('23')) {
      least = Math.min(least, sessionsIn(calendar));
      await task();
    }
    expect(least).to.be.above(0);
    await calendar.updateComplete;
    expect(sessionsIn(calendar)).to.equal(MANY);
  }).timeout(20_000);

  it('is not told of as loaded before it is on screen', async () => {
    const calendar = await week();
    const seen = new Promise<number>(resolve => {
      calendar.addEventListener('chat-feed-load', () => {
        resolve(sessionsIn(calendar));
      });
    });
    calendar.feed = huge();
    expect(await seen).to.be.above(0);
    await calendar.updateComplete;
  }).timeout(20_000);

  it('goes away while it is being drawn, and comes back whole', async () => {
    const calendar = await begun();
    const parent = calendar.parentElement!;
    calendar.remove();
    await calendar.updateComplete;
    parent.append(calendar);
    await calendar.updateComplete;
    expect(sessionsIn(calendar)).to.be.at.least(MANY * 0.98);
  }).timeout(20_000);
});

describe('the days after those that are shown', () => {
  it('are looked through when the page is idle, and then shown at once', async () => {
    const calendar = await drawn(1000);
    await new Promise(resolve => setTimeout(resolve, 3000));
    calendar.next();
    await Promise.resolve();
    expect(textsOf(calendar, 'range')[0]).to.match(/30/);
  }).timeout(20_000);
});

describe('a minute that passes', () => {
  afterEach(restoreClock);

  it('draws nothing anew where nothing has changed', async () => {
    setNow('2026-11-24T10:10');
    const calendar = await showCalendar(html`
      <chat-calendar
        date="2026-11-30"
        first-day="1"
        time-zone="UTC"
        .feed=${huge(100)}
      ></chat-calendar>
    `);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(records => {
      changes.push(...records);
    });
    observer.observe(calendar.renderRoot, {
      ...{childList: true, subtree: true, attributes: true, characterData: true},
    });
    moveTo('2026-11-24T10:11');
    await calendar.updateComplete;
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes.map(({type, target}) => `${type} ${target.nodeName}`)).to.deep.equal([]);
  });
});

it('days that cannot be told in a turn are told as they are drawn: with what goes wrong', async () => {
  let updates = 0;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => updates++,
    updateComplete: Promise.resolve(true),
    isConnected: true,
  } as unknown as ReactiveElement;
  const span = new SpanController(host);
  const feed = parseFeed(huge(50)).feed;
  const wrong = {...feed.chats[40]!};
  Object.defineProperty(wrong, 'schedule', {
    get: () => {
      throw new RangeError('wrong');
    },
  });
  const chats = feed.chats.with(40, wrong);
  const reader = viewpoint({locale: 'en', timeZone: 'UTC', messages: en});
  const options = {
    ...{viewpoint: reader, now: Date.UTC(2026, 10, 23), choices: NO_CHOICES, keywords: []},
    ...{date: '2026-11-23', days: 7, addressOf: () => undefined},
  };
  const find = (): void => span.find({...feed, chats}, () => options);
  const {now} = performance;
  let calls = 0;
  // Each look at the clock takes long: a turn has time for few steps.
  performance.now = () => (calls++, now.call(performance) + calls * 12);
  try {
    find();
    expect(span.isBusy).to.equal(true);
    span.hostUpdated();
    for (let turn = 0; turn < 200 && updates === 0; turn++) await task();
  } finally {
    performance.now = now;
    span.hostDisconnected();
  }
  expect(updates).to.equal(1);
  expect(find).to.throw(RangeError, 'wrong');
});
