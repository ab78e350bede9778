import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import {AuthorConsole} from '../../../src/elements/page/author-console.js';
import {FeedError, type FeedErrorCode} from '../../../src/feed/errors.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import type {FeedProblem} from '../../../src/feed/parse/problems.js';
import {showCard} from '../../support/elements.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {fakeFetch, nextTask, restoreFetch} from '../../support/fake-fetch.js';

const NAME = 'The feed inside <chat-card>';
const SUNDAYS = {
  ...TUESDAYS,
  hashtag: '#sundays',
  start: '2011-10-30T20:00',
  recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU',
};

/** What the console is told, which is then quiet. */
function silence(): {said: string[]; restore: () => void} {
  const {warn, error} = console;
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => said.push(`warn ${parts.map(String).join(' ')}`);
  console.error = (...parts: unknown[]) => said.push(`error ${parts.map(String).join(' ')}`);
  return {
    said,
    restore() {
      Object.assign(console, {warn, error});
    },
  };
}

async function idle(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 400));
}

describe('what a feed’s author reads in the console', () => {
  let said: string[];
  let restore: () => void;
  beforeEach(() => ({said, restore} = silence()));
  afterEach(() => {
    restore();
  });
  const problemsOf = (...chats: object[]): readonly FeedProblem[] => parseFeed({chats}).problems;

  it('are sentences, one a line, beginning with the feed', () => {
    new AuthorConsole().tellProblems(problemsOf({title: 'A', start: '8pm'}, {id: 'b'}), NAME);
    expect(said).to.have.length(1);
    expect(said[0]?.split('\n')).to.deep.equal([
      'warn chat-calendar:',
      `${NAME}: A (/chats/0/start): found "8pm"; right would be a date before the hour, such as "2026-10-27T20:00". The chat is left out.`,
      `${NAME}: b (/chats/1/start): found nothing; right would be a local date and time such as "2026-10-27T20:00", or a date alone. The chat is left out.`,
      `${NAME}: b (/chats/1): found an object; right would be a title or a hashtag. The chat is left out.`,
    ]);
  });

  it('are said once, however often the feed is read', () => {
    const author = new AuthorConsole();
    const problems = problemsOf({title: 'A', start: '8pm'});
    author.tellProblems(problems, NAME);
    author.tellProblems(problems, NAME);
    author.tellProblems([], NAME);
    expect(said).to.have.length(1);
    author.tellProblems(problems, 'The feed of <chat-card>');
    expect(said).to.have.length(2);
  });

  it('are not more than one can read', () => {
    const chats = Array.from({length: 1000}, (_, index) => ({title: `A${index}`}));
    new AuthorConsole().tellProblems(problemsOf(...chats), NAME);
    const lines = said[0]?.split('\n') ?? [];
    expect(lines).to.have.length(22);
    expect(lines.at(-1)).to.equal('… and 980 more.');
  });

  it('names file, line and column of what is no JSON, once', () => {
    const author = new AuthorConsole();
    const text = 'chats.json: no JSON at line 3, column 1: a comma.';
    const error = new FeedError('not-json', text, {feed: 'chats.json'});
    author.tellError(error, '');
    author.tellError(error, '');
    expect(said).to.deep.equal([
      'error chat-calendar: chats.json: no JSON at line 3, column 1: a comma.',
    ]);
  });

  for (const code of ['unreachable', 'cross-origin', 'timeout', 'not-found'] as FeedErrorCode[]) {
    it(`only warns of what may pass by itself: ${code}`, () => {
      const error = new FeedError(code, 'chats.json: what mends it.', {feed: 'chats.json'});
      new AuthorConsole().tellError(error, NAME);
      expect(said).to.deep.equal(['warn chat-calendar: chats.json: what mends it.']);
    });
  }

  it('begins with the element, for a feed without an address', () => {
    new AuthorConsole().tellError(new FeedError('bad-shape', 'no list.'), NAME);
    expect(said).to.deep.equal([`error chat-calendar: ${NAME}: no list.`]);
  });

  it('is advice once the page is idle, once a feed, unless it is given up', async () => {
    const author = new AuthorConsole();
    const {feed} = parseFeed(documentOf(SUNDAYS));
    author.review(feed, NAME)();
    await idle();
    expect(said).to.deep.equal([]);
    author.review(feed, NAME);
    author.review(feed, NAME);
    expect(said).to.deep.equal([]);
    await idle();
    expect(said).to.have.length(1);
    expect(said[0]).to.include('Sunday 30 October 2011');
  });

  it('is the same where the browser cannot tell when it is idle', async () => {
    const {requestIdleCallback} = globalThis as Partial<typeof globalThis>;
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    try {
      const author = new AuthorConsole();
      author.review(parseFeed(documentOf(SUNDAYS)).feed, NAME)();
      await idle();
      expect(said).to.deep.equal([]);
      author.review(parseFeed(documentOf(SUNDAYS)).feed, NAME);
      await idle();
      expect(said).to.have.length(1);
    } finally {
      if (requestIdleCallback) Object.assign(globalThis, {requestIdleCallback});
    }
  });
});

describe('what an element tells its feed’s author', () => {
  let said: string[];
  let restore: () => void;
  beforeEach(() => ({said, restore} = silence()));
  afterEach(() => {
    restore();
    restoreFetch();
  });

  it('is advice with the feed’s address, after it is on screen', async () => {
    const src = `/advice-${Math.random()}.json`;
    fakeFetch({[src]: documentOf(SUNDAYS)});
    await showCard(html`<div lang="en"><chat-card src=${src}></chat-card></div>`);
    expect(said).to.deep.equal([]);
    await idle();
    expect(said).to.have.length(1);
    expect(said[0]).to.include('#sundays (/chats/0/start): found "2011-10-30T20:00:00"');
  });

  it('is nothing when it has left the page by then', async () => {
    const card = await showCard(html`
      <div lang="en">
        <chat-card .feed=${documentOf({...SUNDAYS, hashtag: '#gone'})}></chat-card>
      </div>
    `);
    card.remove();
    await idle();
    expect(said).to.deep.equal([]);
  });

  it('is advice also when it was moved in the page meanwhile', async () => {
    const card = await showCard(html`
      <div lang="en">
        <chat-card .feed=${documentOf({...SUNDAYS, hashtag: '#moved'})}></chat-card>
      </div>
    `);
    const parent = card.parentElement!;
    card.remove();
    parent.append(card);
    await card.updateComplete;
    await idle();
    expect(said).to.have.length(1);
    expect(said[0]).to.include('The feed of <chat-card>: #moved (/chats/0/start)');
  });

  it('is the place at which a feed inside is no JSON, as an editor of pages left it', async () => {
    const root = document.createElement('div');
    document.body.append(root);
    render(html`<chat-card id="mangled"></chat-card>`, root);
    const card = root.querySelector('chat-card')!;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = '{<br />\n"chats": []}';
    card.append(script);
    await nextTask();
    await card.updateComplete;
    root.remove();
    expect(said).to.deep.equal([
      'error chat-calendar: The feed inside <chat-card id="mangled">: no JSON at line 1, column 2: "<br />" in the place of a name in double quotes.',
    ]);
  });
});
