import {expect} from 'chai';
import {chatKey, isSameSession, sessionKey, slotNumber} from '../../src/core/identity.js';
import {sessionsBetween} from '../../src/core/sessions.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';

/** One chat for two hemispheres: Tuesday 20:00 in London, and Tuesday 20:00 in Sydney. */
function twoHemispheres() {
  const rule = {start: '2026-11-03T20:00', recurrenceRule: 'FREQ=WEEKLY'};
  return parseFeed({
    chats: [
      {
        hashtag: '#globalchat',
        schedule: [
          {...rule, timeZone: 'Europe/London'},
          {...rule, timeZone: 'Australia/Sydney'},
        ],
      },
    ],
  }).feed;
}

const WEEK = [Date.UTC(2026, 10, 9), Date.UTC(2026, 10, 16)] as const;

describe('what tells sessions apart', () => {
  it('is the slot as well: two of a chat may have one local start', () => {
    const [sydney, london] = sessionsBetween(twoHemispheres(), ...WEEK);
    expect(sydney?.recurrenceId).to.equal(london?.recurrenceId);
    expect([sydney, london].map(each => each && slotNumber(each))).to.deep.equal([1, 0]);
    expect(sessionKey(sydney!)).not.to.equal(sessionKey(london!));
    expect(isSameSession(sydney!, london!)).to.equal(false);
  });

  it('is the list as well: two lists may have chats of one id', () => {
    const chat = {id: '1', kind: 'chat', schedule: []} as const;
    const keys = [undefined, 'https://a.example/', 'https://b.example/'].map(url =>
      chatKey(url === undefined ? chat : {...chat, list: {url}}),
    );
    expect(new Set(keys).size).to.equal(3);
  });

  it('stays when the feed is read again', () => {
    const [first] = sessionsBetween(twoHemispheres(), ...WEEK);
    const [again] = sessionsBetween(twoHemispheres(), ...WEEK);
    expect(first).not.to.equal(again);
    expect(isSameSession(first!, again!)).to.equal(true);
  });
});
