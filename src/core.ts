/** All that is pure: the schedule core and the parsing of feeds. Runs anywhere JavaScript runs. */
export * from './core/index.js';
export {FeedError} from './feed/errors.js';
export type {FeedErrorCode} from './feed/errors.js';
export {parseFeed} from './feed/parse/parse-feed.js';
export type {ParsedFeed} from './feed/parse/parse-feed.js';
export type {FeedProblem, FeedProblemCode, FeedProblemOutcome} from './feed/parse/problems.js';
export {reviewFeed} from './feed/parse/review-feed.js';
export {toICalendar} from './export/icalendar/to-icalendar.js';
export type {ICalendarOptions} from './export/icalendar/to-icalendar.js';
