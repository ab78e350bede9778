import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {
  datetimeOf,
  listen,
  partOf,
  partsOf,
  showCard,
  statesOf,
  textOf,
  textsOf,
} from '../support/elements.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';

const LUNCH = {
  hashtag: '#lunch',
  title: 'At noon',
  start: '2011-11-03T12:00',
  recurrenceRule: 'FREQ=WEEKLY',
};
const BOTH = documentOf(TUESDAYS, LUNCH);

/** A card in English, for a reader in Reykjavik, where it is UTC all year. */
const show = (feed: object, chat = ''): Promise<ChatCard> =>
  showCard(html`
    <div lang="en-GB">
      <chat-card .feed=${feed} chat=${chat} time-zone="Atlantic/Reykjavik"></chat-card>
    </div>
  `);

const showChat = (chat: object): Promise<ChatCard> => show(documentOf({...TUESDAYS, ...chat}));

describe('chat-card', () => {
  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);

  describe('chat', () => {
    for (const [chat, why] of [
      ['lunch', 'by its id'],
      ['#lunch', 'by its hashtag'],
      ['#LUNCH', 'by its hashtag in any case'],
      ['Lunch', 'by its hashtag without the sign'],
    ] as const) {
      it(`finds a chat ${why}`, async () => {
        expect(textsOf(await show(BOTH, chat), 'name')).to.deep.equal(['#lunch']);
      });
    }

    it('takes an id for an id first', async () => {
      const feed = documentOf(
        {...TUESDAYS, hashtag: '#lunch', id: 'a'},
        {...LUNCH, hashtag: '#other', id: 'lunch'},
      );
      expect(textsOf(await show(feed, 'lunch'), 'name')).to.deep.equal(['#other']);
    });

    it('that is not in the list is told in a sentence', async () => {
      expect(textOf(await show(BOTH, 'breakfast'))).to.equal('This chat is not in the list.');
    });

    it('absent: whichever is on next', async () => {
      expect(textsOf(await show(BOTH), 'name')).to.deep.equal(['#tuesdays']);
      setNow('2011-11-02T12:00');
      expect(textsOf(await show(BOTH), 'name')).to.deep.equal(['#lunch']);
    });

    it('absent: whichever is on now', async () => {
      setNow('2011-11-03T12:30');
      const feed = documentOf(LUNCH, {...TUESDAYS, start: '2011-11-03T12:45'});
      expect(textsOf(await show(feed), 'name')).to.deep.equal(['#lunch']);
    });

    it('absent: the card goes on to the next chat by itself', async () => {
      const card = await show(BOTH);
      moveTo('2011-11-01T21:00');
      await card.updateComplete;
      expect(textsOf(card, 'name')).to.deep.equal(['#lunch']);
    });

    it('absent: nothing is on any more', async () => {
      const feed = documentOf({title: 'Once', start: '2011-01-01'});
      expect(textOf(await show(feed))).to.equal('No more sessions are planned.');
    });

    it('can be set again', async () => {
      const card = await show(BOTH, 'lunch');
      card.chat = 'tuesdays';
      await card.updateComplete;
      expect(textsOf(card, 'name')).to.deep.equal(['#tuesdays']);
    });

    for (const nothing of [undefined, null]) {
      it(`${nothing} is absent`, async () => {
        const card = await show(BOTH, 'lunch');
        Object.assign(card, {chat: nothing});
        await card.updateComplete;
        expect(textsOf(card, 'name')).to.deep.equal(['#tuesdays']);
      });
    }

    it('is empty by default, and has the attributes of a feed', () => {
      expect(document.createElement('chat-card')).to.include({
        chat: '',
        src: '',
        timeZone: 'viewer',
        hourCycle: '',
        refresh: 0,
      });
    });
  });

  describe('shows', () => {
    it('what a chat is', async () => {
      const card = await show(
        documentOf(
          {
            ...TUESDAYS,
            description: 'About this and that',
            hosts: ['@ann', {name: '@bob', url: 'https://example.org/bob'}],
            alternatesWith: ['lunch'],
          },
          LUNCH,
        ),
      );
      expect(textsOf(card, 'name')).to.deep.equal(['#tuesdays']);
      expect(textsOf(card, 'title')).to.deep.equal(['Every Tuesday']);
      expect(textsOf(card, 'description')).to.deep.equal(['About this and that']);
      expect(textsOf(card, 'hosts')).to.deep.equal(['@ann and @bob']);
      const [bob, ...more] = partOf(card, 'hosts').querySelectorAll('a');
      expect([textOf(bob), bob?.href, more.length]).to.deep.equal([
        '@bob',
        'https://example.org/bob',
        0,
      ]);
      expect(textsOf(card, 'turns')).to.deep.equal(['#lunch']);
      expect([...card.renderRoot.querySelectorAll('dt')].map(textOf)).to.deep.equal([
        ...['About', 'Hosted by', 'How often', 'Takes turns with', 'Next turn'],
      ]);
    });

    it('how often it is held, in words, by the clocks of its host', async () => {
      const card = await showChat({timeZone: 'Asia/Tokyo', timeZoneLabel: 'Japan time'});
      expect(textsOf(card, 'rhythm')).to.deep.equal(['Every Tuesday at 20:00, Japan time']);
    });

    it("the next session, in the reader's time and in the host's", async () => {
      const card = await showChat({timeZone: 'Asia/Tokyo', timeZoneLabel: 'Japan time'});
      expect(textOf(partOf(card, 'times'))).to.match(/^Tue,? 8 Nov, 11:00\s?–\s?12:00 Next$/);
      expect(textsOf(card, 'host-time')).to.deep.equal(['20:00 Japan time']);
      expect(datetimeOf(partOf(card, 'session'))).to.equal('2011-11-08T11:00:00+00:00');
    });

    it('one time where both clocks show the same', async () => {
      const card = await showChat({timeZoneLabel: 'Greenwich time'});
      expect(textsOf(card, 'times')[0]).to.match(/^Today, 20:00\s?–\s?21:00/);
      expect(textsOf(card, 'host-time')).to.deep.equal([]);
    });

    it('its topic, or that it is to be announced', async () => {
      const topic = {
        recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Open data', note: 'Bring tea'}},
      };
      const card = await showChat(topic);
      expect(textsOf(card, 'topic')).to.deep.equal(['Open data']);
      expect(textsOf(card, 'note')).to.deep.equal(['Bring tea']);
      expect(textOf(card)).not.to.contain('to be announced');
      expect(textOf(await showChat({}))).to.contain('Topic to be announced');
    });

    it('that the hashtag is to be announced', async () => {
      const card = await showChat({hashtag: undefined});
      expect(textsOf(card, 'name')).to.deep.equal(['Every Tuesday']);
      expect(textOf(card)).to.contain('Hashtag to be announced');
    });

    it('what one session changes: its hashtag, hosts and description', async () => {
      const change = {hashtag: '#special', hosts: ['@guest'], description: 'Something else'};
      const card = await showChat({recurrenceOverrides: {'2011-11-01T20:00': change}});
      expect(textsOf(card, 'name')).to.deep.equal(['#special']);
      expect(textsOf(card, 'hosts')).to.deep.equal(['@guest']);
      expect(textsOf(card, 'description')).to.deep.equal(['Something else']);
    });

    it('that no session is planned any more', async () => {
      setNow('2012-01-01T00:00');
      const card = await show(documentOf({...TUESDAYS, recurrenceRule: undefined}), 'tuesdays');
      expect(textsOf(card, 'name')).to.deep.equal(['#tuesdays']);
      expect(textsOf(card, 'session')).to.deep.equal(['No more sessions are planned.']);
    });

    it('a whole day by its date, the same in every zone', async () => {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        const feed = documentOf({hashtag: '#conf', start: '2011-11-05', duration: 'P2D'});
        const card = await showCard(html`
          <div lang="en-GB"><chat-card .feed=${feed} time-zone=${zone}></chat-card></div>
        `);
        expect(datetimeOf(partOf(card, 'session'))).to.equal('2011-11-05');
        expect(textsOf(card, 'times')[0]).to.match(/^5\s?–\s?6 November 2011/);
      }
    });
  });

  describe('the session', () => {
    it('is next, with how long it is until then', async () => {
      const card = await showChat({});
      expect(statesOf(partOf(card, 'session'))).to.deep.equal(['scheduled', 'next']);
      expect(textsOf(card, 'badge')).to.deep.equal(['Next']);
      expect(textsOf(card, 'countdown')).to.deep.equal(['in 8 hours']);
    });

    for (const [now, countdown] of [
      ['2011-10-30T20:00', 'in 2 days'],
      ['2011-11-01T19:00', 'in 1 hour'],
      ['2011-11-01T19:01', 'in 59 minutes'],
      ['2011-11-01T19:59', 'in 1 minute'],
    ] as const) {
      it(`at ${now}: ${countdown}`, async () => {
        setNow(now);
        expect(textsOf(await showChat({}), 'countdown')).to.deep.equal([countdown]);
      });
    }

    it('is on now, with its end', async () => {
      setNow('2011-11-01T20:30');
      const card = await showChat({});
      expect(statesOf(partOf(card, 'session'))).to.deep.equal(['scheduled', 'live']);
      expect(textsOf(card, 'badge')).to.deep.equal(['On now']);
      expect(textsOf(card, 'countdown')).to.deep.equal(['until 21:00']);
    });

    it('counts down and becomes live by itself', async () => {
      const card = await showChat({});
      moveTo('2011-11-01T19:45');
      await card.updateComplete;
      expect(textsOf(card, 'countdown')).to.deep.equal(['in 15 minutes']);
      moveTo('2011-11-01T20:00');
      await card.updateComplete;
      expect(textsOf(card, 'badge')).to.deep.equal(['On now']);
    });

    it('says when it was moved', async () => {
      const card = await showChat({
        recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-02T18:30'}},
      });
      expect(statesOf(partOf(card, 'session'))).to.deep.equal(['moved', 'next']);
      expect(datetimeOf(partOf(card, 'session'))).to.equal('2011-11-02T18:30:00+00:00');
    });

    it('that is cancelled is told of, and the next one shown', async () => {
      const card = await showChat({
        recurrenceOverrides: {'2011-11-01T20:00': {status: 'cancelled', note: 'A cold'}},
      });
      expect(datetimeOf(partOf(card, 'session'))).to.equal('2011-11-08T20:00:00+00:00');
      expect(textsOf(card, 'called-off')).to.deep.equal(['Today, 20:00 Cancelled A cold']);
    });

    it('that is cancelled is told of, also when none is planned after it', async () => {
      const recurrenceOverrides = {'2011-11-01T20:00': {status: 'cancelled'}};
      const recurrenceRule = 'FREQ=WEEKLY;UNTIL=20111101T200000';
      const card = await show(
        documentOf({...TUESDAYS, recurrenceRule, recurrenceOverrides}),
        'tuesdays',
      );
      expect(textsOf(card, 'called-off')).to.have.length(1);
      expect(textOf(card)).to.contain('No more sessions are planned.');
      expect(partsOf(card, 'join')).to.deep.equal([]);
    });

    it('of several days is on for as long as they last', async () => {
      const event = {
        kind: 'event',
        start: '2011-10-31',
        duration: 'P3D',
        recurrenceRule: undefined,
      };
      const card = await showChat(event);
      expect(statesOf(partOf(card, 'session'))).to.include('live');
      expect(textsOf(card, 'time')).to.deep.equal(['31 October – 2 November 2011']);
      expect(textsOf(card, 'rhythm')).to.deep.equal([]);
    });
  });

  describe('what can be done', () => {
    const stay = (event: Event): void => event.preventDefault();
    beforeEach(() => document.addEventListener('click', stay));
    afterEach(() => document.removeEventListener('click', stay));

    const hrefs = (card: ChatCard, part: string): (string | null)[] =>
      partsOf(card, part).map(link => link.getAttribute('href'));

    it('join, on each platform of the chat', async () => {
      const card = await showChat({
        platforms: ['x', 'bluesky', {name: 'mastodon', server: 'social.example'}, 'linkedin'],
      });
      expect(textsOf(card, 'join')).to.deep.equal([
        'Join on X',
        'Join on Bluesky',
        'Join on Mastodon',
        'Join on LinkedIn',
      ]);
      expect(hrefs(card, 'join')[2]).to.equal('https://social.example/tags/tuesdays');
    });

    it('join, where the chat says, before all else', async () => {
      const card = await showChat({joinUrl: 'https://example.org/join', platforms: ['x']});
      expect(textsOf(card, 'join')).to.deep.equal(['Join', 'Join on X']);
      expect(hrefs(card, 'join')[0]).to.equal('https://example.org/join');
    });

    it('join, on a platform without a name', async () => {
      const card = await showChat({platforms: [{name: 'other', url: 'https://example.org/room'}]});
      expect(textsOf(card, 'join')).to.deep.equal(['Join']);
    });

    it('find out more', async () => {
      const card = await showChat({url: 'https://example.org/about'});
      expect(textsOf(card, 'more')).to.deep.equal(['Find out more']);
      expect(hrefs(card, 'more')).to.deep.equal(['https://example.org/about']);
    });

    it('nothing, when the feed says nothing', async () => {
      const card = await showChat({});
      expect(card.renderRoot.querySelectorAll('a')).to.have.length(0);
    });

    it('to join fires chat-session-select, which the page may prevent', async () => {
      const card = await showChat({platforms: ['x']});
      const events = listen(document, 'chat-session-select');
      const clicks: boolean[] = [];
      card.addEventListener('click', event => clicks.push(event.defaultPrevented));
      partOf(card, 'join').click();
      card.addEventListener('chat-session-select', stay);
      partOf(card, 'join').focus();
      await sendKeys({press: 'Enter'});
      expect(events.map(({session}) => session.start)).to.deep.equal([
        Date.parse('2011-11-01T20:00Z'),
        Date.parse('2011-11-01T20:00Z'),
      ]);
      expect(events[0]).to.include({bubbles: true, composed: true, cancelable: true});
      expect(clicks).to.deep.equal([false, true]);
    });

    it('does not fire it on first render', async () => {
      const events = listen(document, 'chat-session-select');
      await showChat({platforms: ['x']});
      expect(events).to.have.length(0);
    });
  });

  describe('what a feed says', () => {
    const HOSTILE = '<img src=x onerror="window.hacked = true"><b>bold</b>';

    it('is shown as text, markup and all', async () => {
      const card = await showChat({
        hashtag: undefined,
        title: HOSTILE,
        description: HOSTILE,
        hosts: [HOSTILE],
        timeZone: 'Asia/Tokyo',
        timeZoneLabel: HOSTILE,
        recurrenceOverrides: {'2011-11-08T20:00': {topic: HOSTILE, note: HOSTILE}},
      });
      for (const part of ['name', 'description', 'hosts', 'rhythm', 'host-time', 'topic', 'note']) {
        expect(textOf(partOf(card, part)), part).to.contain(HOSTILE);
      }
      expect(card.renderRoot.querySelector('img, b')).to.equal(null);
    });

    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,a']) {
      it(`never becomes an address by "${url}"`, async () => {
        const card = await showChat({
          url,
          joinUrl: url,
          platforms: [{name: 'discord', url}, {name: 'mastodon', server: url}, 'x'],
          hosts: [{name: '@a', url}],
          recurrenceOverrides: {'2011-11-01T20:00': {url, joinUrl: url}},
        });
        const links = [...card.renderRoot.querySelectorAll('a')];
        expect(links.length).to.be.greaterThan(0);
        for (const {protocol} of links) expect(protocol).to.equal('https:');
      });
    }
  });
});
