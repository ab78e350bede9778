import {expect} from 'chai';
import {summaryOf} from '../../src/export/event-text.js';
import {nextSession} from '../../src/core/sessions.js';
import type {Session} from '../../src/core/types.js';
import {googleLink, googleSeriesLink, outlookLink} from '../../src/export/calendar-links.js';
import {chatOf} from '../support/feed-of.js';

const CHAT = {
  id: 'tuesdays',
  hashtag: '#tuesdays',
  title: 'Every Tuesday',
  start: '2011-11-01T20:00',
  timeZone: 'Europe/London',
};
const JOIN = 'https://example.org/join?room=1&talk=2';

const sessionOf = (fields: object = {}): Session =>
  nextSession(chatOf({...CHAT, ...fields}), Date.UTC(2011, 9, 1))!;

for (const [calendar, linkTo, title, details] of [
  ['Google', googleLink, 'text', 'details'],
  ['Outlook', outlookLink, 'subject', 'body'],
] as const) {
  describe(`a link to ${calendar}`, () => {
    const read = (session: Session, join?: string): URLSearchParams =>
      new URL(linkTo(session, join)).searchParams;

    it('writes a space as %20: a plus sign would be shown', () => {
      const link = linkTo(sessionOf({description: 'One + one', location: 'Town hall'}), JOIN);
      expect(link).to.include('Every%20Tuesday').and.include('Town%20hall');
      expect(link).to.include('One%20%2B%20one').and.not.include('+');
    });

    it('calls a session what our files call it', () => {
      const topic = sessionOf({recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Data'}}});
      for (const session of [sessionOf(), topic, sessionOf({hashtag: undefined})]) {
        expect(read(session).get(title)).to.equal(summaryOf(session.chat, session));
      }
    });

    it('has the texts of the session, then where it is held and where one finds out more', () => {
      const session = {...sessionOf({description: 'All about it'}), note: 'Bring some'};
      const about = {...session, url: 'https://example.org/this'};
      expect(read(about, JOIN).get(details)).to.equal(
        `Bring some\n\nAll about it\n\n${JOIN}\nhttps://example.org/this`,
      );
    });

    it('has the place of the session, if it is not the usual one', () => {
      const session = sessionOf({location: 'Leeds'});
      expect(read(session).get('location')).to.equal('Leeds');
      expect(read({...session, location: 'York'}).get('location')).to.equal('York');
    });

    for (const [text, why] of [
      ['several words '.repeat(400), 'words'],
      ['día señor ñandú '.repeat(400), 'words with accents'],
      ['火曜日のチャット'.repeat(400), 'a text without spaces'],
      ['👩‍👩‍👧 👍🏽 '.repeat(400), 'signs of several characters'],
      ['\ud83d'.repeat(3000), 'halves of characters'],
      [`e${'\u0301'.repeat(3000)}`, 'one letter with all accents'],
      ['a'.repeat(5000), 'one long word'],
    ] as const) {
      it(`is short enough whatever there is to say, and keeps where to join: ${why}`, () => {
        const link = linkTo(sessionOf({description: text}), JOIN);
        expect(link.length).to.be.at.most(1900);
        expect(() => decodeURIComponent(link)).not.to.throw();
        const said = new URL(link).searchParams.get(details)!;
        expect(said.endsWith(JOIN)).to.equal(true);
        expect(said).not.to.match(/\p{Cs}/u);
      });
    }

    it('cuts a description at a word, with a sign', () => {
      const said = read(sessionOf({description: 'several words '.repeat(400)}), JOIN).get(details)!;
      expect(said).to.match(/^(several words )+(several|several words)…\n\nhttps:/);
      expect(said.length).to.be.above(800);
    });

    it('is short enough with names and places that are long', () => {
      const long = 'Ж '.repeat(900);
      const session = sessionOf({title: long, location: long, description: long});
      const link = linkTo(session, JOIN);
      expect(link.length).to.be.at.most(1900);
      expect(new URL(link).searchParams.get(details)).to.include(JOIN);
    });

    it('leaves out a link that is too long itself, and keeps the other', () => {
      const url = `https://example.org/${'a'.repeat(2500)}`;
      expect(read({...sessionOf(), url}, JOIN).get(details)).to.equal(JOIN);
      expect(read({...sessionOf(), url: JOIN}, url).get(details)).to.equal(JOIN);
    });
  });
}

describe('a text that is cut', () => {
  const {Segmenter} = Intl;
  const segments = new Segmenter('en', {granularity: 'grapheme'});

  afterEach(() => Object.assign(Intl, {Segmenter}));

  for (const engine of ['an engine that knows letters', 'an engine that does not'] as const) {
    for (const sign of ['👩‍👩‍👧‍👦', '❤️', '👍🏽', '🏳️‍🌈', '🇬🇧', 'é', '1️⃣', 'क्षि']) {
      it(`keeps what is one sign whole, in ${engine}: ${sign}`, () => {
        if (engine === 'an engine that does not') {
          if (sign === 'क्षि') return; // of several letters to it
          Reflect.deleteProperty(Intl, 'Segmenter');
        }
        // Each text is cut at another place.
        for (let length = 0; length < 40; length++) {
          const text = 'a'.repeat(length) + sign.repeat(300);
          const link = outlookLink(sessionOf({description: text}));
          const [said = ''] = new URL(link).searchParams.get('body')!.split('…');
          const whole = [...segments.segment(text)].map(({index}) => index);
          expect(whole).to.include(said.length);
        }
      });
    }
  }
});

describe('the hours of a link', () => {
  it('are in UTC', () => {
    const session = sessionOf({start: '2011-07-05T20:00', recurrenceRule: 'FREQ=MONTHLY'});
    expect(new URL(googleLink(session)).searchParams.get('dates')).to.equal(
      '20111005T190000Z/20111005T200000Z',
    );
    const outlook = new URL(outlookLink(session)).searchParams;
    expect(outlook.get('startdt')).to.equal('2011-10-05T19:00:00Z');
    expect(outlook.get('enddt')).to.equal('2011-10-05T20:00:00Z');
    expect(outlook.get('allday')).to.equal('false');
  });

  it('are dates for whole days, the last of them the day after', () => {
    const session = sessionOf({start: '2011-11-08', duration: 'P2D'});
    expect(new URL(googleLink(session)).searchParams.get('dates')).to.equal('20111108/20111110');
    const outlook = new URL(outlookLink(session)).searchParams;
    expect([outlook.get('startdt'), outlook.get('enddt')]).to.deep.equal([
      '2011-11-08',
      '2011-11-10',
    ]);
    expect(outlook.get('allday')).to.equal('true');
  });

  it('take up no time in the eyes of others, as those of our files', () => {
    expect(new URL(googleLink(sessionOf())).searchParams.get('trp')).to.equal('false');
  });
});

describe('a link to Google for all sessions', () => {
  const RULE = {recurrenceRule: 'FREQ=WEEKLY;INTERVAL=2'};
  const read = (fields: object): URLSearchParams | undefined => {
    const link = googleSeriesLink(sessionOf({...RULE, ...fields}), JOIN);
    return link === undefined ? undefined : new URL(link).searchParams;
  };

  it('has the rule, on the clock of its own zone', () => {
    const link = read({duration: 'PT90M'})!;
    expect(link.get('recur')).to.equal('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU');
    expect(link.get('ctz')).to.equal('Europe/London');
    expect(link.get('dates')).to.equal('20111101T200000/20111101T213000');
    expect(link.get('text')).to.equal('#tuesdays Every Tuesday');
    expect(link.get('details')).to.include(JOIN);
  });

  it('has the end of a rule in UTC, as RFC 5545 §3.3.10 wants it', () => {
    const recurrenceRule = 'FREQ=WEEKLY;UNTIL=20120731T200000';
    expect(read({recurrenceRule})!.get('recur')).to.equal(
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20120731T190000Z',
    );
  });

  it('has dates for whole days', () => {
    const link = read({start: '2011-11-01', duration: 'P2D'})!;
    expect(link.get('dates')).to.equal('20111101/20111103');
  });

  it('is in no topic’s name, because it is for all', () => {
    const link = read({recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Data'}}})!;
    expect(link.get('text')).to.equal('#tuesdays Every Tuesday');
  });

  for (const [what, override] of [
    ['cancelled', {status: 'cancelled'}],
    ['moved', {start: '2011-11-16T20:00'}],
    ['left out', {excluded: true}],
  ] as const) {
    it(`is not there where a session to come is ${what}: the rule alone would not be true`, () => {
      expect(read({recurrenceOverrides: {'2011-11-15T20:00': override}})).to.equal(undefined);
      const before = {start: '2011-10-18T20:00', ...RULE};
      const recurrenceOverrides = {'2011-10-18T20:00': override};
      const chat = chatOf({...CHAT, ...before, recurrenceOverrides});
      const later = nextSession(chat, Date.parse('2011-11-25'))!;
      expect(googleSeriesLink(later)).to.not.equal(undefined);
    });
  }

  it('is not there for what has no rule, or several slots', () => {
    const later = {recurrenceOverrides: {'2011-11-03T18:00:00': {topic: 'One more'}}};
    expect(read(later)).to.equal(undefined);
    expect(googleSeriesLink(sessionOf())).to.equal(undefined);
    const slot = {start: '2011-11-01T20:00', ...RULE};
    const {start: _, timeZone: __, ...chat} = CHAT;
    const several = chatOf({...chat, schedule: [slot, {...slot, start: '2011-11-02T20:00'}]});
    expect(googleSeriesLink(nextSession(several, 0)!)).to.equal(undefined);
  });
});
