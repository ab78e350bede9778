import {expect} from 'chai';
import {sessionsBetween} from '../../src/core/index.js';
import {cardOf, cardRecord, type CardOptions, type CardRecord} from '../../src/view/card-record.js';
import type {Fact} from '../../src/view/card-facts.js';
import {NO_CHOICES} from '../../src/view/reader-choices.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {plainText, type Words} from '../../src/view/words.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {en} from '../support/locales.js';

const WEEKLY = {
  id: 'weekly',
  hashtag: '#weekly',
  start: '2011-10-04T20:00',
  timeZone: 'Europe/London',
  timeZoneLabel: 'UK time',
  recurrenceRule: 'FREQ=WEEKLY',
  hosts: [{name: '@host', url: 'https://example.org/host'}],
  platforms: ['x', 'bluesky'],
};

interface Seen extends Partial<CardOptions> {
  readonly chat?: string;
  readonly at?: string;
  readonly timeZone?: string;
}

function told(chats: readonly object[], seen: Seen = {}): CardRecord | string {
  const {chat = '', at = '2011-11-01T12:00', timeZone = 'Europe/London', ...options} = seen;
  return cardOf(chat, {
    feed: feedOf(...chats),
    viewpoint: viewpoint({locale: 'en-GB', timeZone, messages: en}),
    now: utc(at),
    choices: NO_CHOICES,
    ...options,
  });
}

function cardFor(chats: readonly object[], seen?: Seen): CardRecord {
  const record = told(chats, seen);
  if (typeof record === 'string') throw new Error(record);
  return record;
}

const text = (words: Words | undefined): string | undefined => words && plainText(words);

/** What a card says in one of its facts: "Hosted by: @host". */
function factOf(card: CardRecord, kind: Fact['kind']): string | undefined {
  const found = card.facts.find(each => each.kind === kind);
  const said = found && [plainText(found.words), ...found.links.map(({text}) => text)];
  return found && `${found.term}: ${said!.filter(Boolean).join(' → ')}`;
}

