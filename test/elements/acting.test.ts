import {expect, html, waitUntil} from '@open-wc/testing';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {thisPage} from '../../src/elements/page/page.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {downloads} from '../support/downloads.js';
import {
  partOf,
  partsOf,
  sessionOf,
  showCalendar,
  showCard,
  textOf,
  textsOf,
} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices, markFavourite} from '../support/reader.js';

const CHAT = {...TUESDAYS, timeZone: 'Europe/London', timeZoneLabel: 'UK time'};

const show = (chat: object, timeZone = 'UTC'): Promise<ChatCard> =>
  showCard(html`
    <div lang="en-GB">
      <chat-card .feed=${documentOf({...CHAT, ...chat})} time-zone=${timeZone}></chat-card>
    </div>
  `);

const press = async (card: ChatCard, part: string): Promise<void> => {
  partOf(card, part).click();
  await card.updateComplete;
  await card.updateComplete;
};

const linksIn = (card: ChatCard): Record<string, URL> =>
  Object.fromEntries(
    [...partOf(card, 'menu').querySelectorAll('a')].map(link => [textOf(link), new URL(link.href)]),
  );

/** Asks for the session that is shown alone. */
const once = async (card: ChatCard): Promise<void> => {
  partsOf(card, 'scope')[1]?.click();
  await card.updateComplete;
};

const scopes = (card: ChatCard): string[] =>
  partsOf(card, 'scope').map(button => `${textOf(button)}: ${button.ariaPressed}`);

