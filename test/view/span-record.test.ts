import {expect} from 'chai';
import type {ChatFeed} from '../../src/core/types.js';
import {spanRecord, type SpanOptions, type SpanRecord} from '../../src/view/span-record.js';
import {NO_CHOICES, type ReaderChoices} from '../../src/view/reader-choices.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {plainText} from '../../src/view/words.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {en} from '../support/locales.js';

const TUESDAYS = feedOf({
  ...{id: 'lgovsm', hashtag: '#lgovsm', start: '2011-10-11T20:00', timeZone: 'Europe/London'},
  recurrenceRule: 'FREQ=WEEKLY',
});

const readerIn = (timeZone: string) => viewpoint({locale: 'en-GB', timeZone, messages: en});

function weekOf(feed: ChatFeed, timeZone: string, options: Partial<SpanOptions> = {}): SpanRecord {
  return spanRecord(feed, {
    ...{viewpoint: readerIn(timeZone), date: '2011-11-01', firstDay: 1},
    now: utc('2011-11-01T20:30'),
    ...options,
  });
}

/** A feed that counts how often its chats were looked for sessions in. */
function counting(feed: ChatFeed): {readonly feed: ChatFeed; readonly count: () => number} {
  let count = 0;
  const {schedule} = feed.chats[0]!;
  const chat = {
    ...feed.chats[0]!,
    get schedule() {
      count++;
      return schedule;
    },
  };
  return {feed: {...feed, chats: [chat, ...feed.chats.slice(1)]}, count: () => count};
}

describe('a span of days', () => {
  for (const length of [1, 7, 14, 31]) {
    it(`is ${length} long where so many are asked for`, () => {
      const {days} = weekOf(TUESDAYS, 'Europe/London', {days: length});
      expect(days.length).to.equal(length);
      expect(days[0]!.date).to.equal('2011-11-01');
    });
  }

  it('knows whether it is the present one, and which of its days are over', () => {
    const {days, isPresent} = weekOf(TUESDAYS, 'Europe/London');
    expect(isPresent).to.equal(true);
    expect(days.map(({isGone, isToday}) => [isGone, isToday])).to.deep.equal([
      ...[
        [true, false],
        [false, true],
      ],
      ...Array.from({length: 5}, () => [false, false]),
    ]);
    expect(weekOf(TUESDAYS, 'Europe/London', {date: '2011-11-08'}).isPresent).to.equal(false);
  });

  it('computes no timetable twice for another minute, other choices or another language', () => {
    const {feed, count} = counting(TUESDAYS);
    weekOf(feed, 'Europe/London');
    const before = count();
    expect(before).to.be.greaterThan(0);
    const favourites: ReaderChoices = {
      ...NO_CHOICES,
      get: choice => (choice === 'mine' ? '1' : ''),
      hasFavourites: true,
      isFavourite: ({id}) => id === 'lgovsm',
    };
    const first = weekOf(feed, 'Europe/London', {now: utc('2011-11-01T20:31')});
    const second = weekOf(feed, 'Europe/London', {choices: favourites});
    expect(count()).to.equal(before);
    const sessionOf = ({days}: SpanRecord): unknown =>
      days.flatMap(({sessions}) => sessions).find(({name}) => name.text === '#lgovsm')?.session;
    expect(sessionOf(first)).to.equal(sessionOf(second));
  });

  it('is the same whatever zone the machine is in', () => {
    // These tests run on machines of three zones; see package.json.
    const {days} = weekOf(TUESDAYS, 'Australia/Sydney');
    expect(days[2]!.sessions.map(({hour, name}) => `${hour} ${name.text}`)).to.include(
      '07:00 #lgovsm',
    );
  });

  it('has a heading in the language of the feed, or else in that of the texts', () => {
    const titled = {...TUESDAYS, title: 'Les chats', locale: 'fr'};
    expect(weekOf(titled, 'Europe/London').heading).to.deep.equal({text: 'Les chats', lang: 'fr'});
    const {title: _, ...untitled} = titled;
    expect(weekOf(untitled, 'Europe/London').heading.text).to.equal('Chat timetable');
  });
});

