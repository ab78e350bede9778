import {expect} from 'chai';
import {nextSession} from '../../src/core/sessions.js';
import {zoneOf} from '../../src/core/zone.js';
import {Formats} from '../../src/view/formats.js';
import {bothTimes} from '../../src/view/both-times.js';
import type {Messages} from '../../src/locales/messages.js';
import {feedOf} from '../support/feed-of.js';
import {ar, de, en} from '../support/locales.js';

function textFor(
  reader: string,
  slot: {start: string; timeZone: string; timeZoneLabel?: string},
  messages: Messages = en,
  locale = 'en-GB',
): string {
  const session = nextSession(feedOf(slot), 0)!;
  return bothTimes(session, messages, new Formats(locale, zoneOf(reader)!));
}

const LONDON = {start: '2011-11-01T20:00', timeZone: 'Europe/London', timeZoneLabel: 'UK time'};
const NOON = {start: '2011-11-01T12:00', timeZoneLabel: 'island time'};

describe('bothTimes', () => {
  it("tells the reader's time and the host's", () => {
    expect(textFor('America/New_York', LONDON)).to.equal('16:00 your time · 20:00 UK time');
  });

  it('tells one time where both clocks show the same, by whatever name', () => {
    expect(textFor('Europe/London', LONDON)).to.equal('20:00 UK time');
    expect(textFor('Europe/Lisbon', LONDON)).to.equal('20:00 UK time');
  });

  it('tells both where the clocks differ on this date alone', () => {
    const casablanca = {...LONDON, start: '2011-10-25T20:00'};
    expect(textFor('Africa/Abidjan', casablanca)).to.equal('19:00 your time · 20:00 UK time');
    expect(textFor('Africa/Abidjan', LONDON)).to.equal('20:00 UK time');
  });

  it('tells that it is the next day there', () => {
    expect(textFor('Pacific/Honolulu', {...NOON, timeZone: 'Pacific/Kiritimati'})).to.equal(
      '12:00 your time · 12:00 island time, next day',
    );
  });

  it('tells that it is the day before there', () => {
    expect(textFor('Pacific/Kiritimati', {...NOON, timeZone: 'Pacific/Honolulu'})).to.equal(
      '12:00 your time · 12:00 island time, the day before',
    );
  });

  it('names the zone where the feed has no label for it', () => {
    const {start, timeZone} = LONDON;
    expect(textFor('America/New_York', {start, timeZone})).to.match(/20:00 \S.*(Time|GMT|Kingdom)/);
  });

  it('does so in German and Arabic', () => {
    const there = {...NOON, timeZone: 'Pacific/Kiritimati'};
    expect(textFor('Pacific/Honolulu', there, de, 'de')).to.equal(
      '12:00 deine Zeit · 12:00 island time, am nächsten Tag',
    );
    const arabic = textFor('Pacific/Honolulu', there, ar, 'ar');
    expect(arabic).to.contain('بتوقيتك').and.to.contain('في اليوم التالي');
  });
});
