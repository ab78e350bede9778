import type {FeedProblem, FeedProblemCode} from './problems.js';

const LONGEST_FOUND = 80;

/** Also of symbols, which a template would refuse. */
const toText: (value: unknown) => string = String;

/** A value in the document and where it stands, so that what is wrong with it can be reported. */
export class Place {
  constructor(
    readonly value: unknown,
    readonly problems: FeedProblem[],
    readonly parent?: Place,
    readonly key: string | number = '',
  ) {}

  get pointer(): string {
    if (!this.parent) return '';
    const key = String(this.key).replaceAll('~', '~0').replaceAll('/', '~1');
    return `${this.parent.pointer}/${key}`;
  }

  /** A field of an object; absent when there is none of its own. */
  get(key: string): Place {
    const {value} = this;
    return this.at(key, isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);
  }

  at(key: string | number, value: unknown): Place {
    return new Place(value, this.problems, this, key);
  }

  /** The same place with its value read in another way. */
  with(value: unknown): Place {
    return new Place(value, this.problems, this.parent, this.key);
  }

  /** Notes a problem here and gives nothing, so that a reader can return it. */
  report(code: FeedProblemCode, expected: string): undefined {
    this.problems.push({code, pointer: this.pointer, found: this.#found(), expected});
    return undefined;
  }

  #found(): string {
    const {value} = this;
    if (value === undefined) return 'nothing';
    if (Array.isArray(value)) return 'a list';
    if (isRecord(value)) return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value) : toText(value);
    return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
