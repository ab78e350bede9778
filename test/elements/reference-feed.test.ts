import {expect, html} from '@open-wc/testing';
import {DateTime} from 'luxon';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {
  datetimeOf,
  linesWith,
  partsOf,
  press,
  sessionOf,
  showCalendar,
  statesOf,
  textOf,
} from '../support/elements.js';
import {resetEmulation, setTimeZone} from '../support/emulate.js';

const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';

/** What the hosts keep to: hashtag, the hour on their own clocks, and where these hang. */
const WEEKS = {
  '2011-10-24': [
    ['#lgovsm', '2011-10-25T20:00', LONDON],
    ['#NurChat', '2011-10-25T20:00', LONDON],
    ['#OTalk', '2011-10-25T20:00', LONDON],
    ['#nhssm', '2011-10-26T20:00', LONDON],
    ['#lrnchat', '2011-10-27T11:30', NEW_YORK],
  ],
  '2011-10-31': [
    ['#swscmedia', '2011-11-01T20:00', LONDON],
    ['#lgovsm', '2011-11-01T20:00', LONDON],
    ['#Occhat', '2011-11-01T20:00', LONDON],
    ['#nhssm', '2011-11-02T20:00', LONDON],
    ['#socialcare', '2011-11-03T12:30', LONDON],
    ['#lrnchat', '2011-11-03T11:30', NEW_YORK],
  ],
  '2011-11-07': [
    ['Occupational therapy students’ chat', '2011-11-07T20:00', LONDON],
    ['#swscmedia', '2011-11-08T20:00', LONDON],
    ['#lgovsm', '2011-11-08T20:00', LONDON],
    ['#NurChat', '2011-11-08T20:00', LONDON],
    ['#OTalk', '2011-11-08T20:00', LONDON],
    ['#socialcare', '2011-11-09T10:00', LONDON],
    ['#nhssm', '2011-11-09T20:00', LONDON],
    ['#lrnchat', '2011-11-10T11:30', NEW_YORK],
    ['#digitalsurrey', '2011-11-10T19:00', LONDON],
  ],
} as const;

/** `2011-11-01T20:00:00+00:00 20:00 #lgovsm`, on the reader's clock, as Luxon has it. */
function expectedLines(week: keyof typeof WEEKS, zone: string): string[] {
  return WEEKS[week]
    .map(([name, wall, hostZone]) => {
      const start = DateTime.fromISO(wall, {zone: hostZone}).setZone(zone);
      return `${start.toFormat("yyyy-MM-dd yyyy-MM-dd'T'HH:mm:ssZZ H:mm")} ${name}`;
    })
    .sort();
}

/** The sessions with an hour: day, `datetime`, hour shown and name. */
function shownLines(calendar: ChatCalendar): string[] {
  return partsOf(calendar, 'day')
    .flatMap(day =>
      [...day.querySelectorAll('[part~="session"]:not([part~="all-day"])')].map(session => {
        const hour = textOf(session.querySelector('time')).replace(/^0/, '');
        const name = textOf(session.querySelector('[part~="name"]'));
        return `${datetimeOf(day)} ${datetimeOf(session)} ${hour} ${name}`;
      }),
    )
    .sort();
}

for (const [city, zone] of [
  ['London', LONDON],
  ['New York', NEW_YORK],
  ['Sydney', 'Australia/Sydney'],
] as const) {
  const canEmulate = await setTimeZone(zone);
  await resetEmulation();
  const by = canEmulate ? 'in a browser there' : 'by the attribute time-zone';

  describe(`the chats of autumn 2011 for a reader in ${city}, ${by}`, () => {
    let calendar: ChatCalendar;

    beforeEach(async () => {
      if (canEmulate) await setTimeZone(zone);
      calendar = await showCalendar(html`
        <div lang="en-GB">
          <chat-calendar
            src="/demo/feeds/autumn-2011.json"
            date="2011-10-31"
            time-zone=${canEmulate ? 'viewer' : zone}
          ></chat-calendar>
        </div>
      `);
    });
    afterEach(resetEmulation);

    it('stand on the right days at the right hours, in three weeks around a change of clocks', async () => {
      expect(shownLines(calendar)).to.deep.equal(expectedLines('2011-10-31', zone));
      await press(calendar, 'previous');
      expect(shownLines(calendar)).to.deep.equal(expectedLines('2011-10-24', zone));
      await press(calendar, 'next');
      await press(calendar, 'next');
      expect(shownLines(calendar)).to.deep.equal(expectedLines('2011-11-07', zone));
    });

    it('#londoncyber is on 1 and 2 November, all day', () => {
      expect(linesWith(calendar, '#londoncyber')).to.deep.equal([
        '2011-11-01 All day #londoncyber',
      ]);
      const conference = sessionOf(calendar, '#londoncyber');
      expect(datetimeOf(conference)).to.equal('2011-11-01');
      expect(statesOf(conference)).to.include('all-day');
      expect(textOf(conference)).to.match(/until Wed,? 2 Nov/);
    });

    if (city !== 'London') return;

    it('#swscmedia, #lgovsm and #Occhat are on Tuesday at 20:00, without #OTalk and #NurChat', () => {
      const tuesday = '2011-11-01 20:00';
      expect(linesWith(calendar, '#swscmedia', '#lgovsm', '#Occhat')).to.deep.equal([
        `${tuesday} #swscmedia`,
        `${tuesday} #lgovsm`,
        `${tuesday} #Occhat`,
      ]);
      expect(linesWith(calendar, '#OTalk', '#NurChat')).to.deep.equal([]);
      expect(linesWith(calendar, '#nhssm')).to.deep.equal(['2011-11-02 20:00 #nhssm']);
      expect(datetimeOf(sessionOf(calendar, '#swscmedia'))).to.equal('2011-11-01T20:00:00+00:00');
    });

    it('#swscmedia has its first topic', () => {
      const topic = sessionOf(calendar, '#swscmedia').querySelector('[part~="topic"]');
      expect(textOf(topic)).to.equal('Developing Leadership in Social Work');
    });

    it('#NurChat and #OTalk are on the Tuesday before at 20:00 summer time, without #Occhat', async () => {
      await press(calendar, 'previous');
      expect(linesWith(calendar, '#NurChat', '#OTalk', '#Occhat')).to.deep.equal([
        '2011-10-25 20:00 #NurChat',
        '2011-10-25 20:00 #OTalk',
      ]);
      expect(datetimeOf(sessionOf(calendar, '#OTalk'))).to.equal('2011-10-25T20:00:00+01:00');
    });

    it('#lrnchat is at 15:30 for a week, and at 16:30 before and after', async () => {
      expect(linesWith(calendar, '#lrnchat')).to.deep.equal(['2011-11-03 15:30 #lrnchat']);
      await press(calendar, 'previous');
      expect(linesWith(calendar, '#lrnchat')).to.deep.equal(['2011-10-27 16:30 #lrnchat']);
      await press(calendar, 'next');
      await press(calendar, 'next');
      expect(linesWith(calendar, '#lrnchat')).to.deep.equal(['2011-11-10 16:30 #lrnchat']);
    });

    it('the week is Monday 31 October to Sunday 6 November, in United Kingdom time', () => {
      expect(textOf(partsOf(calendar, 'range')[0])).to.equal('31 October – 6 November 2011');
      expect(textOf(partsOf(calendar, 'zone')[0])).to.match(/United Kingdom|UK|London|GMT/);
    });
  });
}
