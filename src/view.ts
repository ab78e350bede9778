/** What a reader is told, as plain records, in any language and zone. Runs anywhere JavaScript runs. */
export {cardOf, cardRecord} from './view/card-record.js';
export type {CardOptions, CardRecord, JoinRecord} from './view/card-record.js';
export type {CalledOff, Recap} from './view/card-schedule.js';
export type {CardContext, CardSession, LinkRecord, Phase} from './view/card-session.js';
export type {DayRecord, SessionOnDay} from './view/day-record.js';
export type {Formats, HourCycle} from './view/formats.js';
export type {Filter, ReaderChoices} from './view/reader-choices.js';
export type {Badge, SessionRecord, SessionState} from './view/session-record.js';
export {sessionWords} from './view/session-words.js';
export type {SessionWords} from './view/session-words.js';
export {spanRecord} from './view/span-record.js';
export type {EmptySpan, SpanOptions, SpanRecord} from './view/span-record.js';
export {viewpoint} from './view/viewpoint.js';
export type {Viewpoint, ViewpointOptions} from './view/viewpoint.js';
export {plainText} from './view/words.js';
export type {Text, Words} from './view/words.js';
