import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partOf, partsOf, showCalendar} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';

const LIVE = {...TUESDAYS, platforms: ['x'], timeZone: 'Europe/London', timeZoneLabel: 'UK time'};

/** What a row may hold, from the least to the most. */
const ROWS = {
  'a name': {title: undefined},
  'a title': {title: 'Social media in the National Health Service and around it'},
  'a topic': {
    title: undefined,
    recurrenceOverrides: {'2011-11-01T20:00': {topic: 'A topic that goes on to the next line'}},
  },
  'all there is': {
    title: 'A title that is as long as a title may be',
    location: 'The town hall',
    timeZone: 'Europe/Berlin',
    start: '2011-11-01T21:00',
    recurrenceOverrides: {'2011-11-01T21:00': {topic: 'A topic that goes on to the next line'}},
  },
};

function isOver(a: Element, b: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(b);
  const rects = b.childNodes.length > 0 ? [...range.getClientRects()] : [b.getBoundingClientRect()];
  const {left, right, top, bottom} = a.getBoundingClientRect();
  return rects.some(
    rect =>
      rect.left < right - 0.5 &&
      rect.right > left + 0.5 &&
      rect.top < bottom - 0.5 &&
      rect.bottom > top + 0.5,
  );
}

describe('the row of what is on', () => {
  beforeEach(() => setNow('2011-11-01T20:10'));
  afterEach(restoreClock);

  const show = (lang: string, width: number, chat: object): Promise<ChatCalendar> =>
    showCalendar(html`
      <div lang=${lang} style="width:${width}px">
        <chat-calendar .feed=${documentOf({...LIVE, ...chat})} time-zone="UTC"></chat-calendar>
      </div>
    `);

  for (const [name, chat] of Object.entries(ROWS)) {
    for (const lang of ['en-GB', 'de', 'ar']) {
      it(`has its button beside ${name}, in ${lang}, and over nothing`, async () => {
        for (const width of [296, 336, 600, 1200]) {
          const calendar = await show(lang, width, chat);
          const row = partsOf(calendar, 'session').find(each => each.part.contains('live'))!;
          const join = row.querySelector('[part=join]')!;
          const others = [...row.querySelectorAll('time, .name, .badge, p, [part=star]')];
          expect(others.length).to.be.greaterThan(2);
          const covered = others.filter(each => isOver(join, each)).map(({className}) => className);
          expect(covered, `${width} px`).to.deep.equal([]);
          const {right, left} = join.getBoundingClientRect();
          const frame = partOf(calendar, 'frame').getBoundingClientRect();
          expect(right <= frame.right + 1 && left >= frame.left - 1).to.equal(true);
          calendar.remove();
        }
      });
    }
  }
});

describe('a row in a column', () => {
  beforeEach(() => setNow('2011-10-30T09:00'));
  afterEach(restoreClock);

  for (const lang of ['en-GB', 'de', 'fi', 'ar']) {
    it(`has no line that is empty, and its star over nothing, in ${lang}`, async () => {
      const chat = {
        ...LIVE,
        color: '#336699',
        recurrenceRule: 'FREQ=DAILY',
        recurrenceOverrides: {'2011-11-01T20:00': {status: 'cancelled', note: 'On holiday'}},
      };
      for (const width of [1030, 1200, 1400]) {
        const calendar = await showCalendar(html`
          <div lang=${lang} style="width:${width}px">
            <chat-calendar
              .feed=${documentOf(chat)}
              time-zone="UTC"
              date="2011-11-01"
            ></chat-calendar>
          </div>
        `);
        const row = partsOf(calendar, 'session').find(each => each.part.contains('cancelled'))!;
        const star = row.querySelector('[part=star]')!;
        const texts = [...row.querySelectorAll('time, .badge, .name, .about')];
        expect(
          texts.filter(each => isOver(star, each)).map(({className}) => className),
        ).to.deep.equal([]);
        const boxes = texts.map(each => each.getBoundingClientRect());
        boxes.sort((a, b) => a.top - b.top);
        boxes.reduce((above, below) => {
          expect(below.top - above.bottom, `${width} px`).to.be.lessThan(10);
          return above.bottom > below.bottom ? above : below;
        });
        calendar.remove();
      }
    });
  }
});

describe('hours', () => {
  beforeEach(() => setNow('2011-10-30T09:00'));
  afterEach(restoreClock);

  const AT = ['02:15', '11:30', '23:30'].map(hour => ({...TUESDAYS, start: `2011-11-01T${hour}`}));

  for (const lang of ['en-GB', 'en-US', 'ar', 'ko', 'zh-Hant', 'ta']) {
    for (const cycle of ['h12', 'h23']) {
      it(`stand on one line, and names below each other, in ${lang}, ${cycle}`, async () => {
        const calendar = await showCalendar(html`
          <div lang=${lang} style="width:320px">
            <chat-calendar
              .feed=${documentOf(...AT)}
              time-zone="UTC"
              date="2011-11-01"
              hour-cycle=${cycle}
            ></chat-calendar>
          </div>
        `);
        const rows = partsOf(calendar, 'session');
        expect(rows).to.have.length(3);
        const names = rows.map(row => row.querySelector('.top')!.getBoundingClientRect());
        for (const [index, row] of rows.entries()) {
          const range = document.createRange();
          range.selectNodeContents(row.querySelector('time')!);
          const tops = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
          expect(tops.size).to.equal(1);
          expect(names[index]!.left).to.be.closeTo(names[0]!.left, 3);
          expect(names[index]!.right).to.be.closeTo(names[0]!.right, 3);
        }
      });
    }
  }
});
