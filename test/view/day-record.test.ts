import {expect} from 'chai';
import type {DayLine} from '../../src/view/day-record.js';
import {spanRecord, type SpanRecord} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {en} from '../support/locales.js';

const at = (id: string, start: string, more: object = {}): object => ({
  ...{id, hashtag: `#${id}`, start},
  ...more,
});

/** Seven days from a date on, for a reader in a zone. */
function seen(
  now: string,
  chats: readonly object[],
  {date = now.slice(0, 10), timeZone = 'UTC', days = 7} = {},
): SpanRecord {
  return spanRecord(feedOf(...chats), {
    viewpoint: viewpoint({locale: 'en-GB', timeZone, messages: en}),
    ...{date, days, now: utc(now)},
  });
}

const lines = (list: readonly DayLine[]): string[] =>
  list.map(line =>
    'movedTo' in line
      ? `${line.hour} ${line.name.text}, ${line.movedTo}`
      : `${line.hour} ${line.name.text}`,
  );

describe('the days of a span', () => {
  it('are named by how near they are', () => {
    const {days} = seen('2011-11-01T12:00', []);
    expect(
      days.slice(0, 3).map(({name, nameAside}) => `${name}|${nameAside}`.replace(',', '')),
    ).to.deep.equal([...['Today|Tue 1 Nov', 'Tomorrow|Wed 2 Nov', 'Thursday|3 Nov']]);
  });

  it("are near by the reader's calendar, over a change of clocks too", () => {
    // 23:30 on Saturday in New York; the clocks go back in the night of Sunday.
    const options = {timeZone: 'America/New_York', date: '2011-11-05'};
    const {days} = seen('2011-11-06T03:30', [], options);
    expect(days.map(({name}) => name).slice(0, 3)).to.deep.equal(['Today', 'Tomorrow', 'Monday']);
  });

  it('have what is over today behind one line, and the rest in order', () => {
    const chats = [at('b', '2011-11-01T15:00'), at('a', '2011-11-01T08:00')];
    const [today] = seen('2011-11-01T12:00', chats).days;
    expect([today!.earlierText, lines(today!.earlier), lines(today!.lines)]).to.deep.equal([
      '1 earlier today',
      ['08:00 #a'],
      ['15:00 #b'],
    ]);
  });

  it('count what took place, not what was moved away', () => {
    const moved = {'2011-11-01T09:00': {start: '2011-11-03T09:00'}};
    const chats = [
      at('a', '2011-11-01T08:00'),
      at('b', '2011-11-01T09:00', {recurrenceOverrides: moved}),
    ];
    const {days} = seen('2011-11-01T12:00', chats);
    expect(days[0]!.earlierText).to.equal('1 earlier today');
    expect(days[0]!.earlier.length).to.equal(2);
  });

  it('fold nothing where all that is over was moved away', () => {
    const moved = {'2011-11-01T09:00': {start: '2011-11-03T09:00'}};
    const chats = [
      at('b', '2011-11-01T09:00', {recurrenceOverrides: moved}),
      at('c', '2011-11-01T15:00'),
    ];
    const [today] = seen('2011-11-01T12:00', chats).days;
    expect([today!.earlierText, today!.earlier.length, today!.lines.length]).to.deep.equal([
      ...[undefined, 0, 2],
    ]);
  });

  it('have so for the days before today, in a week that began earlier', () => {
    const chats = [at('a', '2011-10-31T08:00'), at('b', '2011-11-01T15:00')];
    const {days} = seen('2011-11-01T12:00', chats, {date: '2011-10-31'});
    expect([days[0]!.earlierText, lines(days[0]!.lines)]).to.deep.equal(['1 earlier', []]);
  });

  it('hide nothing of days that are all over', () => {
    const chats = [at('a', '2011-10-18T08:00')];
    const {days} = seen('2011-11-01T12:00', chats, {date: '2011-10-17'});
    expect([days[1]!.earlierText, lines(days[1]!.lines)]).to.deep.equal([undefined, ['08:00 #a']]);
  });

  it('keep what runs over midnight in sight while it is on, on the first day too', () => {
    const chats = [at('night', '2011-10-31T23:00', {duration: 'PT2H'})];
    const [today] = seen('2011-11-01T00:30', chats).days;
    expect(lines(today!.lines)[0]).to.match(/^Mon,? 31 Oct,? (at )?23:00 #night$/);
    expect(today!.sessions[0]!.states).to.include('live');
    expect(seen('2011-11-01T01:00', chats).days[0]!.sessions).to.deep.equal([]);
    const week = seen('2011-11-01T00:30', chats, {date: '2011-10-31'});
    expect(lines(week.days[0]!.lines)).to.deep.equal(['23:00 #night']);
  });

  it('show where a session was that was moved to another day', () => {
    const weekly = at('w', '2011-10-04T20:00', {
      recurrenceRule: 'FREQ=WEEKLY',
      recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-03T18:00'}},
    });
    const {days} = seen('2011-11-01T12:00', [weekly]);
    expect(lines(days[0]!.lines)[0]).to.match(/^20:00 #w, Moved to Thu,? 3 Nov,? (at )?18:00$/);
    expect(lines(days[2]!.lines)).to.deep.equal(['18:00 #w']);
    expect(days[0]!.sessions).to.deep.equal([]);
    expect(days[0]!.isEmpty).to.equal(false);
  });

  it('show so where it was moved out of these days, and nothing where it keeps its day', () => {
    const moved = (start: string): string[] => {
      const override = {'2011-11-01T20:00': {start}};
      const weekly = at('w', '2011-10-04T20:00', {
        ...{recurrenceRule: 'FREQ=WEEKLY', recurrenceOverrides: override},
      });
      return lines(seen('2011-11-01T12:00', [weekly], {days: 3}).days[0]!.lines);
    };
    expect(moved('2011-11-20T18:00')[0]).to.match(/^20:00 #w, Moved to/);
    expect(moved('2011-11-01T21:00')).to.deep.equal(['21:00 #w']);
  });

  it('have what lasts long once, until its last day', () => {
    const conference = at('conf', '2011-10-30', {duration: 'P5D', kind: 'event'});
    const {days} = seen('2011-11-01T12:00', [conference]);
    expect(days.map(({bands}) => bands.length)).to.deep.equal([1, 0, 0, 0, 0, 0, 0]);
    expect(days.map(({lanes}) => lanes)).to.deep.equal([1, 1, 1, 0, 0, 0, 0]);
    const [band] = days[0]!.bands;
    expect(band!.until).to.match(/^until Thu,? 3 Nov$/);
    expect([band!.isFromBefore, band!.days]).to.deep.equal([true, 3]);
    expect(days.map(({isEmpty}) => isEmpty)).to.deep.equal([
      ...[false, false, false, true, true, true, true],
    ]);
  });
});

describe('days without anything', () => {
  const runs = (record: SpanRecord): (string | undefined)[] =>
    record.days
      .filter(day => record.emptyRuns.has(day))
      .map(day => {
        const run = record.emptyRuns.get(day);
        return run && `${run.name}|${run.nameAside}`.replaceAll(/\s*–\s*/g, '–');
      });

  it('are one line where they follow each other; today stands for itself', () => {
    const chats = [at('a', '2011-11-03T20:00')];
    expect(runs(seen('2011-11-01T12:00', chats))).to.deep.equal([
      ...['Fri–Mon|4–7 Nov', undefined, undefined, undefined],
    ]);
  });

  it('are no run where they are alone', () => {
    const chats = ['01', '02', '04', '05', '06', '07'].map(day =>
      at(`c${day}`, `2011-11-${day}T20:00`),
    );
    expect(runs(seen('2011-11-01T12:00', chats))).to.deep.equal([]);
  });
});
