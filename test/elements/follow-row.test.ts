import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {thisPage} from '../../src/elements/page/page.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {listen, partOf, sessionOf, showCalendar} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const FEED = documentOf({...TUESDAYS, platforms: ['x']});

const show = (): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
    </div>
  `);

const click = (target: Element, keys: MouseEventInit = {}): MouseEvent => {
  const event = new MouseEvent('click', {...keys, bubbles: true, composed: true, cancelable: true});
  target.dispatchEvent(event);
  return event;
};

const dialogIn = (calendar: ChatCalendar): HTMLDialogElement =>
  partOf(calendar, 'dialog') as HTMLDialogElement;

describe('a row', () => {
  let calendar: ChatCalendar;
  beforeEach(async () => {
    forgetChoices();
    setNow('2011-11-01T20:30');
    calendar = await show();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  for (const place of ['time', '.about', '.top']) {
    it(`is followed where it is clicked: ${place}`, async () => {
      const events = listen(calendar, 'chat-session-select');
      click(sessionOf(calendar, '#tuesdays').querySelector(place)!);
      await calendar.updateComplete;
      expect(events).to.have.length(1);
      expect(dialogIn(calendar).open).to.equal(true);
    });
  }

  it('is followed with the keys that are held: another tab is the reader’s own choice', async () => {
    const row = sessionOf(calendar, '#tuesdays');
    const followed: MouseEvent[] = [];
    row.querySelector('a')!.addEventListener('click', event => {
      followed.push(event);
      event.preventDefault(); // the test page shall open no tab
    });
    click(row.querySelector('time')!, {ctrlKey: true, shiftKey: true});
    await calendar.updateComplete;
    expect(followed.map(({ctrlKey, shiftKey}) => [ctrlKey, shiftKey])).to.deep.equal([
      [true, true],
    ]);
    expect(dialogIn(calendar).open).to.equal(false);
  });

  it('is not followed at the end of a selection of its text', async () => {
    const about = sessionOf(calendar, '#tuesdays').querySelector('.about')!;
    const root = calendar.renderRoot as ShadowRoot & {getSelection?: () => Selection | null};
    const selection = root.getSelection?.() ?? getSelection();
    selection?.selectAllChildren(about);
    if (selection?.type === 'Range') {
      click(about);
      await calendar.updateComplete;
      expect(dialogIn(calendar).open).to.equal(false);
    }
    selection?.removeAllRanges();
    click(about);
    await calendar.updateComplete;
    expect(dialogIn(calendar).open).to.equal(true);
  });

  it('has a star that marks its chat, and opens nothing', async () => {
    const star = sessionOf(calendar, '#tuesdays').querySelector<HTMLElement>('[part=star]')!;
    expect([star.ariaLabel, star.ariaPressed]).to.deep.equal(['Favourite, #tuesdays', 'false']);
    star.click();
    await calendar.updateComplete;
    expect(star.ariaPressed).to.equal('true');
    const [chat] = parseFeed(FEED).feed.chats;
    expect(thisPage.choices.isFavourite(chat!)).to.equal(true);
    expect(dialogIn(calendar).open).to.equal(false);
  });

  it('has a way in while it is on, which the page may keep from being followed', () => {
    const join = sessionOf(calendar, '#tuesdays').querySelector<HTMLAnchorElement>('[part=join]')!;
    expect(join.href).to.equal('https://x.com/hashtag/tuesdays?f=live');
    expect(join.ariaLabel).to.equal('Join, #tuesdays');
    const events = listen(calendar, 'chat-session-select');
    calendar.addEventListener('chat-session-select', event => event.preventDefault());
    expect(click(join).defaultPrevented).to.equal(true);
    expect(events).to.have.length(1);
    expect(dialogIn(calendar).open).to.equal(false);
  });

  it('is as well one of the strip above the days', async () => {
    const strip = partOf(calendar, 'now');
    click(strip.querySelector('[part~=link]')!);
    await calendar.updateComplete;
    expect(dialogIn(calendar).open).to.equal(true);
  });
});
