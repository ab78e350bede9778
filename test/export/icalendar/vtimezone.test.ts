import {expect} from 'chai';
import {vtimezone} from '../../../src/export/icalendar/vtimezone.js';
import {zoneOf} from '../../../src/core/zone.js';
import {AWKWARD_ZONES} from '../../support/arbitraries.js';
import {components} from '../../support/content-lines.js';
import {wall} from '../../support/times.js';

const linesOf = (timeZone: string, from: string, to = from): string[] =>
  vtimezone(zoneOf(timeZone)!, {first: wall(from), last: wall(to)});

const observances = (lines: readonly string[], name: string): string[][] =>
  components(`${lines.join('\r\n')}\r\n`, name);

/** The last year up to another in which a zone's clocks change, as far as the engine knows. */
function lastChange(name: string, lastYear: number): string {
  const zone = zoneOf(name)!;
  let at = Date.UTC(lastYear, 11, 31);
  while (zone.offset(at) === zone.offset(at - 86_400_000)) at -= 86_400_000;
  return String(new Date(at - 86_400_000).getUTCFullYear());
}

describe('a VTIMEZONE', () => {
  it('of a zone with rules has them without an end', () => {
    expect(linesOf('Europe/London', '2011-11-01')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'DTSTART:20100101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20100328T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20101031T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('of a zone that never changes its clocks is standard time alone', () => {
    expect(linesOf('Asia/Kathmandu', '2011-11-01')).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kathmandu',
      'BEGIN:STANDARD',
      'DTSTART:20100101T054500',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('knows what was right before the first change it lists', () => {
    const [first] = observances(linesOf('Australia/Sydney', '2011-11-01'), 'DAYLIGHT');
    expect(first).to.deep.equal([
      'DTSTART:20100101T110000',
      'TZOFFSETFROM:+1100',
      'TZOFFSETTO:+1100',
    ]);
  });

  it('has half an hour of daylight time on Lord Howe', () => {
    const [, daylight] = observances(linesOf('Australia/Lord_Howe', '2011-11-01'), 'DAYLIGHT');
    expect(daylight).to.include.members(['TZOFFSETFROM:+1030', 'TZOFFSETTO:+1100']);
    expect(daylight).to.include('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU');
  });

  it('lists the dates of what goes by no rule, the first one too', () => {
    const [first] = observances(linesOf('America/New_York', '2005-06-01'), 'DAYLIGHT');
    expect(first).to.deep.equal([
      'DTSTART:20040404T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RDATE:20040404T020000',
      'RDATE:20050403T020000',
      'RDATE:20060402T020000',
    ]);
  });

  it('lists Ramadan in Morocco to 2037 and ten years after what the calendar says', () => {
    const years = (to: string): (string | undefined)[] =>
      linesOf('Africa/Casablanca', '2025-01-01', to)
        .filter(line => line.startsWith('RDATE'))
        .map(line => line.slice(6, 10))
        .sort();
    expect(years('2025-01-01').at(-1)).to.equal(lastChange('Africa/Casablanca', 2037));
    expect(years('2040-01-01').at(-1)).to.equal(lastChange('Africa/Casablanca', 2050));
  });

  it('takes no step over the date line for daylight time', () => {
    const lines = linesOf('Pacific/Apia', '2011-11-01');
    const step = observances(lines, 'STANDARD').find(each => each.includes('TZOFFSETTO:+1400'));
    expect(step?.slice(0, 3)).to.deep.equal([
      'DTSTART:20111230T000000',
      'TZOFFSETFROM:-1000',
      'TZOFFSETTO:+1400',
    ]);
  });

  for (const timeZone of [...AWKWARD_ZONES, 'Africa/Monrovia', 'America/Caracas']) {
    it(`is brief and well formed for any year in ${timeZone}`, () => {
      for (const date of ['0001-01-01', '1970-06-01', '9999-12-31']) {
        const lines = linesOf(timeZone, date);
        expect(lines.length).to.be.below(400);
        expect(lines.join('\n')).not.to.match(/NaN|undefined|\.\d/);
        expect(observances(lines, 'STANDARD').length).to.be.above(0);
      }
    });
  }
});