describe('what a card offers', () => {
  beforeEach(() => {
    setNow('2011-11-02T12:00');
    forgetChoices();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  describe('to join', () => {
    const joins = (card: ChatCard): string[] =>
      partsOf(card, 'join').map(link => (link as HTMLAnchorElement).href);
    const platforms = ['x', {name: 'mastodon', server: 'social.example'}];

    it("leads to the chat's platforms, in its order", async () => {
      expect(joins(await show({platforms}))).to.deep.equal([
        'https://x.com/hashtag/tuesdays?f=live',
        'https://social.example/tags/tuesdays',
      ]);
    });

    it("leads first to the reader's own, on the reader's own server", async () => {
      const card = await show({platforms});
      await press(card, 'open-more');
      const menu = partOf(card, 'menu');
      const mastodon = [...menu.querySelectorAll('label')].find(
        label => textOf(label) === 'Mastodon',
      );
      mastodon?.querySelector('input')?.click();
      const server = menu.querySelector<HTMLInputElement>('input[inputmode="url"]')!;
      server.value = ' https://My.Example/@me ';
      server.dispatchEvent(new Event('change'));
      await card.updateComplete;
      expect(joins(card)).to.deep.equal([
        'https://my.example/tags/tuesdays',
        'https://x.com/hashtag/tuesdays?f=live',
      ]);
    });

    it('does not take for a server what is none', async () => {
      const card = await show({platforms});
      await press(card, 'open-more');
      const server = partOf(card, 'menu').querySelector<HTMLInputElement>(
        'input[inputmode="url"]',
      )!;
      for (const value of ['javascript:alert(1)', 'a b', '..', 'example']) {
        server.value = value;
        server.dispatchEvent(new Event('change'));
        expect(server.ariaInvalid, value).to.equal('true');
      }
      expect(thisPage.choices.get('server')).to.equal('');
    });
  });

  describe('for calendars', () => {
    it('is a file of this session, as it is changed', async () => {
      const card = await show({
        recurrenceOverrides: {'2011-11-08T20:00': {topic: 'A topic', start: '2011-11-09T19:30'}},
      });
      await press(card, 'open-calendar');
      expect(partOf(card, 'open-calendar').ariaExpanded).to.equal('true');
      await once(card);
      const [text = ''] = await downloads(() => press(card, 'ics-session'));
      expect(text).to.contain('DTSTART;TZID=Europe/London:20111109T193000\r\n');
      expect(text).to.contain('A topic');
      expect(text.split('BEGIN:VEVENT')[1]).not.to.contain('RRULE');
    });

    it('is a file of the whole series', async () => {
      const card = await show({});
      await press(card, 'open-calendar');
      const [text = ''] = await downloads(() => press(card, 'ics-series'));
      expect(text).to.contain('RRULE:FREQ=WEEKLY;BYDAY=TU\r\n');
      const uid = `UID:tuesdays-0@${location.host}${location.pathname}`;
      expect(text.replaceAll('\r\n ', '')).to.contain(`${uid}\r\n`);
    });

    it('offers all sessions before the one that is shown, by the names of calendars', async () => {
      const card = await show({});
      await press(card, 'open-calendar');
      expect(scopes(card)).to.deep.equal(['Every week: true', 'Just this one: false']);
      const entries = (): string[] =>
        [...partOf(card, 'menu').querySelectorAll('.entries li')].map(textOf);
      const names = ['Apple Calendar', 'Google Calendar', 'Outlook', 'File (.ics)'];
      expect(entries()).to.deep.equal(names);
      // Outlook's address cannot repeat.
      expect(partOf(card, 'outlook').localName).to.equal('button');
      const google = partOf(card, 'google') as HTMLAnchorElement;
      expect(new URL(google.href).searchParams.get('recur')).to.equal('RRULE:FREQ=WEEKLY;BYDAY=TU');
      await once(card);
      expect(entries()).to.deep.equal(names);
      expect(partOf(card, 'outlook').localName).to.equal('a');
    });

    it('does not say every week of what is held more seldom', async () => {
      const card = await show({recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'});
      await press(card, 'open-calendar');
      expect(scopes(card)[0]).to.equal('Every time: true');
    });

    it('gives a file to Apple and, of a series, to Outlook', async () => {
      const card = await show({});
      await press(card, 'open-calendar');
      for (const part of ['apple', 'outlook']) {
        const [text = ''] = await downloads(() => press(card, part));
        expect(text, part).to.contain('RRULE:FREQ=WEEKLY;BYDAY=TU\r\n');
      }
    });

    it('names the next three sessions, with their topics', async () => {
      const card = await show({
        recurrenceOverrides: {
          '2011-11-15T20:00': {topic: 'Ice'},
          '2011-11-22T20:00': {status: 'cancelled'},
        },
      });
      await press(card, 'open-calendar');
      const [first, second, third, ...more] = [
        ...partOf(card, 'coming').querySelectorAll('li'),
      ].map(textOf);
      expect(first).to.match(/^Tue,? 8 Nov,? (at )?20:00$/);
      expect(second).to.match(/^Tue,? 15 Nov,? (at )?20:00 Ice$/);
      expect(third).to.match(/^Tue,? 29 Nov,? (at )?20:00$/);
      expect(more).to.deep.equal([]);
    });

    it('offers all favourites in one file, once there are two', async () => {
      const feed = documentOf(CHAT, {...CHAT, id: 'b', hashtag: '#b'}, {...CHAT, id: 'c'});
      const card = await showCard(html`
        <div lang="en-GB">
          <chat-card .feed=${feed} chat="tuesdays" time-zone="UTC"></chat-card>
        </div>
      `);
      await press(card, 'open-calendar');
      markFavourite(feed, 'tuesdays');
      await card.updateComplete;
      expect(partsOf(card, 'ics-favourites')).to.deep.equal([]);
      markFavourite(feed, 'b');
      await card.updateComplete;
      const [text = ''] = await downloads(() => press(card, 'ics-favourites'));
      expect(text.match(/^UID:\w+/gm)).to.deep.equal(['UID:tuesdays', 'UID:b']);
    });

    it('offers to subscribe where the list says that one can', async () => {
      const links = [
        {href: 'https://example.org/page', rel: 'alternate', type: 'text/html'},
        {href: 'https://example.org/chats.ics', rel: 'alternate', type: 'text/calendar'},
      ];
      const shown = async (feed: object): Promise<HTMLElement[]> => {
        const card = await showCard(html`<chat-card .feed=${feed} lang="en-GB"></chat-card>`);
        await press(card, 'open-calendar');
        return partsOf(card, 'subscribe');
      };
      const [link] = await shown({...documentOf(CHAT), links});
      expect((link as HTMLAnchorElement).href).to.equal('webcal://example.org/chats.ics');
      expect(await shown(documentOf(CHAT))).to.deep.equal([]);
      const mail = [{...links[1], href: 'mailto:a@example.org'}];
      expect(await shown({...documentOf(CHAT), links: mail})).to.deep.equal([]);
    });

    it('is no series where there is none', async () => {
      const card = await show({start: '2011-11-08T20:00', recurrenceRule: undefined});
      await press(card, 'open-calendar');
      expect(partsOf(card, 'ics-series')).to.deep.equal([]);
    });

    it('is a link to Google and to Outlook, in UTC', async () => {
      const card = await show({url: 'https://example.org/about', location: 'Leeds'});
      await press(card, 'open-calendar');
      await once(card);
      const {'Google Calendar': google, Outlook: outlook} = linksIn(card);
      expect(google?.origin).to.equal('https://calendar.google.com');
      expect(google?.searchParams.get('dates')).to.equal('20111108T200000Z/20111108T210000Z');
      expect(google?.searchParams.get('text')).to.equal('#tuesdays Every Tuesday');
      expect(google?.searchParams.get('location')).to.equal('Leeds');
      expect(outlook?.origin).to.equal('https://outlook.live.com');
      expect(outlook?.searchParams.get('startdt')).to.equal('2011-11-08T20:00:00Z');
      expect(outlook?.searchParams.get('enddt')).to.equal('2011-11-08T21:00:00Z');
      expect(outlook?.searchParams.get('body')).to.contain('https://example.org/about');
    });

    it('is in dates for a whole day', async () => {
      const card = await show({start: '2011-11-08', duration: 'P2D', recurrenceRule: undefined});
      await press(card, 'open-calendar');
      const {'Google Calendar': google, Outlook: outlook} = linksIn(card);
      expect(google?.searchParams.get('dates')).to.equal('20111108/20111110');
      expect(outlook?.searchParams.get('allday')).to.equal('true');
      const [text = ''] = await downloads(() => press(card, 'ics-session'));
      expect(text).to.contain('DTSTART;VALUE=DATE:20111108\r\n');
    });

    it('is offered for a session that takes place, and not for one that is cancelled', async () => {
      setNow('2011-11-01T12:00');
      const status = 'cancelled';
      const calendar = await showCalendar(html`
        <chat-calendar
          lang="en-GB"
          time-zone="UTC"
          .feed=${documentOf(
            {...CHAT, id: 'on', hashtag: '#on'},
            {...CHAT, id: 'off', hashtag: '#off', recurrenceOverrides: {[CHAT.start]: {status}}},
          )}
        ></chat-calendar>
      `);
      const offered = async (name: string): Promise<number> => {
        sessionOf(calendar, name).querySelector('a')?.click();
        const heading = (): string => textOf(partOf(calendar, 'dialog').querySelector('h2'));
        await waitUntil(() => partsOf(calendar, 'dialog').length > 0 && heading() === name);
        return partsOf(calendar, 'open-calendar').length;
      };
      try {
        expect(await offered('#on')).to.equal(1);
        expect(await offered('#off')).to.equal(0);
      } finally {
        history.replaceState(null, '', location.pathname + location.search);
      }
    });

    it('goes away when it is pressed again', async () => {
      const card = await show({});
      await press(card, 'open-calendar');
      await press(card, 'open-calendar');
      expect(partsOf(card, 'menu')).to.deep.equal([]);
    });
  });

  describe('to copy', () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    const withClipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
    };
    afterEach(() => {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    });

    it('is the hashtag, and a link to the session', async () => {
      const copied: string[] = [];
      withClipboard(text => Promise.resolve(void copied.push(text)));
      const card = await show({});
      await press(card, 'open-more');
      await press(card, 'copy');
      await press(card, 'share');
      await waitUntil(() => textOf(card).includes('Copied: http'));
      expect(copied[0]).to.equal('#tuesdays');
      expect(copied[1]).to.match(/^http.*#chat=tuesdays&chat-session=2011-11-08T20:00:00$/);
      expect(textOf(card)).to.contain('Copied: http');
    });

    it('is not said of the session that is opened next', async () => {
      withClipboard(() => Promise.resolve());
      const calendar = await showCalendar(html`
        <div lang="en-GB">
          <chat-calendar
            .feed=${documentOf(CHAT, {...CHAT, id: 'other', hashtag: '#other'})}
            time-zone="UTC"
            date="2011-11-08"
          ></chat-calendar>
        </div>
      `);
      const dialog = partOf(calendar, 'dialog');
      const open = async (hashtag: string): Promise<void> => {
        sessionOf(calendar, hashtag).querySelector('a')!.click();
        await calendar.updateComplete;
      };
      await open('#tuesdays');
      dialog.querySelector<HTMLElement>('[part=share]')!.click();
      await waitUntil(() => textOf(dialog).includes('Copied: http'));
      dialog.querySelector<HTMLElement>('[part=close]')!.click();
      await calendar.updateComplete;
      await open('#other');
      expect(textOf(dialog)).to.contain('#other');
      expect(textOf(dialog)).not.to.contain('Copied');
      dialog.querySelector<HTMLElement>('[part=close]')!.click();
      await calendar.updateComplete;
    });

    it('is handed to the system where that can share', async () => {
      const shared: unknown[] = [];
      Object.defineProperty(navigator, 'share', {
        value: (what: unknown) => Promise.resolve(void shared.push(what)),
        configurable: true,
      });
      try {
        const card = await show({});
        await press(card, 'share');
        expect(shared).to.deep.equal([
          {
            url: `${location.href}#chat=tuesdays&chat-session=2011-11-08T20:00:00`,
            title: '#tuesdays',
          },
        ]);
        expect(textOf(card)).not.to.contain('Copied');
      } finally {
        Reflect.deleteProperty(navigator, 'share');
      }
    });

    it('is not copied when the reader calls the sharing off', async () => {
      const copied: string[] = [];
      withClipboard(text => Promise.resolve(void copied.push(text)));
      Object.defineProperty(navigator, 'share', {
        value: () => Promise.reject(new DOMException('', 'AbortError')),
        configurable: true,
      });
      try {
        await press(await show({}), 'share');
        expect(copied).to.deep.equal([]);
      } finally {
        Reflect.deleteProperty(navigator, 'share');
      }
    });

    it('is shown where a page may not copy', async () => {
      withClipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
      const card = await show({});
      await press(card, 'open-more');
      await press(card, 'copy');
      await card.updateComplete;
      expect(textOf(card)).to.contain('To copy: #tuesdays');
    });
  });

  describe('to read', () => {
    const links = [
      {href: 'https://example.org/always', title: 'Always'},
      {href: 'https://example.org/before', title: 'Before', phase: 'before'},
      {href: 'https://example.org/during', title: 'During', phase: 'during'},
      {href: 'https://example.org/after', title: 'After', phase: 'after'},
    ];
    const titles = (card: ChatCard): string[] =>
      partsOf(card, 'links').flatMap(list => [...list.querySelectorAll('a')].map(textOf));

    it('before a session is what prepares it', async () => {
      expect(titles(await show({links}))).to.deep.equal(['Always', 'Before']);
    });

    it('during a session is what goes on', async () => {
      setNow('2011-11-08T20:30');
      expect(titles(await show({links}))).to.deep.equal(['Always', 'During']);
    });

    it('after a session is what it left, when it is the last one', async () => {
      const card = await show({
        recurrenceOverrides: {'2011-11-01T20:00': {links: [links[3]]}},
      });
      expect(textOf(partOf(card, 'recap'))).to.equal('1 November After');
    });
  });

  it('tells when a host last confirmed it', async () => {
    const card = await show({lastConfirmed: '2011-01-15'});
    expect(textOf(partOf(card, 'confirmed'))).to.match(/^Saturday,? 15 January 2011$/);
  });

  it('tells whose turn is next of chats that alternate', async () => {
    const fortnightly = {...TUESDAYS, recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2'};
    const card = await showCard(html`
      <div lang="en-GB">
        <chat-card
          chat="a"
          time-zone="UTC"
          .feed=${documentOf(
            {...fortnightly, id: 'a', hashtag: '#a', alternatesWith: ['b']},
            {...fortnightly, id: 'b', hashtag: '#b', start: '2011-11-08T20:00'},
          )}
        ></chat-card>
      </div>
    `);
    expect(textOf(partOf(card, 'next-turn'))).to.match(/^#b · Tue,? 8 Nov$/);
  });

  const plain = (texts: string[]): string[] =>
    texts.map(text => text.replaceAll(/\s*[–-]\s*/g, '–'));

  it('tells of a clock change, while it lasts and a fortnight before', async () => {
    const chat = {timeZone: 'America/New_York', timeZoneLabel: 'US Eastern time'};
    setNow('2027-03-15T12:00');
    expect(
      plain(textsOf(await show({...chat, start: '2020-01-07T20:00'}, 'Europe/London'), 'shift')),
    ).to.deep.equal([
      '1 hour earlier than usual for you until 27 March: clocks on US Eastern time have changed, yours have not.',
    ]);
    setNow('2027-03-05T12:00');
    expect(
      plain(textsOf(await show({...chat, start: '2020-01-07T20:00'}, 'Europe/London'), 'shift')),
    ).to.deep.equal([
      '14–27 March: 1 hour earlier than usual for you: clocks on US Eastern time have changed, yours have not.',
    ]);
    setNow('2027-05-05T12:00');
    expect(
      plain(textsOf(await show({...chat, start: '2020-01-07T20:00'}, 'Europe/London'), 'shift')),
    ).to.deep.equal([]);
  });
});
