import {expect} from 'chai';
import {toICalendar} from '../../src/export/icalendar/to-icalendar.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import type {ChatFeed, Session} from '../../src/core/types.js';
import {onlySession} from '../../src/export/one-session.js';
import {components, named} from '../support/content-lines.js';
import {feedOf} from '../support/feed-of.js';

const TUESDAYS = {
  id: 'tuesdays',
  title: 'Every Tuesday',
  start: '2026-11-03T20:00',
  recurrenceRule: 'FREQ=WEEKLY',
};
const [FROM, TO] = [Date.UTC(2026, 10, 9), Date.UTC(2026, 10, 16)];

const inWeek = (feed: ChatFeed): Session[] => sessionsBetween(feed, FROM, TO);
const linesOf = (feed: ChatFeed, session: Session, ...names: string[]): string[] =>
  named(components(toICalendar(onlySession(feed, session)), 'VEVENT')[0], ...names);

describe('the file of one session', () => {
  it('has its own UID, also where another slot has a session at the same local hour', () => {
    const zones = ['Europe/London', 'Australia/Sydney'];
    const {start, recurrenceRule} = TUESDAYS;
    const schedule = zones.map(timeZone => ({start, recurrenceRule, timeZone}));
    const feed = feedOf({id: 'global', title: 'Global', schedule});
    const single = inWeek(feed).flatMap(session => linesOf(feed, session, 'UID'));
    const series = components(toICalendar(feed), 'VEVENT').flatMap(each => named(each, 'UID'));
    expect(new Set([...single, ...series]).size).to.equal(4);
  });

  it('is of its list', () => {
    const feed = feedOf(TUESDAYS);
    const chats = feed.chats.map(chat => ({...chat, list: {url: 'https://a.example/'}}));
    const [session] = inWeek({...feed, chats});
    expect(linesOf(feed, session!, 'UID')[0]).to.match(/@a\.example\/$/);
  });

  it('says that it is cancelled', () => {
    const change = {status: 'cancelled', note: 'Ill'};
    const feed = feedOf({...TUESDAYS, recurrenceOverrides: {'2026-11-10T20:00': change}});
    const lines = linesOf(feed, inWeek(feed)[0]!, 'STATUS', 'DESCRIPTION');
    expect(lines).to.deep.equal(['DESCRIPTION:Ill', 'STATUS:CANCELLED']);
  });

  it('has all that was changed of it', () => {
    const changes = {
      topic: 'Data',
      hashtag: '#data',
      hosts: [{name: 'Ana'}],
      url: 'https://example.org/data',
      joinUrl: 'https://example.org/join',
      location: 'York',
    };
    const feed = feedOf({...TUESDAYS, location: 'Leeds'});
    const session = {...inWeek(feed)[0]!, ...changes};
    const names = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL', 'CONFERENCE'];
    expect(linesOf(feed, session, ...names)).to.have.members([
      'SUMMARY:#data: Data',
      String.raw`DESCRIPTION:Data\n\nEvery Tuesday\n\nAna\n\nhttps://example.org/join`,
      'LOCATION:York',
      'URL:https://example.org/data',
      'CONFERENCE;VALUE=URI;FEATURE=CHAT:https://example.org/join',
    ]);
  });

  it('stands at its own hour, for as long as it lasts', () => {
    const recurrenceOverrides = {'2026-11-10T20:00': {start: '2026-11-11T09:30', duration: 'PT2H'}};
    const feed = feedOf({...TUESDAYS, timeZone: 'Asia/Tokyo', recurrenceOverrides});
    expect(linesOf(feed, inWeek(feed)[0]!, 'DTSTART', 'DURATION', 'RRULE')).to.deep.equal([
      'DTSTART;TZID=Asia/Tokyo:20261111T093000',
      'DURATION:PT2H',
    ]);
  });

  it('is in dates for whole days', () => {
    const feed = feedOf({...TUESDAYS, start: '2026-11-03', duration: 'P2D'});
    expect(linesOf(feed, inWeek(feed)[0]!, 'DTSTART', 'DURATION')).to.deep.equal([
      'DTSTART;VALUE=DATE:20261110',
      'DURATION:P2D',
    ]);
  });
});
