import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {
  badgesOf,
  linesOf,
  partOf,
  partsOf,
  sessionOf,
  showCalendar,
  showCard,
  statesOf,
  textsOf,
} from '../support/elements.js';
import {resetEmulation, setTimeZone} from '../support/emulate.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';

const calendarIn = (timeZone: string, feed: object): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB"><chat-calendar .feed=${feed} time-zone=${timeZone}></chat-calendar></div>
  `);
const weekIn = (timeZone: string, feed: object): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <chat-calendar .feed=${feed} time-zone=${timeZone} begin="week"></chat-calendar>
    </div>
  `);
const cardIn = (timeZone: string, feed: object, chat = ''): Promise<ChatCard> =>
  showCard(html`
    <div lang="en-GB"><chat-card .feed=${feed} time-zone=${timeZone} chat=${chat}></chat-card></div>
  `);

/** Which day is today, on screen. */
const today = (calendar: ChatCalendar): string | null | undefined =>
  partsOf(calendar, 'day')
    .find(day => day.part.contains('today'))
    ?.querySelector('time')
    ?.getAttribute('datetime');

afterEach(restoreClock);
afterEach(resetEmulation);

describe('a page that is left open', () => {
  it('is right after midnight, by the dates of the zone shown', async () => {
    setNow('2011-11-02T04:59'); // 00:59 in New York
    const calendar = await calendarIn('America/New_York', documentOf(TUESDAYS));
    expect(today(calendar)).to.equal('2011-11-02');
    moveTo('2011-11-03T03:59');
    await calendar.updateComplete;
    expect(today(calendar)).to.equal('2011-11-02');
    moveTo('2011-11-03T04:00');
    await calendar.updateComplete;
    expect(today(calendar)).to.equal('2011-11-03');
  });

  it('makes no formatter anew at a tick', async () => {
    setNow('2011-11-01T12:00');
    const feed = documentOf({...TUESDAYS, timeZone: 'Europe/London', hosts: [{name: 'A'}]});
    const elements = [await calendarIn('Asia/Tokyo', feed), await cardIn('Asia/Tokyo', feed)];
    const kinds = Object.getOwnPropertyNames(Intl).filter(name => /Format$|^Locale$/.test(name));
    const real = Object.fromEntries(kinds.map(kind => [kind, Reflect.get(Intl, kind) as unknown]));
    const made: string[] = [];
    for (const kind of kinds) {
      const construct = (target: new (...args: unknown[]) => object, args: unknown[]): object => {
        made.push(`${kind} ${JSON.stringify(args)}`);
        return new target(...args);
      };
      Reflect.set(Intl, kind, new Proxy(real[kind] as new () => object, {construct}));
    }
    try {
      for (const element of elements) {
        moveTo('2011-11-01T12:01');
        await element.updateComplete;
      }
    } finally {
      Object.assign(Intl, real);
    }
    expect(made).to.deep.equal([]);
  });

  it('is right after New Year', async () => {
    setNow('2011-12-31T23:59');
    const calendar = await calendarIn('UTC', documentOf(TUESDAYS));
    moveTo('2012-01-01T00:00');
    await calendar.updateComplete;
    expect(today(calendar)).to.equal('2012-01-01');
    moveTo('2012-01-02T00:00');
    await calendar.updateComplete;
    expect(linesOf(calendar)).to.deep.equal(['2012-01-03 20:00 #tuesdays']);
  });

  it('is right after a clock change', async () => {
    setNow('2011-11-06T05:59'); // 01:59 in New York, an hour later once more
    const calendar = await calendarIn(
      'America/New_York',
      documentOf({...TUESDAYS, start: '2011-11-06T07:30', recurrenceRule: undefined}),
    );
    expect(textsOf(calendar, 'now')[0]).to.match(/^Next in 91 min · 0?2:30/);
    moveTo('2011-11-06T06:00');
    await calendar.updateComplete;
    expect(textsOf(calendar, 'now')[0]).to.match(/^Next in 90 min · 0?2:30/);
    expect(linesOf(calendar)).to.deep.equal(['2011-11-06 02:30 #tuesdays']);
  });

  it("is right at the next tick in another of the machine's zones", async function () {
    if (!(await setTimeZone('Europe/London'))) this.skip();
    setNow('2011-11-01T12:00');
    const calendar = await calendarIn('viewer', documentOf(TUESDAYS));
    expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tuesdays']);
    await setTimeZone('Asia/Tokyo');
    moveTo('2011-11-01T12:01');
    await calendar.updateComplete;
    expect(linesOf(calendar)).to.deep.equal(['2011-11-02 05:00 #tuesdays']);
  });
});

