import {Findings, type OpenProblem} from './findings.js';
import {inShort, UNREADABLE, type FeedProblemCode, type FeedProblemOutcome} from './problems.js';

/** A value in the document and where it stands, so that what is wrong with it can be reported. */
export class Place {
  constructor(
    readonly value: unknown,
    readonly findings: Findings,
    readonly parent?: Place,
    readonly key: string | number = '',
  ) {
    findings.spend(1);
  }

  get pointer(): string {
    return this.parent ? pointerTo(this.parent.pointer, this.key) : '';
  }

  get problems(): readonly OpenProblem[] {
    return this.findings.problems;
  }

  /** Whether an object has a field of its own, and something in it. */
  has(key: string): boolean {
    return isRecord(this.value) && !isNothing(ownMember(this.value, key));
  }

  /** A field of an object; its value is undefined where there is none. */
  get(key: string): Place {
    const value = isRecord(this.value) ? ownMember(this.value, key) : undefined;
    return this.at(key, isNothing(value) ? undefined : value);
  }

  /** The names of an object's fields; none where it does not let them be read. */
  keys(): string[] {
    try {
      return Object.keys(Object(this.value) as object);
    } catch {
      this.report('wrong-type', 'an object', 'field-left-out', inShort(UNREADABLE));
      return [];
    }
  }

  /** A member of a list. */
  member(index: number): Place {
    return this.at(index, ownMember(this.value as object, index));
  }

  at(key: string | number, value: unknown): Place {
    return new Place(value, this.findings, this, key);
  }

  /** The same place with its value read in another way. */
  with(value: unknown): Place {
    return new Place(value, this.findings, this.parent, this.key);
  }

  /** The same place, of which nothing is told; or only to those who give what it is noted in. */
  apart(findings: Findings = new Findings(0)): Place {
    return new Place(this.value, findings, this.parent, this.key);
  }

  /**
   * Notes a problem here and gives nothing, so that a reader can return it.
   *
   * @param expected - what would be right; asked for where the problem is told
   */
  report(
    code: FeedProblemCode,
    expected: string | (() => string),
    outcome: FeedProblemOutcome = 'field-left-out',
    found?: string,
  ): undefined {
    this.findings.add(() => ({
      code,
      pointer: this.pointer,
      found: found ?? inShort(this.value),
      expected: typeof expected === 'string' ? expected : expected(),
      outcome,
    }));
    return undefined;
  }
}

/** What an object holds, be it a getter that throws: no JSON has one, but any object may. */
function ownMember(value: object, key: string | number): unknown {
  try {
    return Object.hasOwn(value, key)
      ? readable((value as Record<string, unknown>)[key])
      : undefined;
  } catch {
    return UNREADABLE;
  }
}

/** A value, or what stands for a proxy that was revoked: even to ask whether it is a list throws. */
export function readable(value: unknown): unknown {
  try {
    isRecord(value);
    return value;
  } catch {
    return UNREADABLE;
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
