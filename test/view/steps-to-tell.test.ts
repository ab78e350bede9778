import {expect} from 'chai';
import {spanRecord, type SpanOptions} from '../../src/view/span-record.js';
import {stepsToTell} from '../../src/view/steps-to-tell.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {en} from '../support/locales.js';

const chats = Array.from({length: 40}, (_, index) => ({
  ...{id: `chat-${index}`, hashtag: `#chat${index}`, timeZone: 'America/New_York'},
  ...{start: `2026-11-2${3 + (index % 2)}T1${index % 8}:00`, recurrenceRule: 'FREQ=WEEKLY'},
}));

const options = (): SpanOptions => ({
  viewpoint: viewpoint({locale: 'en-GB', timeZone: 'Europe/London', messages: en}),
  ...{now: utc('2026-11-20T12:00'), date: '2026-11-23', days: 7},
});

describe('the steps to a record', () => {
  it('are small: one a chat, and one a session', () => {
    expect([...stepsToTell(feedOf(...chats), options())].length).to.equal(80);
  });

  it('are as many as the rows that are wanted', () => {
    expect([...stepsToTell(feedOf(...chats), {...options(), rows: 3})].length).to.equal(46);
  });

  it('leave nothing to find out: each takes its chat once', () => {
    let asked = 0;
    const feed = feedOf(...chats);
    const counting = feed.chats.map(chat => ({
      ...chat,
      get schedule() {
        asked++;
        return chat.schedule;
      },
    }));
    const wanted = options();
    for (const _ of stepsToTell({...feed, chats: counting}, wanted));
    const before = asked;
    expect(before).to.be.at.least(40);
    expect([...stepsToTell({...feed, chats: counting}, wanted)].length).to.equal(80);
    expect(asked).to.equal(before);
  });

  it('lead to what the record is without them', () => {
    const [stepped, plain] = [feedOf(...chats), feedOf(...chats)];
    const wanted = options();
    for (const _ of stepsToTell(stepped, wanted));
    expect(JSON.stringify(spanRecord(stepped, wanted))).to.equal(
      JSON.stringify(spanRecord(plain, options())),
    );
  });
});
