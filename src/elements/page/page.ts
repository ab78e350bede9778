import {SharedFeeds} from '../../feed/load/shared-feeds.js';
import {AuthorConsole} from './author-console.js';
import {Choices} from './choices.js';
import {DaysLink} from './days-link.js';
import {OpenSession} from './open-session.js';
import {PageClock} from './page-clock.js';
import {PageLink} from './page-link.js';
import {ShownFeeds} from './shown-feeds.js';

/** What the elements of a page share. Nothing else lives longer than an element. */
export class Page {
  readonly clock: PageClock = new PageClock();
  /** What the page's author has been told. */
  readonly author: AuthorConsole = new AuthorConsole();
  /** What the page's address says. */
  readonly link: PageLink = new PageLink(this.author);
  /** The feeds that are loaded, each once. */
  readonly feeds: SharedFeeds = new SharedFeeds();
  /** The feeds that elements show. */
  readonly shownFeeds: ShownFeeds = new ShownFeeds();
  readonly choices: Choices = new Choices(this.link, this.shownFeeds);
  readonly openSession: OpenSession = new OpenSession(this.link, this.shownFeeds);
  readonly days: DaysLink = new DaysLink(this.link);
}

/** The page that this script runs on. */
export const thisPage: Page = new Page();
