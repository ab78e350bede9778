import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {reviewFeed} from '../../src/feed/parse/review-feed.js';

const folder = new URL('../../demo/feeds/', import.meta.url);

/** All that is told of a feed of the demo. */
function toldOf(name: string): string[] {
  const {feed, problems} = parseFeed(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return [...problems, ...reviewFeed(feed)].map(({message}) => message);
}

describe('the feeds of the demo', () => {
  const names = readdirSync(folder).filter(name => name !== 'broken.json');

  it('are several', () => expect(names).to.have.length.above(2));

  for (const name of names) {
    it(`have nothing to complain of: ${name}`, () => expect(toldOf(name)).to.deep.equal([]));
  }

  it('have one that shows what is told', () => {
    expect(toldOf('broken.json')).to.deep.equal([
      '#lgovsm (/chats/1/start): found "8pm"; right would be a date before the hour, such as "2026-10-27T20:00". The chat is left out.',
      '#OTalk (/chats/2/url): found "javascript:alert(\'Find out more\')"; right would be an https:, http: or mailto: address. This is left out, and the rest is kept.',
      '#OTalk (/chats/2/end): found the unknown field "end"; right would be "duration". It is passed over.',
      '#lrnchat (/chats/3/timeZone): found "America/New_Yrok"; right would be "America/New_York". The chat is left out.',
    ]);
  });
});
