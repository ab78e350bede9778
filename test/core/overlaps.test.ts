import {expect} from 'chai';
import {chatKey} from '../../src/core/identity.js';
import {overlaps} from '../../src/core/overlaps.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';

const {feed} = parseFeed({
  chats: [
    {
      id: 'uk',
      title: 'UK',
      start: '2026-01-06T20:00',
      timeZone: 'Europe/London',
      recurrenceRule: 'FREQ=WEEKLY',
    },
    {
      id: 'us',
      title: 'US',
      start: '2026-01-06T16:00',
      timeZone: 'America/New_York',
      recurrenceRule: 'FREQ=WEEKLY',
    },
    {
      id: 'half',
      title: 'Half',
      start: '2026-01-06T20:30',
      duration: 'PT1H',
      timeZone: 'Europe/London',
    },
    {
      id: 'gone',
      title: 'Gone',
      start: '2026-01-06T20:15',
      timeZone: 'Europe/London',
      recurrenceOverrides: {'2026-01-06T20:15': {status: 'cancelled'}},
    },
    {id: 'day', title: 'Day', start: '2026-01-06'},
    {
      id: 'point',
      title: 'Point',
      start: '2026-01-06T20:10',
      duration: 'PT0S',
      timeZone: 'Europe/London',
    },
  ],
});

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];

/** When two chats clash. */
function clashes(...ids: string[]): string[] {
  return overlaps(feed, ids, from, to).map(({start, end}) => `${iso(start)}/${iso(end)}`);
}

describe('overlaps', () => {
  it('start and stop when clocks change: only the weeks between the two changes clash', () => {
    expect(clashes('uk', 'us')).to.deep.equal([
      '2026-03-10T20:00/2026-03-10T21:00',
      '2026-03-17T20:00/2026-03-17T21:00',
      '2026-03-24T20:00/2026-03-24T21:00',
      '2026-10-27T20:00/2026-10-27T21:00',
    ]);
  });

  it('tell how long both are on', () => {
    expect(clashes('uk', 'half')).to.deep.equal(['2026-01-06T20:30/2026-01-06T21:00']);
  });

  it('name the two sessions, the earlier one first', () => {
    const [overlap] = overlaps(feed, ['half', 'uk'], from, to);
    expect(overlap?.sessions.map(({chat}) => chat.id)).to.deep.equal(['uk', 'half']);
  });

  it('are none of cancelled sessions, of whole days and of such as have no length', () => {
    expect(clashes('uk', 'gone', 'day', 'point')).to.deep.equal([]);
  });

  it('are none of chats that were not chosen, nor of one alone', () => {
    expect(clashes('uk')).to.deep.equal([]);
    expect(clashes()).to.deep.equal([]);
  });

  it('are none where one ends as the other starts', () => {
    const {feed: row} = parseFeed({
      chats: ['20:00', '21:00'].map(time => ({
        id: time,
        title: time,
        start: `2026-01-06T${time}`,
        timeZone: 'Europe/London',
      })),
    });
    expect(overlaps(row, ['20:00', '21:00'], from, to)).to.deep.equal([]);
  });

  it('are none of a chat with itself', () => {
    const slots = ['20:00', '20:30'].map(time => ({start: `2026-01-06T${time}`, timeZone: 'UTC'}));
    const {feed: twice} = parseFeed({chats: [{id: 'twice', title: 'Twice', schedule: slots}]});
    expect(overlaps(twice, ['twice'], from, to)).to.deep.equal([]);
  });

  it('are of the chats of one list where keys say so, of all lists where ids do', () => {
    const chats = ['https://a.example/', 'https://b.example/'].flatMap(url =>
      feed.chats.map(chat => ({...chat, list: {url}})),
    );
    const lists = {...feed, chats};
    const clashing = (...names: string[]): number => overlaps(lists, names, from, to).length;
    const [uk, us] = chats.map(chatKey);
    expect(clashing(uk!, us!)).to.equal(4);
    expect(clashing(uk!)).to.equal(0);
    expect(clashing('uk', us!)).to.be.above(4);
  });

  it('are told with the twenty that began first: as many pairs as sessions, not as their square', () => {
    const {feed: crowd} = parseFeed({
      chats: Array.from({length: 500}, (_, index) => ({
        id: `${index}`,
        title: 'A chat',
        start: '2026-01-06T20:00',
        timeZone: 'UTC',
      })),
    });
    const ids = crowd.chats.map(({id}) => id);
    const found = overlaps(crowd, ids, from, to);
    expect(found).to.have.length((20 * 19) / 2 + 480 * 20);
    expect(found.filter(({sessions}) => sessions[1].chat.id === '499')).to.have.length(20);
  });

  it('have no answer for a window that is none', () => {
    expect(() => overlaps(feed, [], to, from)).to.throw(RangeError);
  });
});