describe('a span without sessions', () => {
  const later = feedOf({hashtag: '#later', start: '2011-12-06T20:00', keywords: ['Care']});

  it('says what comes next, and where', () => {
    const {empty} = weekOf(later, 'UTC');
    expect(empty?.text).to.equal('No chats on these days.');
    expect(empty?.next && plainText(empty.next.words)).to.equal(
      `Next: #later, ${new Date('2011-12-06').toLocaleDateString('en-GB', {
        ...{weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'},
      })}`,
    );
    expect(empty?.next?.date).to.equal('2011-12-06');
  });

  it('points forward, never back', () => {
    const ended = feedOf({hashtag: '#once', start: '2011-11-08T20:00'});
    expect(weekOf(ended, 'UTC', {date: '2011-11-01'}).empty?.next?.date).to.equal('2011-11-08');
    // The present week lies before it, and so does the only session.
    expect(weekOf(ended, 'UTC', {date: '2012-03-01'}).empty?.next).to.equal(undefined);
    // From a week that has passed the way leads to what is still to come.
    expect(weekOf(ended, 'UTC', {date: '2010-03-01'}).empty?.next?.date).to.equal('2011-11-08');
  });

  it('is none where a session was moved away from one of its days: that is told', () => {
    const recurrenceOverrides = {'2011-11-02T20:00': {start: '2011-11-20T20:00'}};
    const moved = feedOf({
      ...{hashtag: '#moved', start: '2011-11-02T20:00', recurrenceOverrides},
      recurrenceRule: 'FREQ=WEEKLY;COUNT=1',
    });
    const {empty, days} = weekOf(moved, 'UTC');
    expect(empty).to.equal(undefined);
    expect(days.flatMap(({lines}) => lines)).to.have.length(1);
  });

  it('says so where the list is empty', () => {
    const {empty} = weekOf({...later, chats: []}, 'UTC');
    expect(empty).to.deep.equal({
      ...{text: 'There are no chats in this list yet.', next: undefined, isFiltered: false},
    });
  });

  it('says so where nothing matches what the reader looks for', () => {
    const choices: ReaderChoices = {
      ...NO_CHOICES,
      get: choice => (choice === 'search' ? 'zebra' : ''),
      isChosenHere: choice => choice === 'search',
    };
    const {empty, found, filter} = weekOf(later, 'UTC', {choices});
    expect(empty?.text).to.equal('No chat matches what you have chosen.');
    expect(empty?.isFiltered).to.equal(true);
    expect(found).to.equal('0 of 0');
    expect(filter.search).to.equal('zebra');
  });

  it('comes of keywords that no chat has, in any case of letters', () => {
    const at = {date: '2011-12-06'};
    expect(weekOf(later, 'UTC', {...at, keywords: [' care ']}).empty).to.equal(undefined);
    expect(weekOf(later, 'UTC', {...at, keywords: ['health']}).ofPage.chats).to.deep.equal([]);
  });
});

describe('a span of which only so many rows are wanted', () => {
  const day = feedOf(
    ...Array.from({length: 20}, (_, index) => ({
      ...{hashtag: `#chat${index}`, start: `2011-11-02T${String(index).padStart(2, '0')}:00`},
    })),
  );
  const lines = (rows: number) => weekOf(day, 'UTC', {rows}).days[2]!;

  it('tells of the first of each day, and how many are left', () => {
    expect(lines(5).lines.map(line => line.session.start)).to.deep.equal(
      [0, 1, 2, 3, 4].map(hour => utc(`2011-11-02T0${hour}:00`)),
    );
    expect([lines(5).untold, lines(20).untold]).to.deep.equal([15, 0]);
  });

  it('knows whether it is whole', () => {
    const isWhole = (rows?: number) => weekOf(day, 'UTC', rows ? {rows} : {}).isWhole;
    expect([isWhole(19), isWhole(20), isWhole()]).to.deep.equal([false, true, true]);
  });

  it('counts all sessions, and empties no day', () => {
    const {sessions, days, empty} = weekOf(day, 'UTC', {rows: 1});
    expect([sessions.length, empty, days[2]!.isEmpty]).to.deep.equal([20, undefined, false]);
  });

  it('counts all that is over, of which it tells as many', () => {
    const {earlier, earlierText, untold} = weekOf(day, 'UTC', {
      ...{rows: 3, now: utc('2011-11-02T12:30')},
    }).days[2]!;
    expect([earlier.length, earlierText, untold]).to.deep.equal([3, '12 earlier today', 14]);
  });
});

describe('the record of a session', () => {
  const lineAt = (now: string, options: Partial<SpanOptions>) =>
    weekOf(TUESDAYS, 'Europe/London', {now: utc(now), ...options}).days[1]!.lines[0];

  it('is the same one as long as nothing of it changes', () => {
    const shared = {viewpoint: readerIn('Europe/London')};
    const first = lineAt('2011-11-01T19:00', shared);
    expect(lineAt('2011-11-01T19:01', shared)).to.equal(first);
  });

  it('is another when it begins', () => {
    const shared = {viewpoint: readerIn('Europe/London')};
    const first = lineAt('2011-11-01T19:59', shared);
    const live = lineAt('2011-11-01T20:00', shared);
    expect(live).not.to.equal(first);
    expect(live).to.have.property('isLive', true);
  });
});
