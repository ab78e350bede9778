import type {DayLayout} from './day.js';
import type {FindContext} from './find-panel.js';
import type {StripActions} from './now-strip.js';
import type {Weeks} from './week-nav.js';

/** How a calendar is laid out. */
export interface CalendarLayout extends DayLayout {
  readonly view: 'auto' | 'week' | 'list';
  /** Whether what is on now is on the page, but cannot be seen. */
  readonly isNowOutOfSight: boolean;
}

/** What one can do in a calendar. */
export interface CalendarActions
  extends Omit<StripActions, 'goToNow'>, Omit<FindContext, 'messages'> {
  readonly weeks: Weeks;
  readonly go: (date: string) => void;
}
