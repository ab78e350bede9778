import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {sessionsBetween} from '../../src/core/sessions.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {utc} from '../support/times.js';

const file = new URL('../../demo/feeds/international.json', import.meta.url);
const {feed, problems} = parseFeed(JSON.parse(readFileSync(file, 'utf8')));

describe('the international feed', () => {
  it('is read without a problem', () => expect(problems).to.deep.equal([]));

  it('has at least 40 chats', () => expect(feed.chats.length).to.be.at.least(40));

  it('has at least 12 time zones', () => {
    const zones = feed.chats.flatMap(({schedule}) => schedule.map(({timeZone}) => timeZone));
    expect(new Set(zones).size).to.be.at.least(12);
  });

  it('has at least 6 languages', () => {
    const languages = feed.chats.map(({locale}) => (locale ?? feed.locale)?.split('-')[0]);
    expect(new Set(languages).size).to.be.at.least(6);
  });

  it('has chats of several slots, of several platforms and on last weekdays of the month', () => {
    expect(feed.chats.some(({schedule}) => schedule.length > 1)).to.equal(true);
    expect(feed.chats.some(({platforms = []}) => platforms.length > 1)).to.equal(true);
    const days = feed.chats.flatMap(({schedule}) =>
      schedule.flatMap(slot => slot.recurrenceRule?.byDay ?? []),
    );
    expect(days.some(({nthOfPeriod}) => nthOfPeriod === -1)).to.equal(true);
  });

  it('has cancelled, moved and added sessions around 22 November 2026', () => {
    const sessions = sessionsBetween(feed, utc('2026-11-08'), utc('2026-12-13'));
    const statuses = new Set(sessions.map(({status}) => status));
    expect([...statuses]).to.have.members(['scheduled', 'cancelled', 'moved', 'added']);
  });
});
