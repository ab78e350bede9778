import {expect} from 'chai';
import type {ChatFeed} from '../../src/core/types.js';
import {clashesOf, type Clash} from '../../src/view/clashes.js';
import {feedOf} from '../support/feed-of.js';

const ALL = {hasFavourites: true, isFavourite: () => true};
const [FROM, TO] = [Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 9)];
const START = '2026-11-03T20:00';

const clashesIn = (feed: ChatFeed): Clash[] => [...clashesOf(feed, ALL, FROM, TO).values()];
const told = ({others, more}: Clash): [string, number] => [
  others.map(({chat}) => chat.id).join(' '),
  more,
];

describe('what runs at the same time as a favourite', () => {
  it('is named where there are few', () => {
    const feed = feedOf({start: START}, {start: '2026-11-03T20:30'}, {start: '2026-11-03T21:00'});
    expect(clashesIn(feed).map(told)).to.deep.equal([
      ['chat-1', 0],
      ['chat-0 chat-2', 0],
      ['chat-1', 0],
    ]);
  });

  it('is named by five and counted where there are many', () => {
    const feed = feedOf(...Array<object>(600).fill({start: START}));
    const clashes = clashesIn(feed);
    expect(clashes).to.have.length(600);
    expect(told(clashes[0]!)).to.deep.equal(['chat-1 chat-2 chat-3 chat-4 chat-5', 594]);
    expect(told(clashes[599]!)).to.deep.equal(['chat-0 chat-1 chat-2 chat-3 chat-4', 594]);
  });

  it("is none of a chat's own sessions, however many of them run at once", () => {
    const schedule = ['20:00', '20:10', '20:20'].map(time => ({start: `2026-11-03T${time}`}));
    const feed = feedOf({schedule}, {start: '2026-11-03T20:30'});
    expect(clashesIn(feed).map(told)).to.deep.equal([
      ...Array.from({length: 3}, () => ['chat-1', 0]),
      ['chat-0 chat-0 chat-0', 0],
    ]);
  });

  it('grows with the sessions: each is looked at a bounded number of times', () => {
    let looks = 0;
    const feed = feedOf(...Array<object>(2000).fill({start: START}));
    const chats = feed.chats.map(chat => ({
      ...chat,
      get schedule() {
        looks++;
        return chat.schedule;
      },
    }));
    clashesIn({...feed, chats});
    expect(looks).to.be.below(2000 * 20);
  });
});