describe('the card of a chat', () => {
  it('is that of an id or a hashtag in any case, or else of what is on or next', () => {
    const chats = [{...WEEKLY, id: 'later', hashtag: '#Later', start: '2011-10-05T20:00'}, WEEKLY];
    expect(cardFor(chats, {chat: 'later'}).name.text).to.equal('#Later');
    expect(cardFor(chats, {chat: '#LATER'}).name.text).to.equal('#Later');
    expect(cardFor(chats, {chat: 'WEEKLY'}).name.text).to.equal('#weekly');
    expect(cardFor(chats).name.text).to.equal('#weekly');
  });

  it('is a sentence where there is none', () => {
    expect(told([WEEKLY], {chat: 'nobody'})).to.equal('This chat is not in the list.');
    expect(told([])).to.equal('There are no chats in this list yet.');
    expect(told([{start: '2011-10-04T20:00'}])).to.equal('No more sessions are planned.');
  });

  it('says how often, by whom and in turns with whom', () => {
    const chats = [
      {...WEEKLY, alternatesWith: ['other']},
      {...WEEKLY, id: 'other', hashtag: '#other', start: '2011-10-05T20:00'},
    ];
    const card = cardFor(chats, {chat: 'weekly'});
    expect(factOf(card, 'rhythm')).to.equal('How often: Every Tuesday at 20:00, UK time');
    expect(factOf(card, 'hosts')).to.equal('Hosted by: @host');
    const [host] = card.facts.find(({kind}) => kind === 'hosts')!.words;
    expect(host!.url).to.equal('https://example.org/host');
    expect(factOf(card, 'turns')).to.equal('Takes turns with: #other');
    expect(factOf(card, 'next-turn')).to.match(/^Next turn: #weekly · Tue,? 1 Nov$/);
    const two = cardFor([{...WEEKLY, hosts: ['@ann', '@bob']}]);
    expect(factOf(two, 'hosts')).to.equal('Hosted by: @ann and @bob');
  });

  it('tells of a one-off by its date alone', () => {
    expect(cardFor([{start: '2011-11-01T20:00'}]).facts).to.deep.equal([]);
  });

  it('says which sessions before the next are cancelled, with their notes', () => {
    const off = {status: 'cancelled', note: 'A holiday'};
    const card = cardFor([{...WEEKLY, recurrenceOverrides: {'2011-11-01T20:00': off}}]);
    expect(card.session?.date).to.equal('2011-11-08');
    expect(
      card.calledOff.map(({badge, note, dateTime}) => [badge, note?.text, dateTime]),
    ).to.deep.equal([['Cancelled', 'A holiday', '2011-11-01T20:00:00+00:00']]);
  });

  it('offers to join while that is possible, on the reader’s own platform first', () => {
    const join = (seen: Seen): string[] => cardFor([WEEKLY], seen).join.map(each => each.text);
    expect(join({})).to.deep.equal(['Join on X', 'Join on Bluesky']);
    const choices = {...NO_CHOICES, preference: {platform: 'bluesky'}};
    expect(join({choices})).to.deep.equal(['Join on Bluesky', 'Join on X']);
    const over = {...WEEKLY, recurrenceRule: 'FREQ=WEEKLY;COUNT=1'};
    expect(cardFor([over], {chat: 'weekly', at: '2011-12-01T00:00'}).join).to.deep.equal([]);
  });

  it('says what it is about, where to find out more, and where people meet', () => {
    const more = {description: 'Nurses', url: 'https://example.org/about', location: 'Leeds'};
    const card = cardFor([{...WEEKLY, ...more}]);
    expect(factOf(card, 'description')).to.equal('About: Nurses → Find out more');
    expect(factOf(card, 'location')).to.equal('Place: Leeds');
    expect(factOf(cardFor([{...WEEKLY, url: more.url}]), 'description')).to.equal(
      'About: Find out more',
    );
  });

  it('says what is to be read before, during and after a session', () => {
    const links = ['before', 'during', 'after'].map(phase => ({
      ...{href: `https://example.org/${phase}`, title: phase, phase},
    }));
    const at = (time: string, change = {}): string | undefined =>
      factOf(cardFor([{...WEEKLY, links, ...change}], {at: time, chat: 'weekly'}), 'links');
    expect(at('2011-11-01T12:00')).to.equal('Before: before');
    expect(at('2011-11-01T20:10')).to.equal('During: during');
    const session = sessionsBetween(
      feedOf({...WEEKLY, links}),
      utc('2011-10-25'),
      utc('2011-10-26'),
    );
    const past = cardRecord(session[0]!.chat, session[0], {
      feed: feedOf({...WEEKLY, links}),
      viewpoint: viewpoint({locale: 'en-GB', timeZone: 'Europe/London', messages: en}),
      now: utc('2011-11-01T12:00'),
      choices: NO_CHOICES,
    });
    expect(factOf(past, 'links')).to.equal('Afterwards: after');
  });

  it('says what the last session was about and left behind, and when a host confirmed it', () => {
    const links = [{href: 'https://example.org/recap', title: 'Recap', phase: 'after'}];
    const chat = {
      ...WEEKLY,
      lastConfirmed: '2011-01-02',
      recurrenceOverrides: {'2011-10-25T20:00': {links, topic: 'Sleep'}},
    };
    const card = cardFor([chat]);
    expect(factOf(card, 'recap')).to.equal('Last time: 25 October · Sleep → Recap');
    expect(card.facts.find(({kind}) => kind === 'recap')?.links).to.deep.equal([
      {text: 'Recap', url: 'https://example.org/recap', lang: undefined},
    ]);
    expect(factOf(card, 'confirmed')).to.match(/^Last confirmed: Sunday,? 2 January 2011$/);
    expect(factOf(cardFor([WEEKLY]), 'recap')).to.equal(undefined);
  });

  it('says nothing of the last time where that is the session it shows', () => {
    const overrides = {'2011-10-25T20:00': {topic: 'Sleep'}};
    const feed = feedOf({...WEEKLY, recurrenceOverrides: overrides});
    const [last] = sessionsBetween(feed, utc('2011-10-25'), utc('2011-10-26'));
    const view = viewpoint({locale: 'en-GB', timeZone: 'Europe/London', messages: en});
    const options = {feed, viewpoint: view, now: utc('2011-11-01T12:00'), choices: NO_CHOICES};
    const card = cardRecord(last!.chat, last, options);
    expect([card.session?.topic?.text, factOf(card, 'recap')]).to.deep.equal(['Sleep', undefined]);
  });

  it('knows a favourite, and what can be put into a calendar', () => {
    const isFavourite = (): boolean => true;
    const card = cardFor([WEEKLY], {choices: {...NO_CHOICES, isFavourite}});
    expect([card.isFavourite, card.canBeAdded]).to.deep.equal([true, true]);
    const ended = cardFor([{...WEEKLY, recurrenceRule: 'FREQ=WEEKLY;COUNT=1'}], {
      ...{chat: 'weekly', at: '2011-12-01T00:00'},
    });
    expect([ended.canBeAdded, ended.sessionNotice]).to.deep.equal([
      false,
      'No more sessions are planned.',
    ]);
  });
});

describe('what is to be done first', () => {
  const chat = {...WEEKLY, platforms: ['x']};
  const main = (at: string, change: object = {}): unknown =>
    cardFor([{...chat, ...change}], {at, chat: 'weekly'}).main;

  it('is to join while it is on, where that leads anywhere', () => {
    expect(main('2011-11-01T20:10')).to.equal('join');
    expect(main('2011-11-01T20:10', {platforms: undefined})).to.equal('calendar');
  });

  it('is to put it into a calendar while it is to come', () => {
    expect(main('2011-11-01T12:00')).to.equal('calendar');
  });

  it('is nothing where none is to come', () => {
    expect(main('2011-12-01T12:00', {recurrenceRule: 'FREQ=WEEKLY;COUNT=1'})).to.equal(undefined);
  });
});

describe('the next sessions of a card', () => {
  it('are three that are held', () => {
    const overrides = {'2011-11-15T20:00': {status: 'cancelled'}};
    const {coming} = cardFor([{...WEEKLY, recurrenceOverrides: overrides}], {
      at: '2011-11-02T12:00',
    });
    expect(coming.map(({dateTime}) => dateTime.slice(0, 16))).to.deep.equal([
      ...['2011-11-08T20:00', '2011-11-22T20:00', '2011-11-29T20:00'],
    ]);
  });

  it('are as many as there are', () => {
    const {coming} = cardFor([{...WEEKLY, recurrenceRule: undefined}], {at: '2011-09-01T12:00'});
    expect(coming).to.have.length(1);
  });
});

describe('the session of a card', () => {
  const at = (now: string, seen: Seen = {}) => cardFor([WEEKLY], {at: now, ...seen}).session!;

  it('counts down to its start, and then to its end', () => {
    expect([at('2011-11-01T19:55').phase, at('2011-11-01T19:55').countdown]).to.deep.equal([
      'next',
      'in 5 minutes',
    ]);
    expect([at('2011-11-01T20:10').phase, at('2011-11-01T20:10').countdown]).to.deep.equal([
      'live',
      'until 21:00',
    ]);
    expect(at('2011-11-01T20:10').badges).to.deep.equal([{state: 'live', text: 'On now'}]);
  });

  it('is next in its chat, or among all of the feed', () => {
    const other = {...WEEKLY, id: 'other', start: '2011-10-04T19:00'};
    const seen: Seen = {chat: 'weekly', at: '2011-11-01T12:00'};
    expect(cardFor([WEEKLY, other], seen).session!.phase).to.equal('next');
    const among = {...seen, isAmongOthers: true};
    expect(cardFor([WEEKLY, other], among).session!.phase).to.equal(undefined);
    expect(cardFor([WEEKLY], among).session!.phase).to.equal('next');
  });

  const plain = (words: string): string =>
    words.replaceAll(/\s*–\s*/g, '–').replace(/^(\w{3}),/, '$1');

  for (const [now, timeZone, when, why] of [
    ['2011-11-01T12:00', 'Europe/London', 'Today, 20:00–21:00', 'today'],
    ['2011-11-07T12:00', 'Europe/London', 'Tomorrow, 20:00–21:00', 'tomorrow'],
    ['2011-11-03T12:00', 'Europe/London', 'Tue 8 Nov, 20:00–21:00', 'a day of this year'],
    ['2011-11-01T12:00', 'Australia/Sydney', 'Tomorrow, 07:00–08:00', "the reader's own day"],
    ['2011-11-01T12:00', 'Asia/Kathmandu', 'Tomorrow, 01:45–02:45', "the reader's own hour"],
    ['2011-11-01T12:00', 'Asia/Tashkent', 'Tomorrow, 01:00–02:00', 'a day that begins earlier'],
    ['2011-11-01T12:00', 'Asia/Riyadh', 'Today, 23:00–00:00', 'over midnight'],
  ] as const) {
    it(`has one range of hours: ${why}`, () => {
      expect(plain(at(now, {timeZone}).when)).to.equal(when);
    });
  }

  it("has the host's hour, with its day where that is another", () => {
    const there = at('2011-11-08T12:00', {timeZone: 'Australia/Sydney'});
    expect(text(there.hostHour)).to.equal('20:00 UK time, the day before');
  });

  it('explains a shift of its hour, whichever zone has changed its clocks', () => {
    const away = at('2011-11-01T12:00', {timeZone: 'America/New_York'});
    expect(text(away.shiftExplained)).to.equal(
      '1 hour later than usual for you until 5 November: ' +
        'clocks on UK time have changed, yours have not.',
    );
    const newYork = {...WEEKLY, timeZone: 'America/New_York', timeZoneLabel: 'New York time'};
    const home = cardFor([newYork], {timeZone: 'Europe/London'}).session!;
    expect(text(home.shiftExplained)).to.equal(
      '1 hour earlier than usual for you until 5 November: ' +
        'your clocks have changed, those on New York time have not.',
    );
  });

  it('has the links of its phase, each once, its own before those of its chat', () => {
    const link = (href: string, phase?: string): object => ({href, title: href, phase});
    const [a, b, c] = ['https://a.example/', 'https://b.example/', 'https://c.example/'] as const;
    const chat = {
      ...WEEKLY,
      links: [link(a), link(b, 'before')],
      recurrenceOverrides: {'2011-11-01T20:00': {links: [link(b, 'before'), link(c, 'during')]}},
    };
    const urls = (now: string): string[] =>
      cardFor([chat], {at: now}).session!.links.map(({url}) => url);
    expect(urls('2011-11-01T12:00')).to.deep.equal([b, a]);
    expect(urls('2011-11-01T20:10')).to.deep.equal([c, a]);
  });
});
