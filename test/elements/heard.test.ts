import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {buttonOf, partsOf, press, sessionOf, showCalendar, textOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const FEED = documentOf(
  ...Array.from({length: 12}, (_, index) => ({
    ...TUESDAYS,
    title: `Number ${index}`,
    hashtag: `#n${index}`,
    keywords: [`k${index}`],
    platforms: ['x'],
    url: 'https://example.org/',
  })),
);

const show = (date = '2011-11-01'): Promise<ChatCalendar> =>
  showCalendar(html`
    <chat-calendar .feed=${FEED} date=${date} time-zone="UTC" lang="en"></chat-calendar>
  `);
const focusedPart = (calendar: ChatCalendar): string =>
  calendar.shadowRoot!.activeElement?.getAttribute('part') ?? '';
const dialogOf = (calendar: ChatCalendar): HTMLDialogElement =>
  calendar.renderRoot.querySelector('dialog')!;
const escape = async (calendar: ChatCalendar): Promise<void> => {
  await sendKeys({press: 'Escape'});
  await calendar.updateComplete;
};

/** Opens by its button, which has the focus then, as by keyboard. */
async function open(calendar: ChatCalendar, button: string): Promise<void> {
  buttonOf(calendar, button).focus();
  await press(calendar, button);
}

async function openSession(calendar: ChatCalendar): Promise<void> {
  const link = sessionOf(calendar, '#n0').querySelector<HTMLElement>('[part~=link]')!;
  link.focus();
  link.click();
  await calendar.updateComplete;
}

describe('Escape', () => {
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  for (const menu of ['open-calendar', 'open-more']) {
    it(`closes the menu ${menu}, then the session around it, and leads back each time`, async () => {
      const calendar = await show();
      await openSession(calendar);
      await open(calendar, menu);
      expect(partsOf(calendar, 'menu')).to.have.length(1);
      await escape(calendar);
      expect(partsOf(calendar, 'menu')).to.have.length(0);
      expect(dialogOf(calendar).open).to.equal(true);
      expect(focusedPart(calendar)).to.equal(menu);
      await escape(calendar);
      await waitUntil(() => !dialogOf(calendar).open && location.hash === '');
      expect(focusedPart(calendar)).to.equal('name link');
    });
  }

  for (const [button, part] of [
    ['find', 'panel'],
    ['change-zone', 'menu'],
  ] as const) {
    it(`closes what ${button} opened, also with the focus on that button`, async () => {
      const calendar = await show();
      await open(calendar, button);
      buttonOf(calendar, button).focus();
      await escape(calendar);
      expect(partsOf(calendar, part)).to.have.length(0);
      expect(focusedPart(calendar)).to.equal(button);
    });
  }

  it('closes a session before the panel behind it, and no menu behind it is left', async () => {
    const calendar = await show();
    await open(calendar, 'find');
    await open(calendar, 'change-zone');
    await openSession(calendar);
    expect(partsOf(calendar, 'menu')).to.have.length(0);
    await escape(calendar);
    await waitUntil(() => !dialogOf(calendar).open && location.hash === '');
    expect(partsOf(calendar, 'panel')).to.have.length(1);
    await escape(calendar);
    expect(partsOf(calendar, 'panel')).to.have.length(0);
  });

  it('closes a session for good, though it is drawn once more before the browser tells of it', async () => {
    const calendar = await show();
    await openSession(calendar);
    dialogOf(calendar).close(); // as the browser does it, which tells in a task of its own
    calendar.requestUpdate();
    await calendar.updateComplete;
    await waitUntil(() => location.hash === '');
    await calendar.updateComplete;
    expect(dialogOf(calendar).open).to.equal(false);
    await openSession(calendar);
    expect(dialogOf(calendar).open).to.equal(true);
    await press(calendar, 'close');
  });

  it('elsewhere on the page closes no panel, and takes no focus', async () => {
    const calendar = await show();
    await press(calendar, 'find');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await escape(calendar);
    expect(partsOf(calendar, 'panel')).to.have.length(1);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });
});

describe('what changes is read out: a live region is there before its text', () => {
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  /** The live regions of before that hold a text now. */
  async function told(calendar: ChatCalendar, change: () => Promise<void>): Promise<string[]> {
    const regions = [...calendar.renderRoot.querySelectorAll('[role=status], [aria-live]')];
    const before = regions.map(textOf);
    await change();
    return regions.map(textOf).filter((text, index) => text !== '' && text !== before[index]);
  }

  it('when days have no chats', async () => {
    const calendar = await show('2011-11-01');
    expect(await told(calendar, () => press(calendar, 'previous'))).to.satisfy((texts: string[]) =>
      texts.some(text => text.includes('No chats')),
    );
  });

  it('when a search finds nothing, or some', async () => {
    const calendar = await show();
    await press(calendar, 'find');
    const search = async (text: string): Promise<void> => {
      const field = partsOf(calendar, 'search')[0] as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await calendar.updateComplete;
    };
    expect((await told(calendar, () => search('#n1'))).join()).to.match(/\d+ of 12/);
    expect((await told(calendar, () => search('zebra'))).join()).to.contain('No chat matches');
  });

  it('when no zone has the name that is typed', async () => {
    const calendar = await show();
    await press(calendar, 'change-zone');
    const field = calendar.renderRoot.querySelector<HTMLInputElement>('[part=menu] input')!;
    const type = async (): Promise<void> => {
      field.value = 'zzzz';
      field.dispatchEvent(new Event('input'));
      await calendar.updateComplete;
    };
    expect((await told(calendar, type)).join()).to.contain('No zone');
  });
});
