import {aTimeout, expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {linesOf, partOf, partsOf, showCalendar, showCard, textOf} from '../support/elements.js';
import {resetEmulation, setTimeZone} from '../support/emulate.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices, markFavourite} from '../support/reader.js';

/** Ten chats on the Tuesday of 1 November 2011, so that there is something to choose from. */
const MANY = documentOf(
  ...Array.from({length: 10}, (_, index) => ({
    ...TUESDAYS,
    id: `chat-${index}`,
    hashtag: `#tag${index}`,
    title: `Chat ${index}`,
    keywords: [index % 2 ? 'odd' : 'even'],
    platforms: [index % 2 ? 'x' : 'mastodon'],
    start: `2011-11-01T${10 + index}:00`,
  })),
);

/** With the panel open in which readers look for chats, where there is one. */
const show = async (feed: object = MANY, controls?: string): Promise<ChatCalendar> => {
  const calendar = await showCalendar(html`
    <div lang="en-GB">
      <chat-calendar
        .feed=${feed}
        date="2011-11-01"
        controls=${controls ?? 'zone search filter favourites'}
        time-zone="UTC"
      ></chat-calendar>
    </div>
  `);
  partsOf(calendar, 'find')[0]?.click();
  await calendar.updateComplete;
  return calendar;
};

/** Presses a subject. */
const chooseSubject = async (calendar: ChatCalendar, subject: string): Promise<void> => {
  const chips = partsOf(calendar, 'filter-keyword');
  chips.find(chip => textOf(chip).startsWith(subject))?.click();
  await calendar.updateComplete;
};

const choose = async (calendar: ChatCalendar, part: string, value: string): Promise<void> => {
  const field = partOf(calendar, part) as HTMLInputElement | HTMLSelectElement;
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'));
  await calendar.updateComplete;
};

const click = async (calendar: ChatCalendar, part: string): Promise<void> => {
  partOf(calendar, part).click();
  await calendar.updateComplete;
  await calendar.updateComplete;
};

const statusOf = (calendar: ChatCalendar): string =>
  textOf(calendar.renderRoot.querySelector('[role="status"]'));

describe('what readers choose from', () => {
  beforeEach(() => {
    setNow('2011-10-31T12:00');
    forgetChoices();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
    return resetEmulation();
  });

  describe('controls', () => {
    const partsShown = (calendar: ChatCalendar): string[] =>
      ['change-zone', 'search', 'filter-keyword', 'filter-platform', 'favourites'].filter(
        part => partsOf(calendar, part).length > 0,
      );

    for (const [controls, expected] of [
      ['', []],
      ['none', []],
      ['zone', ['change-zone']],
      ['search favourites', ['search', 'favourites']],
      ['filter', ['filter-keyword', 'filter-platform']],
    ] as const) {
      it(`"${controls}" shows ${expected.join(', ') || 'nothing'}`, async () => {
        expect(partsShown(await show(MANY, controls))).to.deep.equal(expected);
      });
    }

    it('are, where the page says nothing, all for a long list and the zone for a short one', async () => {
      const long = await showCalendar(html`<chat-calendar .feed=${MANY}></chat-calendar>`);
      await click(long, 'find');
      expect(partsShown(long)).to.have.length(5);
      const short = await showCalendar(
        html`<chat-calendar .feed=${documentOf(TUESDAYS)}></chat-calendar>`,
      );
      expect(partsShown(short)).to.deep.equal(['change-zone']);
    });

    it('have names', async () => {
      const calendar = await show();
      for (const part of ['search', 'filter-platform']) {
        const field = partOf(calendar, part) as HTMLInputElement;
        expect(textOf(field.labels?.[0]?.querySelector('span')), part).to.match(/\w/);
      }
      expect(partsOf(calendar, 'filter-keyword').map(textOf)).to.deep.equal(['even 5', 'odd 5']);
    });
  });

  it('a search shows what it finds, and says how much', async () => {
    const calendar = await show();
    await choose(calendar, 'search', 'tag3');
    expect(linesOf(calendar)).to.deep.equal(['2011-11-01 13:00 #tag3']);
    expect(statusOf(calendar)).to.equal('1 of 10');
    await choose(calendar, 'search', '');
    expect(linesOf(calendar)).to.have.length(10);
    expect(statusOf(calendar)).to.equal('');
  });

  it('a keyword and a platform show what has both', async () => {
    const calendar = await show();
    await chooseSubject(calendar, 'odd');
    expect(linesOf(calendar)).to.have.length(5);
    await choose(calendar, 'filter-platform', 'mastodon');
    expect(linesOf(calendar)).to.deep.equal([]);
  });

  it('where nothing matches, a sentence says so and a button shows all again', async () => {
    const calendar = await show();
    await chooseSubject(calendar, 'odd');
    await choose(calendar, 'search', 'zebra');
    expect(textOf(partOf(calendar, 'empty'))).to.contain('No chat matches what you have chosen.');
    partOf(calendar, 'clear').focus();
    await click(calendar, 'clear');
    expect(linesOf(calendar)).to.have.length(10);
    expect((partOf(calendar, 'search') as HTMLInputElement).value).to.equal('');
    const pressed = partsOf(calendar, 'filter-keyword').map(chip => chip.ariaPressed);
    expect(pressed).to.deep.equal(['false', 'false']);
    expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'search'));
  });

  it('choices are shared by all elements of the page', async () => {
    const first = await show();
    const second = await show();
    await choose(first, 'search', 'tag3');
    await second.updateComplete;
    expect(linesOf(second)).to.deep.equal(['2011-11-01 13:00 #tag3']);
  });

  describe('favourites', () => {
    it('are marked on a card, and then in the timetable, in its words too', async () => {
      const calendar = await show();
      const card = await showCard(
        html`<chat-card .feed=${MANY} chat="chat-3" lang="en-GB"></chat-card>`,
      );
      const button = partOf(card, 'favourite');
      expect(button.ariaPressed).to.equal('false');
      button.click();
      await card.updateComplete;
      await calendar.updateComplete;
      expect(button.ariaPressed).to.equal('true');
      const marked = partsOf(calendar, 'favourite').map(session =>
        textOf(session.querySelector('[part~="name"]')),
      );
      expect(marked).to.deep.equal(['#tag3']);
    });

    it('can be all that is shown', async () => {
      markFavourite(MANY, 'chat-1');
      const calendar = await show();
      await click(calendar, 'favourites');
      expect(partOf(calendar, 'favourites').ariaPressed).to.equal('true');
      expect(linesOf(calendar)).to.deep.equal(['2011-11-01 11:00 #tag1']);
      await click(calendar, 'favourites');
      expect(linesOf(calendar)).to.have.length(10);
    });

    it('are wanted no more with the last of them: the next one hides nothing', async () => {
      const calendar = await show();
      const star = (): HTMLElement => calendar.renderRoot.querySelector('[part=star]')!;
      star().click();
      await calendar.updateComplete;
      await click(calendar, 'favourites');
      expect(linesOf(calendar)).to.have.length(1);
      star().click();
      await calendar.updateComplete;
      expect(linesOf(calendar)).to.have.length(10);
      expect(location.hash).not.to.contain('chat-mine');
      star().click();
      await calendar.updateComplete;
      expect(linesOf(calendar)).to.have.length(10);
    });

    it('keep the focus on a star when the one that has it is gone', async () => {
      markFavourite(MANY, 'chat-1');
      markFavourite(MANY, 'chat-2');
      const calendar = await show();
      await click(calendar, 'favourites');
      const stars = partsOf(calendar, 'star');
      stars.at(-1)!.focus();
      stars.at(-1)!.click();
      await calendar.updateComplete;
      const left = partsOf(calendar, 'star');
      expect(left).to.have.length(1);
      expect(calendar.shadowRoot?.activeElement).to.equal(left[0]);
    });

    it('keep the focus on their button when other controls come and go', async () => {
      const feed = documentOf({...TUESDAYS, id: 'tuesdays'}, {...TUESDAYS, id: 'other'});
      markFavourite(feed, 'tuesdays');
      const calendar = await showCalendar(html`
        <chat-calendar lang="en-GB" .feed=${feed} date="2011-11-01"></chat-calendar>
      `);
      const button = partOf(calendar, 'favourites');
      for (const isPressed of ['true', 'false']) {
        button.focus();
        await click(calendar, 'favourites');
        expect(button.ariaPressed).to.equal(isPressed);
        expect(calendar.shadowRoot?.activeElement).to.equal(button);
      }
    });

    it('only cannot be wanted where there are none; once the last is unmarked, all are shown', async () => {
      const calendar = await show();
      const button = partOf(calendar, 'favourites') as HTMLButtonElement;
      expect(button.disabled).to.equal(true);
      markFavourite(MANY, 'chat-1');
      await calendar.updateComplete;
      expect(button.disabled).to.equal(false);
      await click(calendar, 'favourites');
      expect(linesOf(calendar)).to.have.length(1);
      markFavourite(MANY, 'chat-1');
      await calendar.updateComplete;
      expect(linesOf(calendar)).to.have.length(10);
      expect(button.ariaPressed).to.equal('false');
      expect(button.disabled).to.equal(true);
    });

    it('that run at the same time are pointed out', async () => {
      const feed = documentOf(
        {...TUESDAYS, id: 'a', hashtag: '#a'},
        {...TUESDAYS, id: 'b', hashtag: '#b', start: '2011-11-01T20:30'},
        {...TUESDAYS, id: 'c', hashtag: '#c'},
      );
      markFavourite(feed, 'a');
      markFavourite(feed, 'b');
      const calendar = await show(feed);
      expect(partsOf(calendar, 'overlap').map(textOf)).to.deep.equal([
        'At the same time as #b',
        'At the same time as #a',
      ]);
    });
  });

  describe('the zone', () => {
    const namesIn = (calendar: ChatCalendar): string[] =>
      [...partOf(calendar, 'menu').querySelectorAll('input + span')].map(textOf);

    it("can be any, with the reader's, the feed's and the hosts' first", async () => {
      const brazil = {...TUESDAYS, timeZone: 'America/Sao_Paulo'};
      const calendar = await show({...documentOf(brazil, ...MANY.chats), timeZone: 'Asia/Tokyo'});
      await click(calendar, 'change-zone');
      expect(partOf(calendar, 'change-zone').ariaExpanded).to.equal('true');
      const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const first = [...new Set([own, 'Asia/Tokyo', 'America/Sao_Paulo'])];
      expect(namesIn(calendar).slice(0, first.length)).to.deep.equal(
        first.map(name => name.replaceAll('_', ' ')),
      );
      expect(namesIn(calendar).length).to.be.above(20);
    });

    it('is found by typing, chosen by pressing, and kept', async () => {
      const calendar = await show();
      await click(calendar, 'change-zone');
      partOf(calendar, 'menu').querySelector('input')?.focus();
      await sendKeys({type: 'tokyo'});
      await calendar.updateComplete;
      expect(namesIn(calendar)).to.deep.equal(['Asia/Tokyo']);
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Enter'});
      await calendar.updateComplete;
      expect(linesOf(calendar)[0]).to.equal('2011-11-01 19:00 #tag0');
      expect(textOf(partOf(calendar, 'zone'))).to.match(/Japan/);
      expect(localStorage.getItem('chat-calendar')).to.contain('"zone":"Asia/Tokyo"');
      expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'change-zone'));
      expect(partsOf(calendar, 'menu')).to.deep.equal([]);
    });

    it('is looked at with arrow keys, the list staying open, and Escape closes it', async () => {
      const calendar = await show({...MANY, timeZone: 'Asia/Tokyo'});
      await click(calendar, 'change-zone');
      const menu = partOf(calendar, 'menu');
      const radios = [...menu.querySelectorAll<HTMLElement>('input[type=radio]')];
      radios[namesIn(calendar).indexOf('Asia/Tokyo') - 1]?.focus();
      await sendKeys({press: 'ArrowDown'});
      await calendar.updateComplete;
      expect(linesOf(calendar)[0]).to.equal('2011-11-01 10:00 #tag0');
      await sendKeys({press: 'ArrowUp'});
      await calendar.updateComplete;
      expect(linesOf(calendar)[0]).not.to.equal('2011-11-01 10:00 #tag0');
      expect(menu.isConnected).to.equal(true);
      await sendKeys({press: 'Escape'});
      await calendar.updateComplete;
      expect(partsOf(calendar, 'menu')).to.deep.equal([]);
      expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'change-zone'));
    });

    it('is looked for in a list that lies over the days and moves nothing', async () => {
      const calendar = await show(MANY);
      const top = (): number => partOf(calendar, 'days').getBoundingClientRect().top;
      const before = [top(), calendar.offsetHeight];
      await click(calendar, 'change-zone');
      expect(partOf(calendar, 'menu').getBoundingClientRect().height).to.be.above(100);
      expect([top(), calendar.offsetHeight]).to.deep.equal(before);
    });

    it('is not chosen by Escape on the button, which closes the list', async () => {
      const calendar = await show(MANY);
      await click(calendar, 'change-zone');
      partOf(calendar, 'change-zone').focus();
      await sendKeys({press: 'Escape'});
      await calendar.updateComplete;
      expect(partsOf(calendar, 'menu').length).to.equal(0);
      expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'change-zone'));
    });

    it('is not chosen by pressing beside the list, which closes it', async () => {
      const calendar = await show(MANY);
      await click(calendar, 'change-zone');
      const press = (target: EventTarget): Promise<unknown> => {
        target.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
        return calendar.updateComplete;
      };
      await press(partOf(calendar, 'menu'));
      expect(partsOf(calendar, 'menu').length).to.equal(1);
      await press(document.body);
      expect(partsOf(calendar, 'menu').length).to.equal(0);
    });

    it('is chosen with a click, which closes the list', async () => {
      const calendar = await show({...MANY, timeZone: 'Asia/Tokyo'});
      await click(calendar, 'change-zone');
      expect(linesOf(calendar)[0]).to.match(/ 0?1:00 #tag0/);
      const tokyo = [...partOf(calendar, 'menu').querySelectorAll('label')].find(label =>
        textOf(label).startsWith('Asia/Tokyo'),
      );
      tokyo?.dispatchEvent(new MouseEvent('click', {detail: 1, bubbles: true}));
      await calendar.updateComplete;
      expect(partsOf(calendar, 'menu')).to.deep.equal([]);
      expect(linesOf(calendar)[0]).to.equal('2011-11-01 10:00 #tag0');
    });

    it("can be the reader's own where the page asks for the feed's", async () => {
      const canEmulate = await setTimeZone('America/New_York');
      const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const evening = documentOf({...TUESDAYS, timeZone: 'Europe/London'});
      const page = (): Promise<ChatCalendar> =>
        showCalendar(html`
          <div lang="en-GB">
            <chat-calendar
              .feed=${{...evening, timeZone: 'Europe/London'}}
              date="2011-11-08"
              time-zone="feed"
            ></chat-calendar>
          </div>
        `);
      const calendar = await page();
      expect(linesOf(calendar)).to.deep.equal(['2011-11-08 20:00 #tuesdays']);
      await click(calendar, 'change-zone');
      const label = [...partOf(calendar, 'menu').querySelectorAll('label')].find(each =>
        textOf(each).startsWith(own.replaceAll('_', ' ')),
      );
      label?.querySelector('input')?.click();
      await calendar.updateComplete;
      expect(textOf(label)).to.contain('Yours');
      if (canEmulate) {
        expect(linesOf(calendar)).to.deep.equal(['2011-11-08 15:00 #tuesdays']);
        calendar.remove();
        expect(linesOf(await page())).to.deep.equal(['2011-11-08 15:00 #tuesdays']);
      }
      expect(localStorage.getItem('chat-calendar')).to.contain('"zone":"viewer"');
    });

    it('that the page names by an abbreviation is refused, and its author told once', async () => {
      const {warn} = console;
      const told: unknown[] = [];
      console.warn = (...words: unknown[]) => told.push(...words);
      try {
        for (let elements = 0; elements < 2; elements++) {
          await showCalendar(html`
            <chat-calendar .feed=${documentOf(TUESDAYS)} time-zone="CEST"></chat-calendar>
          `);
        }
      } finally {
        console.warn = warn;
      }
      expect(told).to.deep.equal([
        'chat-calendar: time-zone="CEST" is no time zone, so times are in the reader\'s own. ' +
          'Did you mean Europe/Berlin or Europe/Paris?',
      ]);
    });

    it('is found by what people say, and by what it is called', async () => {
      const calendar = await show();
      await click(calendar, 'change-zone');
      const field = partOf(calendar, 'menu').querySelector('input')!;
      for (const [typed, name] of [
        ['PST', 'America/Los Angeles'],
        ['uzbek', 'Asia/Tashkent'],
      ] as const) {
        field.value = typed;
        field.dispatchEvent(new Event('input'));
        await waitUntil(() => namesIn(calendar).includes(name), `${typed}: ${name}`, {
          timeout: 5000,
        });
      }
    });

    it('makes formatters for what is shown alone, a few at a time', async () => {
      const calendar = await show();
      await click(calendar, 'change-zone');
      const {DateTimeFormat} = Intl;
      let made = 0;
      Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
        construct(target, args: [string, Intl.DateTimeFormatOptions]) {
          made++;
          return new target(...args);
        },
        apply(target, _self, args: [string, Intl.DateTimeFormatOptions]) {
          made++;
          return target(...args);
        },
      });
      try {
        const field = partOf(calendar, 'menu').querySelector('input')!;
        for (const typed of ['p', 'pa', 'pac', 'paci', 'qqqqqqqq']) {
          const before = made;
          field.value = typed;
          field.dispatchEvent(new Event('input'));
          await calendar.updateComplete;
          // whether there is such a zone, its offsets, and its name
          expect(made - before, typed).to.be.at.most(3 * namesIn(calendar).length);
        }
        const before = made;
        await aTimeout(0);
        expect(made - before).to.be.below(300);
        await click(calendar, 'change-zone');
        const atEnd = made;
        await aTimeout(100);
        expect(made - atEnd).to.be.below(5);
      } finally {
        Intl.DateTimeFormat = DateTimeFormat;
      }
    });

    it('is typed at once, and an arrow leads to those that were found', async () => {
      const calendar = await show();
      await click(calendar, 'change-zone');
      const {renderRoot} = calendar as unknown as {renderRoot: ShadowRoot};
      await waitUntil(() => renderRoot.activeElement?.matches('[type=search]'));
      await sendKeys({type: 'texas'});
      await waitUntil(() => namesIn(calendar)[0] === 'America/Chicago');
      await sendKeys({press: 'ArrowDown'});
      expect(renderRoot.activeElement?.matches('[name=zone]')).to.equal(true);
      await sendKeys({press: 'Escape'});
      expect(renderRoot.activeElement?.matches('[part="change-zone"]')).to.equal(true);
    });

    it('is searched for anew when the list is opened again', async () => {
      const calendar = await show();
      await click(calendar, 'change-zone');
      const field = (): HTMLInputElement => partOf(calendar, 'menu').querySelector('input')!;
      field().value = 'tokyo';
      field().dispatchEvent(new Event('input'));
      await calendar.updateComplete;
      await click(calendar, 'change-zone');
      await click(calendar, 'change-zone');
      expect(field().value).to.equal('');
    });

    it('that has no such name is told', async () => {
      const calendar = await show();
      await click(calendar, 'change-zone');
      partOf(calendar, 'menu').querySelector('input')?.focus();
      await sendKeys({type: 'zzz'});
      await aTimeout(0);
      await calendar.updateComplete;
      expect(textOf(partOf(calendar, 'menu'))).to.contain('No zone has this name.');
    });
  });

  describe('how hours are written', () => {
    const hoursIn = (calendar: ChatCalendar): string =>
      textOf(partOf(calendar, 'session').querySelector('time'));
    const pick = async (calendar: ChatCalendar, text: string): Promise<void> => {
      const labels = [...partOf(calendar, 'hours').querySelectorAll('label')];
      labels
        .find(label => textOf(label) === text)
        ?.querySelector('input')
        ?.click();
      await calendar.updateComplete;
    };

    it('is chosen beside the zone, for all elements of the page, and remembered', async () => {
      const calendar = await showCalendar(html`
        <div lang="en-GB">
          <chat-calendar
            .feed=${documentOf(TUESDAYS)}
            time-zone="UTC"
            date="2011-11-01"
          ></chat-calendar>
        </div>
      `);
      const american = await showCalendar(html`
        <div lang="en-US">
          <chat-calendar
            .feed=${documentOf(TUESDAYS)}
            time-zone="UTC"
            date="2011-11-01"
            hour-cycle="h12"
          ></chat-calendar>
        </div>
      `);
      expect([hoursIn(calendar), hoursIn(american)]).to.deep.equal(['20:00', '8:00 PM']);
      await click(calendar, 'change-zone');
      await pick(calendar, '24 hours');
      await american.updateComplete;
      expect([hoursIn(calendar), hoursIn(american)]).to.deep.equal(['20:00', '20:00']);
      await pick(calendar, '12 hours');
      await american.updateComplete;
      expect(hoursIn(calendar)).to.match(/^8:00 pm$/i);
      expect(localStorage.getItem('chat-calendar')).to.contain('"hours":"h12"');
      expect(location.hash).to.equal('');
      await pick(calendar, 'As the page has them');
      await american.updateComplete;
      expect([hoursIn(calendar), hoursIn(american)]).to.deep.equal(['20:00', '8:00 PM']);
    });
  });
});