describe('a whole day', () => {
  const DAY = documentOf({
    hashtag: '#day',
    title: 'A day',
    kind: 'event',
    start: '2011-11-01',
    links: [{href: 'https://example.org/after', phase: 'after', title: 'Recap'}],
  });

  it("is not over with UTC's day where the reader's goes on", async () => {
    setNow('2011-11-02T03:00'); // 23:00 the day before in New York
    const calendar = await weekIn('America/New_York', DAY);
    expect(statesOf(sessionOf(calendar, '#day'))).not.to.contain('past');
    moveTo('2011-11-02T04:00');
    await calendar.updateComplete;
    expect(statesOf(sessionOf(calendar, '#day'))).to.contain('past');
  });

  it("is over with the reader's day, before UTC's", async () => {
    setNow('2011-11-01T15:00'); // midnight in Tokyo
    const calendar = await weekIn('Asia/Tokyo', DAY);
    expect(statesOf(sessionOf(calendar, '#day'))).to.contain('past');
  });

  it("is next on the reader's eve of it, though it is the day already in UTC", async () => {
    setNow('2011-11-01T01:00'); // 21:00 the day before in New York
    const card = await cardIn('America/New_York', DAY);
    expect(statesOf(partOf(card, 'session'))).to.contain('next');
  });

  it('that is called off is told of to its end where the reader is', async () => {
    const yearly = documentOf({
      hashtag: '#day',
      title: 'A day',
      start: '2011-11-01',
      recurrenceRule: 'FREQ=YEARLY',
      recurrenceOverrides: {'2011-11-01': {status: 'cancelled'}},
    });
    setNow('2011-11-02T03:00');
    const card = await cardIn('America/New_York', yearly);
    expect(badgesOf(partOf(card, 'called-off'))).to.deep.equal(['Cancelled']);
    moveTo('2011-11-02T04:00');
    await card.updateComplete;
    expect(textsOf(card, 'called-off')).to.deep.equal([]);
  });

  it('leaves its recap once it is over where the reader is', async () => {
    const yearly = documentOf({
      hashtag: '#day',
      title: 'A day',
      start: '2011-11-01',
      recurrenceRule: 'FREQ=YEARLY',
      recurrenceOverrides: {
        '2011-11-01': {
          links: [{href: 'https://example.org/after', phase: 'after', title: 'Recap'}],
        },
      },
    });
    setNow('2011-11-01T15:00');
    expect(textsOf(await cardIn('Asia/Tokyo', yearly), 'recap')).to.deep.equal([
      '1 November Recap',
    ]);
    expect(textsOf(await cardIn('UTC', yearly), 'recap')).to.deep.equal([]);
  });
});

describe('a London chat for a reader in Delhi', () => {
  const LONDON = documentOf({
    ...TUESDAYS,
    timeZone: 'Europe/London',
    timeZoneLabel: 'UK time',
    start: '2020-01-07T19:30',
  });

  it('says in its row that it will be at another hour, from when', async () => {
    setNow('2026-03-23T12:00');
    const calendar = await calendarIn('Asia/Kolkata', LONDON);
    expect(textsOf(calendar, 'shift')).to.deep.equal(['From 29 March it starts at 00:00 for you']);
    moveTo('2026-04-06T12:00');
    await calendar.updateComplete;
    expect(textsOf(calendar, 'shift')).to.deep.equal([]);
  });

  it('says on its card why, before and after', async () => {
    setNow('2026-03-23T12:00');
    const card = await cardIn('Asia/Kolkata', LONDON);
    const text = 'From 29 March it starts at 00:00 for you: clocks on UK time change.';
    expect(textsOf(card, 'shift')).to.deep.equal([text]);
    moveTo('2026-03-31T12:00');
    await card.updateComplete;
    expect(textsOf(card, 'shift')).to.deep.equal([text]);
  });

  it('names the day where the hour moves to another', async () => {
    setNow('2026-03-23T12:00');
    const early = documentOf({...TUESDAYS, timeZone: 'Europe/London', start: '2020-01-07T19:00'});
    expect(textsOf(await calendarIn('Asia/Kolkata', early), 'shift')).to.deep.equal([
      'From 29 March it starts on Tuesday at 23:30 for you',
    ]);
  });

  it('says of which clocks it comes for a reader whose own change', async () => {
    setNow('2026-03-02T12:00');
    const delhi = documentOf({...TUESDAYS, timeZone: 'Asia/Kolkata', start: '2020-01-07T20:00'});
    expect(textsOf(await cardIn('America/New_York', delhi), 'shift')).to.deep.equal([
      'From 8 March it starts at 10:30 for you: your clocks change.',
    ]);
  });
});
