import {MOST_VALUES} from './limits.js';
import type {FeedProblemOutcome, ProblemDraft} from './problems.js';

/** A problem whose outcome is only known once all that stands around it has been read. */
export interface OpenProblem extends ProblemDraft {
  chat?: string;
  outcome: FeedProblemOutcome;
}

/** What is found as a chat, or what stands around the chats, is read: as far as there is room. */
export class Findings {
  readonly problems: OpenProblem[] = [];
  /** How many problems there are besides. */
  untold = 0;
  /** How many values were looked at. */
  spent = 0;

  /** @param most - problems that are told */
  constructor(private readonly most: number) {}

  /** @param make - problems that are not told need not be worded: to find what was meant is slow */
  add(make: () => OpenProblem): void {
    if (this.problems.length < this.most) this.problems.push(make());
    else this.untold++;
  }

  /** Whether there is room for another problem. */
  get hasRoom(): boolean {
    return this.problems.length < this.most;
  }

  /** Notes that so many values were looked at. */
  spend(values: number): void {
    this.spent += values;
  }

  /** Whether all was looked at that may be. */
  get isSpent(): boolean {
    return this.spent >= MOST_VALUES;
  }
}
