import {expect, html, waitUntil} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {downloads} from '../support/downloads.js';
import {linesOf, partOf, partsOf, sessionOf, showCalendar, textOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const FEED = documentOf(
  {...TUESDAYS, hashtag: '#tonight', id: 'tonight', platforms: ['x'], keywords: ['health']},
  ...Array.from({length: 9}, (_, index) => ({
    ...{...TUESDAYS, id: `c${index}`, hashtag: `#c${index}`, keywords: ['books']},
    start: `2011-11-03T${10 + index}:00`,
  })),
  {
    ...{...TUESDAYS, id: 'lrnchat', hashtag: '#lrnchat', start: '2011-11-03T16:30'},
    timeZone: 'America/New_York',
  },
);

const show = (timeZone = 'UTC'): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <chat-calendar .feed=${FEED} time-zone=${timeZone} view="list"></chat-calendar>
    </div>
  `);

/** Each takes one finger, once, on something that is in sight. */
describe('so many taps from the top of the element', () => {
  let taps = 0;
  const tap = async (calendar: ChatCalendar, target: HTMLElement | undefined): Promise<void> => {
    if (!target) throw new Error('There is nothing to tap.');
    expect(target.checkVisibility(), textOf(target)).to.equal(true);
    taps++;
    target.click();
    await calendar.updateComplete;
    await calendar.updateComplete;
  };

  beforeEach(() => {
    taps = 0;
    forgetChoices();
    setNow('2011-11-01T20:30');
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  it('one: to join what is on', async () => {
    const calendar = await show();
    const join = partOf(calendar, 'now').querySelector<HTMLAnchorElement>('[part=join]')!;
    join.addEventListener('click', event => event.preventDefault());
    expect(join.href).to.equal('https://x.com/hashtag/tonight?f=live');
    await tap(calendar, join);
    expect(taps).to.equal(1);
  });

  it("two: to see next week's #lrnchat at the hour of a reader in Tokyo", async () => {
    const calendar = await show('Asia/Tokyo');
    await tap(calendar, partOf(calendar, 'next'));
    await tap(calendar, sessionOf(calendar, '#lrnchat').querySelector<HTMLElement>('a')!);
    await waitUntil(() => (partOf(calendar, 'dialog') as HTMLDialogElement).open);
    // 16:30 in New York, which has left summer time by then.
    expect(textOf(partOf(calendar, 'dialog'))).to.match(/Fri,? 11 Nov, 0?6:30/);
    expect(taps).to.equal(2);
  });

  it('two: to see only what is about health', async () => {
    const calendar = await show();
    await tap(calendar, partOf(calendar, 'find'));
    const chips = partsOf(calendar, 'filter-keyword');
    await tap(
      calendar,
      chips.find(chip => textOf(chip).startsWith('health')),
    );
    expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tonight']);
    expect(taps).to.equal(2);
  });

  it('two: to have what is next in a calendar', async () => {
    setNow('2011-11-01T12:00');
    const calendar = await show();
    await tap(calendar, partOf(calendar, 'add'));
    await waitUntil(() => partsOf(calendar, 'ics-series').length > 0);
    const [file = ''] = await downloads(() => tap(calendar, partOf(calendar, 'ics-series')));
    expect(file).to.contain('RRULE:FREQ=WEEKLY');
    expect(taps).to.equal(2);
  });

  it('two: to tell a friend', async () => {
    const shared: string[] = [];
    Object.defineProperty(navigator, 'share', {
      value: ({url}: {url: string}) => Promise.resolve(void shared.push(url)),
      configurable: true,
    });
    try {
      const calendar = await show();
      await tap(calendar, sessionOf(calendar, '#tonight').querySelector<HTMLElement>('a')!);
      await waitUntil(() => partsOf(calendar, 'share').length > 0);
      await tap(calendar, partOf(calendar, 'share'));
      expect(shared[0]).to.contain('#chat=tonight&chat-session=2011-11-01T20:00:00');
      expect(taps).to.equal(2);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('one: to mark a favourite', async () => {
    const calendar = await show();
    const star = sessionOf(calendar, '#tonight').querySelector<HTMLElement>('[part=star]')!;
    await tap(calendar, star);
    expect(star.ariaPressed).to.equal('true');
    expect(taps).to.equal(1);
  });
});
