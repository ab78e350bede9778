/** A session as another program has read it back from a calendar. */
export interface ReadBack {
  readonly uid: string;
  /** Epoch milliseconds; of UTC midnight for a date. */
  readonly start: number;
  /** Left out where the reader is known to be wrong: when clocks change between start and end. */
  readonly end?: number;
  readonly allDay: boolean;
  readonly cancelled: boolean;
  readonly summary: string;
}

/** A calendar and the window, in epoch milliseconds, in which its sessions are wanted. */
export interface Request {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
