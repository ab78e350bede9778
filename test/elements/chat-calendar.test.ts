import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {
  badgesOf,
  buttonOf,
  datesOf,
  datetimeOf,
  linesOf,
  listen,
  partOf,
  partsOf,
  press,
  sessionOf,
  showCalendar,
  statesOf,
  textOf,
  textsOf,
} from '../support/elements.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';

const FEED = documentOf(TUESDAYS);

/** A calendar in English, in UTC, in the week of 31 October 2011. */
const show = (feed: object = FEED, date = '2011-11-01'): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <chat-calendar .feed=${feed} time-zone="UTC" date=${date}></chat-calendar>
    </div>
  `);

/** The first link in the days: what is next has one above them, too. */
const linkOf = (calendar: ChatCalendar): HTMLElement =>
  partOf(calendar, 'days').querySelector<HTMLElement>('[part~=link]')!;

const dialogOf = (calendar: ChatCalendar): HTMLDialogElement =>
  partOf(calendar, 'dialog') as HTMLDialogElement;

/** Engines write dates with a comma or without, and ranges with spaces or without. */
const plain = (text: string): string => text.replaceAll(',', '').replaceAll(/\s*–\s*/g, '–');

/** Waits for what the browser does in its own time. */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 100 && !isSo(); turn++) await aTimeout(10);
  expect(isSo(), isSo.toString()).to.equal(true);
  return true;
}

/** Whether the days stand beside one another. */
const isInColumns = (calendar: ChatCalendar): boolean => {
  const tops = partsOf(calendar, 'day').map(day => day.getBoundingClientRect().top);
  return new Set(tops).size === 1;
};

describe('chat-calendar', () => {
  // A Wednesday, between the sessions of two Tuesdays.
  beforeEach(() => setNow('2011-11-02T12:00'));
  afterEach(restoreClock);

  describe('shows', () => {
    it('the seven days of a week, each with its date in its heading', async () => {
      const calendar = await show();
      expect(datesOf(calendar)).to.deep.equal([
        '2011-10-31',
        '2011-11-01',
        '2011-11-02',
        '2011-11-03',
        '2011-11-04',
        '2011-11-05',
        '2011-11-06',
      ]);
      const headings = [...calendar.renderRoot.querySelectorAll('h3')].map(textOf);
      // Of a run of empty days: the first's own name or that of all, as the layout is.
      expect(headings.slice(0, 4).map(plain)).to.deep.equal([
        ...['Monday 31 Oct', 'Tuesday 1 Nov', 'Today Wed 2 Nov'],
        'Tomorrow Thu 3 NovThu–Sun 3–6 Nov',
      ]);
    });

    it('each session on its day, with its start in the zone shown', async () => {
      const calendar = await show();
      expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tuesdays']);
      expect(datetimeOf(sessionOf(calendar, '#tuesdays'))).to.equal('2011-11-01T20:00:00+00:00');
    });

    it('the title of the feed as its heading', async () => {
      expect(textsOf(await show(), 'heading')).to.deep.equal(['Some chats']);
    });

    it('a heading of its own for a feed without a title', async () => {
      const calendar = await show({...FEED, title: undefined});
      expect(textsOf(calendar, 'heading')).to.deep.equal(['Chat timetable']);
    });

    it('the dates of the week, with the year where it is another', async () => {
      expect(textsOf(await show(), 'range').map(plain)).to.deep.equal(['31 Oct–6 Nov']);
      expect(textsOf(await show(FEED, '2012-01-03'), 'range')[0]).to.match(/^2.*8 January 2012$/);
    });

    it('in which zone the times are', async () => {
      expect(textOf(partOf(await show(), 'zone'))).to.match(/Coordinated Universal Time|GMT|UTC/);
    });

    it('a date for a session that lasts all day, the same in every zone', async () => {
      const conference = {hashtag: '#conf', start: '2011-11-01', duration: 'P2D', kind: 'event'};
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        const calendar = await showCalendar(html`
          <chat-calendar
            .feed=${documentOf(conference)}
            time-zone=${zone}
            date="2011-11-01"
            first-day="1"
          ></chat-calendar>
        `);
        expect(linesOf(calendar)).to.deep.equal(['2011-11-01 All day #conf']);
        const [session] = partsOf(calendar, 'session');
        expect(datetimeOf(session!)).to.equal('2011-11-01');
        expect(textOf(session)).to.match(/until Wed,? (2 Nov|Nov 2)/);
        expect(statesOf(session!)).not.to.include('from');
      }
    });

    it('a session of several days once, on the first of them that is shown', async () => {
      setNow('2011-11-03T12:00');
      const conference = {hashtag: '#conf', start: '2011-11-01', duration: 'P5D', kind: 'event'};
      const calendar = await show(documentOf(conference), '');
      expect(linesOf(calendar)).to.deep.equal(['2011-11-03 All day #conf']);
      expect(statesOf(partOf(calendar, 'session'))).to.include('from');
      expect(textOf(partOf(calendar, 'session'))).to.match(/until Sat,? 5 Nov/);
    });

    it('what a chat is: topic, title and place', async () => {
      const calendar = await show(
        documentOf({
          ...TUESDAYS,
          location: 'Leeds',
          recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Open data'}},
        }),
      );
      expect(textsOf(calendar, 'topic')).to.deep.equal(['Open data']);
      expect(textsOf(calendar, 'where')).to.deep.equal(['Every TuesdayLeeds']);
    });

    it('that nothing is on, day by day', async () => {
      const calendar = await show();
      const empty = partsOf(calendar, 'empty').filter(part => part.part.contains('day'));
      expect(empty).to.have.length(6);
      expect(textOf(empty[0])).to.contain('No chats');
    });

    it('in a week without chats what comes next', async () => {
      const calendar = await show(documentOf({...TUESDAYS, start: '2011-11-15T20:00'}));
      expect(textOf(partOf(calendar, 'empty'))).to.match(
        /^No chats on these days. Next: #tuesdays, Tuesday,? 15 November 2011$/,
      );
    });

    it('in a week after the last session only that there is nothing', async () => {
      const calendar = await show(documentOf({title: 'Once', start: '2011-01-01'}));
      expect(textOf(partOf(calendar, 'empty'))).to.equal('No chats on these days.');
    });

    it('that a feed has no chats yet', async () => {
      const calendar = await show(documentOf());
      expect(textOf(partOf(calendar, 'empty'))).to.equal('There are no chats in this list yet.');
    });
  });

  describe('marks', () => {
    const states = (calendar: ChatCalendar, name = '#tuesdays'): string[] =>
      statesOf(sessionOf(calendar, name));

    for (const [now, expected, badges] of [
      ['2011-10-31T12:00', ['scheduled', 'next'], ['Next']],
      ['2011-11-01T19:59', ['scheduled', 'next'], ['Next']],
      ['2011-11-01T20:00', ['scheduled', 'live'], ['On now']],
      ['2011-11-01T20:59', ['scheduled', 'live'], ['On now']],
      ['2011-11-01T21:00', ['scheduled', 'past'], []],
    ] as const) {
      it(`a session from 20:00 to 21:00 at ${now.slice(5)} as ${expected.join(', ')}`, async () => {
        setNow(now);
        const calendar = await show();
        expect(states(calendar)).to.deep.equal(expected);
        expect(badgesOf(sessionOf(calendar, '#tuesdays'))).to.deep.equal(badges);
      });
    }

    it('as next all that start together, and nothing after them', async () => {
      setNow('2011-10-31T12:00');
      const calendar = await show(
        documentOf(
          TUESDAYS,
          {hashtag: '#same', start: '2011-11-01T20:00'},
          {hashtag: '#later', start: '2011-11-01T20:30'},
        ),
      );
      expect(states(calendar)).to.include('next');
      expect(states(calendar, '#same')).to.include('next');
      expect(states(calendar, '#later')).not.to.include('next');
    });

    it('nothing as next that lies more than a week ahead', async () => {
      setNow('2011-10-20T12:00');
      expect(states(await show())).to.deep.equal(['scheduled']);
    });

    it('a cancelled session as cancelled, never as next or live', async () => {
      const feed = documentOf({
        ...TUESDAYS,
        recurrenceOverrides: {'2011-11-01T20:00': {status: 'cancelled', note: 'Holiday'}},
      });
      for (const now of ['2011-11-01T19:00', '2011-11-01T20:30']) {
        setNow(now);
        const calendar = await show(feed);
        expect(states(calendar)).to.deep.equal(['cancelled']);
        const session = sessionOf(calendar, '#tuesdays');
        expect(badgesOf(session)).to.deep.equal(['Cancelled']);
        expect(textOf(session)).to.contain('Holiday');
      }
    });

    it('a session that was moved, and where it would have been', async () => {
      const calendar = await show(
        documentOf({
          ...TUESDAYS,
          recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-03T18:30'}},
        }),
      );
      expect(linesOf(calendar)).to.deep.equal(['2011-11-03 18:30 #tuesdays']);
      const session = sessionOf(calendar, '#tuesdays');
      expect(statesOf(session)).to.deep.equal(['moved', 'next']);
      expect(badgesOf(session)).to.deep.equal(['Moved', 'Next']);
      const [left] = partsOf(calendar, 'moved-away');
      expect(datetimeOf(left!.closest('section')!)).to.equal('2011-11-01');
      expect(textOf(left)).to.match(/^20:00 #tuesdays Moved to Thu,? 3 Nov(,| at) 18:30$/);
      expect(partOf(calendar, 'moved-to').getAttribute('href')).to.equal(
        linkOf(calendar).getAttribute('href'),
      );
    });

    it('a session that was added', async () => {
      const calendar = await show(
        documentOf({...TUESDAYS, recurrenceOverrides: {'2011-11-04T20:00': {topic: 'More'}}}),
      );
      const added = partsOf(calendar, 'added');
      expect(added.map(datetimeOf)).to.deep.equal(['2011-11-04T20:00:00+00:00']);
      expect(badgesOf(added[0]!)).to.include('Extra');
    });

    it('no session that was excluded', async () => {
      const calendar = await show(
        documentOf({...TUESDAYS, recurrenceOverrides: {'2011-11-01T20:00': {excluded: true}}}),
      );
      expect(linesOf(calendar)).to.deep.equal([]);
    });

    it('a whole day as all-day, never as live or next', async () => {
      setNow('2011-11-01T12:00');
      const calendar = await show(documentOf({hashtag: '#conf', start: '2011-11-01'}));
      expect(states(calendar, '#conf')).to.deep.equal(['scheduled', 'all-day']);
    });

    it('today, in words as well', async () => {
      const calendar = await show();
      const today = partsOf(calendar, 'today').filter(part => part.part.contains('day'));
      expect(today.map(datetimeOf)).to.deep.equal(['2011-11-02']);
      expect(textOf(today[0]!.querySelector('h3'))).to.match(/^Today Wed,? 2 Nov$/);
    });

    it('today by the clocks of the zone shown', async () => {
      setNow('2011-11-02T23:30');
      const calendar = await showCalendar(html`
        <chat-calendar .feed=${FEED} time-zone="Asia/Tokyo"></chat-calendar>
      `);
      const [today] = partsOf(calendar, 'today').filter(part => part.part.contains('day'));
      expect(datetimeOf(today!)).to.equal('2011-11-03');
    });

    it('what has become live or past since, by itself', async () => {
      setNow('2011-11-01T19:59');
      const calendar = await show();
      expect(states(calendar)).to.include('next');
      moveTo('2011-11-01T20:00');
      await calendar.updateComplete;
      expect(states(calendar)).to.include('live');
      moveTo('2011-11-01T21:00');
      await calendar.updateComplete;
      expect(states(calendar)).to.include('past');
    });
  });

  describe('attributes', () => {
    it('have these defaults', async () => {
      const calendar = await fixture<ChatCalendar>(html`<chat-calendar></chat-calendar>`);
      expect(calendar).to.include({
        src: '',
        date: '',
        timeZone: 'viewer',
        view: 'auto',
        firstDay: undefined,
        hourCycle: '',
        refresh: 0,
        feed: undefined,
      });
    });

    it('are the properties of the same name', async () => {
      const calendar = await fixture<ChatCalendar>(html`
        <chat-calendar
          src="/demo/feeds/empty.json"
          date="2011-11-01"
          time-zone="Asia/Tokyo"
          view="list"
          first-day="7"
          hour-cycle="h23"
          refresh="5"
        ></chat-calendar>
      `);
      expect(calendar).to.include({
        src: '/demo/feeds/empty.json',
        date: '2011-11-01',
        timeZone: 'Asia/Tokyo',
        view: 'list',
        firstDay: 7,
        hourCycle: 'h23',
        refresh: 5,
      });
    });

    it('can be set before the element is known, as on a page that is still loading', async () => {
      const calendar = document.createElement('chat-calendar');
      Object.assign(calendar, {feed: FEED, timeZone: 'UTC', date: '2011-11-01', firstDay: 1});
      const place = await fixture(html`<div lang="en-GB"></div>`);
      place.append(calendar);
      await calendar.updateComplete;
      expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tuesdays']);
    });

    it('can be taken away again, each of them', async () => {
      const calendar = await show();
      const names = ['src', 'date', 'time-zone', 'view', 'first-day', 'hour-cycle', 'refresh'];
      for (const name of names) calendar.setAttribute(name, '7');
      await calendar.updateComplete;
      for (const name of names) {
        calendar.removeAttribute(name);
        await calendar.updateComplete;
      }
      expect(datesOf(calendar)[0]).to.equal('2011-11-02');
    });

    for (const nothing of [undefined, null]) {
      it(`can be ${nothing} as properties, as frameworks have it`, async () => {
        const calendar = await show();
        for (const name of [
          'src',
          'date',
          'timeZone',
          'view',
          'firstDay',
          'hourCycle',
          'refresh',
        ]) {
          Object.assign(calendar, {[name]: nothing});
          await calendar.updateComplete;
        }
        expect(datesOf(calendar)[0]).to.equal('2011-11-02');
        Object.assign(calendar, {feed: nothing});
        await calendar.updateComplete;
        expect(textOf(calendar)).to.equal('');
      });
    }

    it('date: any date of a week shows that week', async () => {
      const calendar = await show(FEED, '2011-11-13');
      expect(linesOf(calendar)).to.deep.equal(['2011-11-08 20:00 #tuesdays']);
    });

    it('date: none is the seven days from today', async () => {
      const dates = datesOf(await show(FEED, ''));
      expect([dates[0], dates.at(-1)]).to.deep.equal(['2011-11-02', '2011-11-08']);
    });

    describe('begin', () => {
      for (const [begin, date, firstDay, first] of [
        ['', '', '', '2011-11-02'],
        ['', '', '1', '2011-10-31'],
        ['', '2011-11-09', '', '2011-11-07'],
        ['today', '2011-11-09', '', '2011-11-09'],
        ['today', '', '1', '2011-11-02'],
        ['today', '', '', '2011-11-02'],
        ['week', '', '', '2011-10-31'],
        ['week', '2011-11-09', '7', '2011-11-06'],
        ['month', '', '', '2011-11-02'],
      ] as const) {
        it(`"${begin}" with date "${date}" and first-day "${firstDay}": ${first}`, async () => {
          const calendar = await showCalendar(html`
            <div lang="en-GB">
              <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
            </div>
          `);
          for (const [name, value] of Object.entries({begin, date, 'first-day': firstDay})) {
            if (value) calendar.setAttribute(name, value);
          }
          await calendar.updateComplete;
          expect(datesOf(calendar)[0]).to.equal(first);
          await press(calendar, 'next');
          expect(Date.parse(datesOf(calendar)[0]!) - Date.parse(first)).to.equal(7 * 86_400_000);
          expect(calendar.getAttribute('date') ?? '').to.equal(date);
        });
      }
    });

    it('heading-level: the level of the title, the days are one below', async () => {
      const calendar = await show();
      for (const [level, title, day] of [
        [1, 'h1', 'h2'],
        [2, 'h2', 'h3'],
        [5, 'h5', 'h6'],
        [6, 'h6', 'h6'],
        [0, 'h2', 'h3'],
        [NaN, 'h2', 'h3'],
        [7, 'h2', 'h3'],
      ] as const) {
        calendar.headingLevel = level;
        await calendar.updateComplete;
        expect(partOf(calendar, 'heading').localName, String(level)).to.equal(title);
        expect(partOf(calendar, 'day').firstElementChild?.localName, String(level)).to.equal(day);
      }
    });

    for (const date of [
      'today',
      '2011-13-01',
      '2011-02-30',
      '01/11/2011',
      '2011-11-01T20:00',
      '-2011-11-01',
      'NaN',
    ]) {
      it(`date: "${date}" is none, so it is the present week`, async () => {
        expect(datesOf(await show(FEED, date))[0]).to.equal('2011-10-31');
      });
    }

    it('date: the first and the last year there is stay usable', async () => {
      for (const date of ['0001-01-01', '9999-12-31']) {
        const calendar = await show(FEED, date);
        for (const button of ['previous', 'next', 'next', 'today']) await press(calendar, button);
        expect(datesOf(calendar)[0]).to.equal('2011-10-31');
      }
    });

    it('date: can be set again', async () => {
      const calendar = await show();
      calendar.date = '2011-11-08';
      await calendar.updateComplete;
      expect(linesOf(calendar)).to.deep.equal(['2011-11-08 20:00 #tuesdays']);
    });

    describe('time-zone', () => {
      const timeIn = async (zone: string, feedZone = 'Asia/Tokyo'): Promise<string> => {
        const calendar = await showCalendar(html`
          <div lang="en-GB">
            <chat-calendar
              .feed=${{...documentOf({...TUESDAYS, timeZone: 'UTC'}), timeZone: feedZone}}
              time-zone=${zone}
              date="2011-11-01"
            ></chat-calendar>
          </div>
        `);
        return datetimeOf(sessionOf(calendar, '#tuesdays'));
      };

      it('a name: the clocks there', async () => {
        expect(await timeIn('Asia/Kathmandu')).to.equal('2011-11-02T01:45:00+05:45');
        expect(await timeIn('America/New_York')).to.equal('2011-11-01T16:00:00-04:00');
      });

      it('feed: the clocks of the feed', async () => {
        expect(await timeIn('feed')).to.equal('2011-11-02T05:00:00+09:00');
      });

      it('viewer, and anything that is no zone: the clocks of the browser', async () => {
        const own = await timeIn('viewer');
        expect(Date.parse(own)).to.equal(Date.parse('2011-11-01T20:00Z'));
        for (const wrong of ['', 'Mars/Olympus', 'UTC+1', '../etc', 'constructor', '+01:00']) {
          expect(await timeIn(wrong)).to.equal(own);
        }
        expect(await timeIn('feed', 'Mars/Olympus')).to.equal(own);
      });
    });

    describe('hour-cycle', () => {
      const hours = async (lang: string, hourCycle: string): Promise<string> => {
        const calendar = await showCalendar(html`
          <div lang=${lang}>
            <chat-calendar
              .feed=${FEED}
              time-zone="UTC"
              date="2011-11-01"
              hour-cycle=${hourCycle}
            ></chat-calendar>
          </div>
        `);
        return textOf(sessionOf(calendar, '#tuesdays').querySelector('time')).toLowerCase();
      };

      it('none, and anything else: as the language has it', async () => {
        expect(await hours('en-GB', '')).to.equal('20:00');
        expect(await hours('en-US', '')).to.equal('8:00 pm');
        expect(await hours('en-GB', '12')).to.equal('20:00');
        expect(await hours('en-US', 'h99')).to.equal('8:00 pm');
      });

      it('h12 or h23 whatever the language', async () => {
        expect(await hours('en-GB', 'h12')).to.equal('8:00 pm');
        expect(await hours('en-US', 'h23')).to.equal('20:00');
      });
    });

    describe('first-day', () => {
      const firstDate = async (lang: string, firstDay: string): Promise<string | undefined> => {
        const calendar = await showCalendar(html`
          <div lang=${lang}>
            <chat-calendar
              .feed=${FEED}
              time-zone="UTC"
              date="2011-11-01"
              first-day=${firstDay}
            ></chat-calendar>
          </div>
        `);
        return datesOf(calendar)[0];
      };

      it('none: as the language has it', async () => {
        expect(await firstDate('en-GB', '')).to.equal('2011-10-31');
        expect(await firstDate('en-US', '')).to.equal('2011-10-30');
        expect(await firstDate('ar-EG', '')).to.equal('2011-10-29');
      });

      for (const [firstDay, date] of [
        ['1', '2011-10-31'],
        ['2', '2011-11-01'],
        ['6', '2011-10-29'],
        ['7', '2011-10-30'],
      ] as const) {
        it(`${firstDay}: the week starts on ${date}`, async () => {
          expect(await firstDate('en-GB', firstDay)).to.equal(date);
        });
      }

      for (const firstDay of ['0', '8', '-1', '1.5', 'monday', 'NaN', 'Infinity']) {
        it(`"${firstDay}" is none`, async () => {
          expect(await firstDate('en-GB', firstDay)).to.equal('2011-10-31');
        });
      }
    });

    describe('view', () => {
      const sized = async (view: string, width: string, feed = FEED): Promise<ChatCalendar> => {
        const calendar = await show(feed);
        calendar.view = view;
        calendar.style.width = width;
        calendar.style.maxWidth = 'none'; // the window may be narrower
        await calendar.updateComplete;
        return calendar;
      };

      for (const [view, width, columns] of [
        ['auto', '70em', true],
        ['auto', '48em', false],
        ['week', '70em', true],
        ['week', '20em', true],
        ['list', '70em', false],
        ['list', '20em', false],
        ['grid', '70em', true],
        ['grid', '48em', false],
        ['', '70em', true],
        ['constructor', '48em', false],
      ] as const) {
        const layout = columns ? 'in columns' : 'as a list';
        it(`"${view}": ${layout} in an element of ${width}, whatever the window's width`, async () => {
          expect(isInColumns(await sized(view, width))).to.equal(columns);
        });
      }

      it('follows a change of width at once', async () => {
        const calendar = await sized('auto', '70em');
        calendar.style.width = '20em';
        expect(isInColumns(calendar)).to.equal(false);
      });

      for (const count of [150, 320]) {
        it(`has its ${count} chats of one hour in order, the later ones below`, async () => {
          const at = (id: string, start: string): object => ({...TUESDAYS, id, start});
          const calendar = await sized(
            'week',
            '70em',
            documentOf(
              at('late', '2011-11-01T20:00'),
              ...Array.from({length: count}, (_, index) => at(`c${index}`, '2011-11-01T08:00')),
            ),
          );
          const tops = partsOf(calendar, 'session').map(each => each.getBoundingClientRect().top);
          expect(tops.length).to.equal(count + 1);
          expect(tops).to.deep.equal([...new Set(tops)].sort((a, b) => a - b));
        });
      }

      it('week: in a narrow place the columns scroll, and the page does not', async () => {
        const calendar = await sized('week', '20em');
        const scroller = partOf(calendar, 'days');
        expect(scroller.scrollWidth).to.be.greaterThan(scroller.clientWidth);
        expect(calendar.scrollWidth).to.be.at.most(calendar.clientWidth);
      });
    });
  });

  describe('previous, next and today', () => {
    it('go to another week', async () => {
      const calendar = await show();
      calendar.next();
      await calendar.updateComplete;
      expect(datesOf(calendar)[0]).to.equal('2011-11-07');
      calendar.previous();
      calendar.previous();
      await calendar.updateComplete;
      expect(datesOf(calendar)[0]).to.equal('2011-10-24');
      calendar.today();
      await calendar.updateComplete;
      expect(datesOf(calendar)[0]).to.equal('2011-10-31');
    });

    it('are buttons with names', async () => {
      const calendar = await show();
      const names = ['previous', 'today', 'next'].map(name => {
        const button = buttonOf(calendar, name);
        return button.getAttribute('aria-label') ?? textOf(button);
      });
      expect(names).to.deep.equal(['Previous week', 'Today', 'Next week']);
    });

    it('today is hidden where the present days are shown', async () => {
      const calendar = await show();
      expect(buttonOf(calendar, 'today').hidden).to.equal(true);
      await press(calendar, 'next');
      expect(buttonOf(calendar, 'today').hidden).to.equal(false);
      await press(calendar, 'next-days');
      expect(datesOf(calendar)[0]).to.equal('2011-11-14');
    });

    it('keep the focus beside them when today hides itself', async () => {
      const calendar = await show();
      await press(calendar, 'next');
      buttonOf(calendar, 'today').focus();
      await press(calendar, 'today');
      expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'range'));
    });

    it('lead from the end of the days to the beginning of those after them', async () => {
      const calendar = await show();
      buttonOf(calendar, 'next-days').scrollIntoView({block: 'end'});
      await press(calendar, 'next-days');
      await calendar.updateComplete;
      expect(datesOf(calendar)[0]).to.equal('2011-11-07');
      expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'range'));
      const {top} = partOf(calendar, 'header').getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight / 2);
    });

    it('are reached with Tab and pressed with Enter or the space bar', async () => {
      const calendar = await show();
      buttonOf(calendar, 'previous').focus();
      await sendKeys({press: 'Enter'});
      await calendar.updateComplete;
      expect(datesOf(calendar)[0]).to.equal('2011-10-24');
      await sendKeys({press: 'Tab'});
      expect(calendar.shadowRoot?.activeElement).to.equal(buttonOf(calendar, 'today'));
      await sendKeys({press: 'Tab'});
      expect(calendar.shadowRoot?.activeElement).to.equal(buttonOf(calendar, 'next'));
      await sendKeys({press: ' '});
      await calendar.updateComplete;
      expect(datesOf(calendar)[0]).to.equal('2011-10-31');
    });

    it('keep the focus where it is', async () => {
      const calendar = await show();
      buttonOf(calendar, 'next').focus();
      await press(calendar, 'next');
      await press(calendar, 'next');
      expect(calendar.shadowRoot?.activeElement).to.equal(buttonOf(calendar, 'next'));
    });

    it('step a week over a change of clocks', async () => {
      const calendar = await showCalendar(html`
        <chat-calendar
          .feed=${FEED}
          time-zone="Europe/London"
          date="2011-10-24"
          first-day="1"
        ></chat-calendar>
      `);
      await press(calendar, 'next');
      expect(datesOf(calendar)[0]).to.equal('2011-10-31');
      await press(calendar, 'previous');
      expect(datesOf(calendar)[0]).to.equal('2011-10-24');
    });

    it('today follows the days as they pass; another week stays', async () => {
      setNow('2011-11-06T23:59');
      const calendar = await show(FEED, '');
      const other = await show(FEED, '2011-11-01');
      moveTo('2011-11-07T00:00');
      await Promise.all([calendar.updateComplete, other.updateComplete]);
      expect(datesOf(calendar)[0]).to.equal('2011-11-07');
      expect(datesOf(other)[0]).to.equal('2011-10-31');
      await press(other, 'today');
      moveTo('2011-11-14T00:00');
      await other.updateComplete;
      expect(datesOf(other)[0]).to.equal('2011-11-14');
    });

    it('may be called before there is anything to show', () => {
      const calendar = document.createElement('chat-calendar');
      const events = listen(calendar, 'chat-week-change');
      calendar.next();
      calendar.today();
      calendar.previous();
      calendar.reload();
      expect(events).to.deep.equal([]);
    });
  });

  describe('chat-week-change', () => {
    it('names the first day of the week now shown', async () => {
      const calendar = await show();
      const events = listen(calendar, 'chat-week-change');
      await press(calendar, 'next');
      calendar.previous();
      calendar.previous();
      expect(events.map(({date}) => date)).to.deep.equal([
        '2011-11-07',
        '2011-10-31',
        '2011-10-24',
      ]);
    });

    it('passes out of shadow trees', async () => {
      const calendar = await show();
      const events = listen(document, 'chat-week-change');
      calendar.next();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({bubbles: true, composed: true, cancelable: false});
    });

    it('does not fire on first render, nor when a page sets the date', async () => {
      const events = listen(document, 'chat-week-change');
      const calendar = await show();
      calendar.date = '2011-11-08';
      await calendar.updateComplete;
      calendar.setAttribute('date', '2011-11-15');
      await calendar.updateComplete;
      expect(events).to.deep.equal([]);
    });

    it('does not fire for a week that is shown already', async () => {
      const calendar = await show(FEED, '');
      const events = listen(calendar, 'chat-week-change');
      await press(calendar, 'today');
      expect(events).to.deep.equal([]);
    });
  });

  describe('chat-session-select', () => {
    const LINKED = documentOf({...TUESDAYS, url: 'https://example.org/tuesdays'});
    const stay = (event: Event): void => event.preventDefault();

    it('carries the session that was opened, and passes out of shadow trees', async () => {
      const calendar = await show(LINKED);
      const events = listen(document, 'chat-session-select');
      linkOf(calendar).click();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({bubbles: true, composed: true, cancelable: true});
      expect(events[0]?.session.start).to.equal(Date.parse('2011-11-01T20:00Z'));
      expect(events[0]?.session.chat.id).to.equal('tuesdays');
    });

    it('keeps the session closed when it is prevented', async () => {
      const calendar = await show(LINKED);
      calendar.addEventListener('chat-session-select', stay);
      linkOf(calendar).click();
      await calendar.updateComplete;
      expect(dialogOf(calendar).open).to.equal(false);
    });

    it('comes from the strip’s button for calendars, too', async () => {
      const calendar = await show(LINKED, '');
      const events = listen(calendar, 'chat-session-select');
      calendar.addEventListener('chat-session-select', stay);
      partOf(calendar, 'add').click();
      await calendar.updateComplete;
      expect(events).to.have.length(1);
      expect(dialogOf(calendar).open).to.equal(false);
      calendar.removeEventListener('chat-session-select', stay);
      partOf(calendar, 'add').click();
      await calendar.updateComplete;
      expect(dialogOf(calendar).open).to.equal(true);
    });

    it('comes from the keyboard as well', async () => {
      const calendar = await show(LINKED, '2011-11-08');
      const events = listen(calendar, 'chat-session-select');
      linkOf(calendar).focus();
      await sendKeys({press: 'Enter'});
      expect(events).to.have.length(1);
    });
  });

  describe("a session's name", () => {
    it("is a link to the session's place in the page's address", async () => {
      const calendar = await show();
      expect(linkOf(calendar).getAttribute('href')).to.equal(
        `${location.href}#chat=tuesdays&chat-session=2011-11-01T20:00:00`,
      );
    });

    it('has the full date, both hours and the state for those who cannot see them', async () => {
      const calendar = await showCalendar(html`
        <div lang="en-GB">
          <chat-calendar
            .feed=${documentOf({
              ...TUESDAYS,
              timeZone: 'America/New_York',
              timeZoneLabel: 'US Eastern time',
              recurrenceOverrides: {'2011-11-01T20:00': {status: 'cancelled'}},
            })}
            time-zone="UTC"
            date="2011-11-01"
          ></chat-calendar>
        </div>
      `);
      expect(linkOf(calendar).ariaLabel).to.match(
        /^#tuesdays, Wednesday,? 2 November 2011, 0?0:00 your time · 20:00 US Eastern time, the day before, Cancelled$/,
      );
    });

    it('opens the session, which closes with its button, Escape or Back', async () => {
      const calendar = await show(FEED, '2011-11-08');
      const dialog = dialogOf(calendar);
      const closed = (): Promise<boolean> => until(() => !dialog.open);
      for (const close of [
        () => Promise.resolve(partOf(calendar, 'close').click()),
        () => sendKeys({press: 'Escape'}),
        () => Promise.resolve(history.back()),
      ]) {
        linkOf(calendar).focus();
        await sendKeys({press: 'Enter'});
        await until(() => dialog.open);
        await calendar.updateComplete;
        expect(textOf(dialog)).to.contain('Every Tuesday at 20:00');
        expect(location.hash).to.equal('#chat=tuesdays&chat-session=2011-11-08T20:00:00');
        await close();
        await closed();
        await until(() => location.hash === '');
        expect(calendar.shadowRoot?.activeElement).to.equal(linkOf(calendar));
      }
    });

    it('is unmarked as a favourite for good, also after Back', async () => {
      const calendar = await show(FEED, '2011-11-08');
      const mark = async (): Promise<void> => {
        linkOf(calendar).click();
        await calendar.updateComplete;
        buttonOf(calendar, 'favourite').click();
        await calendar.updateComplete;
        partOf(calendar, 'close').click();
        await until(() => !location.hash.includes('chat=') && !dialogOf(calendar).open);
      };
      await mark();
      await until(() => location.hash === '#chat-favourite=tuesdays');
      await mark();
      await until(() => location.hash === '');
      expect(localStorage.getItem('chat-calendar')).not.to.contain('tuesdays');
    });

    it('stays open when the dialog tells late that another was closed', async () => {
      const calendar = await show(FEED, '2011-11-08');
      const dialog = dialogOf(calendar);
      linkOf(calendar).click();
      await calendar.updateComplete;
      dialog.dispatchEvent(new Event('close'));
      await calendar.updateComplete;
      expect(dialog.open).to.equal(true);
      partOf(calendar, 'close').click();
      await until(() => location.hash === '' && !dialog.open);
    });

    it("opens from the page's address, in one calendar only", async () => {
      history.replaceState(null, '', '#chat=tuesdays&chat-session=2011-11-01T20:00:00');
      const first = await show();
      const second = await show();
      await until(() => dialogOf(first).open);
      expect(dialogOf(second).open).to.equal(false);
      partOf(first, 'close').click();
      await until(() => location.hash === '');
      expect(dialogOf(first).open).to.equal(false);
    });

    for (const hash of [
      '#chat=tuesdays&chat-session=soon',
      '#chat=tuesdays&chat-session=2011-11-03T20:00:00',
      '#chat=nobody&chat-session=2011-11-01T20:00:00',
      '#chat=tuesdays&chat-session=2011-11-01T20:00:00&chat-slot=1',
      '#chat=tuesdays&chat-session=2011-11-01T20:00:00&chat-list=https://other.example/',
      '#chat=%',
      '#section-2',
    ]) {
      it(`opens nothing for ${hash}`, async () => {
        history.replaceState(null, '', hash);
        const calendar = await show();
        expect(dialogOf(calendar).open).to.equal(false);
        history.replaceState(null, '', location.pathname + location.search);
      });
    }
  });

  describe('what a feed says', () => {
    const HOSTILE = '<img src=x onerror="window.hacked = true"><b>bold</b>';

    it('is shown as text, markup and all', async () => {
      const calendar = await show({
        ...documentOf({
          ...TUESDAYS,
          title: HOSTILE,
          location: HOSTILE,
          recurrenceOverrides: {
            '2011-11-01T20:00': {topic: HOSTILE},
            '2011-11-03T20:00': {status: 'cancelled', note: HOSTILE, topic: 'x'},
          },
        }),
        title: HOSTILE,
      });
      for (const part of ['heading', 'topic']) {
        expect(textOf(partOf(calendar, part)), part).to.equal(HOSTILE);
      }
      expect(textOf(partOf(calendar, 'where'))).to.equal(HOSTILE + HOSTILE);
      expect(calendar.shadowRoot?.querySelector('img, b')).to.equal(null);
    });

    for (const url of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:a',
    ]) {
      it(`never becomes an address by ${JSON.stringify(url)}`, async () => {
        const calendar = await show(
          documentOf({
            ...TUESDAYS,
            url,
            joinUrl: url,
            platforms: [
              {name: 'other', url},
              {name: 'mastodon', server: url},
            ],
            links: [{href: url}],
            hosts: [{name: 'a', url}],
            recurrenceOverrides: {'2011-11-01T20:00': {url, joinUrl: url}},
          }),
        );
        linkOf(calendar).click();
        await calendar.updateComplete;
        for (const link of dialogOf(calendar).querySelectorAll('a')) {
          expect(link.protocol).to.equal('https:');
        }
        expect(calendar.shadowRoot?.innerHTML).not.to.match(/href="\s*(java|data|vb)/i);
      });
    }

    it('is in the language of the chat, or else of the feed', async () => {
      const calendar = await show({
        ...documentOf({...TUESDAYS, locale: 'de'}, {...TUESDAYS, hashtag: '#b', title: 'Other'}),
        locale: 'fr',
      });
      const langs = partsOf(calendar, 'title').map(title => title.lang);
      expect(langs).to.deep.equal(['de', 'fr']);
      expect(partOf(calendar, 'heading').lang).to.equal('fr');
    });
  });

  describe('on one page', () => {
    it('two calendars show two weeks of two feeds', async () => {
      const page = await fixture(html`
        <div lang="en-GB">
          <chat-calendar .feed=${FEED} time-zone="UTC" date="2011-11-01"></chat-calendar>
          <chat-calendar
            .feed=${documentOf({...TUESDAYS, hashtag: '#other'})}
            time-zone="Atlantic/Azores"
            date="2011-11-09"
          ></chat-calendar>
        </div>
      `);
      const [first, second] = page.querySelectorAll('chat-calendar');
      await Promise.all([first!.updateComplete, second!.updateComplete]);
      await press(first!, 'next');
      expect(linesOf(first!)).to.deep.equal(['2011-11-08 20:00 #tuesdays']);
      expect(linesOf(second!)).to.deep.equal(['2011-11-08 19:00 #other']);
    });

    it('a calendar that is hidden takes no room', async () => {
      const calendar = await show();
      calendar.hidden = true;
      expect(calendar.getBoundingClientRect().height).to.equal(0);
    });

    it("a session has its chat's colour as a dot", async () => {
      const calendar = await show(documentOf({...TUESDAYS, color: '#0b7285'}));
      const session = partOf(calendar, 'session');
      expect(getComputedStyle(session).getPropertyValue('--_dot')).to.equal('#0b7285');
      expect(session.className).to.contain('dotted');
    });

    it("a calendar takes the page's font and colour, and gives away no style", async () => {
      const page = await fixture<HTMLElement>(html`
        <div>
          <p>Text</p>
          <chat-calendar .feed=${FEED}></chat-calendar>
        </div>
      `);
      page.style.font = '20px monospace';
      page.style.color = 'rgb(1, 2, 3)';
      const calendar = page.querySelector('chat-calendar')!;
      await calendar.updateComplete;
      const {fontFamily, color} = getComputedStyle(partOf(calendar, 'heading'));
      expect([fontFamily, color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
      expect(document.adoptedStyleSheets).to.have.length(0);
    });

    for (const layout of ['display: flex', 'display: inline-block', 'float: left']) {
      it(`a calendar has a width where its parent is as wide as what it holds: ${layout}`, async () => {
        const page = await fixture<HTMLElement>(html`
          <div><chat-calendar .feed=${FEED}></chat-calendar></div>
        `);
        page.style.cssText = layout;
        const calendar = page.querySelector('chat-calendar')!;
        await calendar.updateComplete;
        expect(calendar.offsetWidth).to.be.above(200).and.at.most(innerWidth);
      });
    }

    it('a calendar keeps its layout where the page sets its paragraphs in a way of its own', async () => {
      const page = await fixture<HTMLElement>(html`
        <div><chat-calendar .feed=${FEED}></chat-calendar></div>
      `);
      Object.assign(page.style, {textIndent: '5em', whiteSpace: 'pre', letterSpacing: '1em'});
      const calendar = page.querySelector('chat-calendar')!;
      await calendar.updateComplete;
      const {textIndent, whiteSpace, letterSpacing} = getComputedStyle(partOf(calendar, 'heading'));
      expect([textIndent, whiteSpace, letterSpacing]).to.deep.equal(['0px', 'normal', 'normal']);
    });
  });
});
