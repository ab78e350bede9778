import {
  inShort,
  type FeedProblemCode,
  type FeedProblemOutcome,
  type ProblemDraft,
} from './problems.js';

/** A problem whose outcome is only known once all that stands around it has been read. */
export interface OpenProblem extends ProblemDraft {
  chat?: string;
  outcome: FeedProblemOutcome;
}

/** A value in the document and where it stands, so that what is wrong with it can be reported. */
export class Place {
  constructor(
    readonly value: unknown,
    readonly problems: OpenProblem[],
    readonly parent?: Place,
    readonly key: string | number = '',
  ) {}

  get pointer(): string {
    return this.parent ? pointerTo(this.parent.pointer, this.key) : '';
  }

  /** Whether an object has a field of its own, and something in it. */
  has(key: string): boolean {
    const {value} = this;
    return isRecord(value) && Object.hasOwn(value, key) && !isNothing(value[key]);
  }

  /** A field of an object; its value is undefined where there is none. */
  get(key: string): Place {
    return this.at(key, this.has(key) ? (this.value as Record<string, unknown>)[key] : undefined);
  }

  at(key: string | number, value: unknown): Place {
    return new Place(value, this.problems, this, key);
  }

  /** The same place with its value read in another way. */
  with(value: unknown): Place {
    return new Place(value, this.problems, this.parent, this.key);
  }

  /** The same place, of which nothing is told. */
  unreported(): Place {
    return new Place(this.value, [], this.parent, this.key);
  }

  /** Notes a problem here and gives nothing, so that a reader can return it. */
  report(
    code: FeedProblemCode,
    expected: string,
    outcome: FeedProblemOutcome = 'field-left-out',
    found: string = inShort(this.value),
  ): undefined {
    this.problems.push({code, pointer: this.pointer, found, expected, outcome});
    return undefined;
  }
}

/** The JSON Pointer (RFC 6901) to a member of what another one points at. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Null, or the empty text that spreadsheets write for it. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
