/** The first place at which a text is no JSON. */
export interface JsonError {
  /** From 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What is wrong there: `a comma with nothing after it`. */
  readonly reason: string;
}

/**
 * Finds the first place at which a text is no JSON (RFC 8259). Engines say it each in their own way,
 * and some without the place.
 *
 * @returns undefined when the text is JSON
 */
export function jsonError(text: string): JsonError | undefined {
  const fault = scan(text);
  if (!fault) return undefined;
  const lines = text.slice(0, fault.at).split(/\r\n?|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, reason: fault.reason};
}

/** The same in words, for an author. */
export function jsonErrorText(text: string): string {
  const error = jsonError(text);
  return error
    ? `no JSON at line ${error.line}, column ${error.column}: ${error.reason}.`
    : 'no JSON.';
}

interface Fault {
  readonly at: number;
  readonly reason: string;
}

/** What may come next. `first` is before the first member of a list or object, which may be none. */
type Next = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'more';

const BLANK = /[ \t\n\r]*/y;
/** A number, `true`, or what stands in the place of one. */
const WORD = /[^\s,:[\]{}"]*/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Without recursion: a text may be as deep as it is long. */
function scan(text: string): Fault | undefined {
  let at = 0;
  let next = 'value' as Next;
  /** What closes the lists and objects that are open. */
  const open: string[] = [];
  for (;;) {
    at = endOf(BLANK, text, at);
    const sign = text[at];
    if (next === 'more' && open.length === 0) {
      return sign === undefined ? undefined : {at, reason: `${show(text, at)} after the end`};
    }
    if (sign === undefined) return {at, reason: endReason(open)};
    const mayClose = next === 'first value' || next === 'first name' || next === 'more';
    if (mayClose && sign === open.at(-1)) {
      open.pop();
      next = 'more';
      at++;
    } else if (next === 'colon' || next === 'more') {
      if (sign !== (next === 'colon' ? ':' : ',')) {
        return {at, reason: lacking(text, at, next, open.at(-1))};
      }
      next = next === 'colon' ? 'value' : open.at(-1) === '}' ? 'name' : 'value';
      at++;
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      next = next === 'name' || next === 'first name' ? 'colon' : 'more';
      at = end;
    } else if (next === 'name' || next === 'first name') {
      return {at, reason: wrongStart(text, at, 'a name in double quotes')};
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'first name' : 'first value';
      at++;
    } else {
      const end = endOf(WORD, text, at);
      const word = text.slice(at, end);
      const isValue = ['true', 'false', 'null'].includes(word) || NUMBER.test(word);
      if (!isValue) return {at, reason: wrongStart(text, at, 'a value')};
      next = 'more';
      at = end;
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The place after a text in quotes. */
function endOfString(text: string, start: number): number | Fault {
  for (let at = start + 1; at < text.length;) {
    const sign = text[at] ?? '';
    if (sign === '"') return at + 1;
    if (sign < ' ') {
      const what = sign === '\n' || sign === '\r' ? 'a line break' : 'a control character';
      return {at, reason: `${what} inside a text in quotes`};
    }
    const end = sign === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (end === at) return {at, reason: 'a backslash that begins no escape: write \\\\ for it'};
    at = end;
  }
  return {at: start, reason: 'a text whose closing quotation mark is missing'};
}

function endReason(open: readonly string[]): string {
  const last = open.at(-1);
  return last === undefined ? 'there is nothing' : `it ends before the closing ${last}`;
}

function lacking(
  text: string,
  at: number,
  next: 'colon' | 'more',
  closing: string | undefined,
): string {
  const sign = text[at];
  if (next === 'more' && (sign === ']' || sign === '}')) {
    return `a closing ${sign} in the place of ${closing ?? 'the end'}`;
  }
  return `${show(text, at)}, where a ${next === 'colon' ? 'colon' : 'comma'} is missing before it`;
}

function wrongStart(text: string, at: number, wanted: string): string {
  const sign = text[at] ?? '';
  const before = text.slice(0, at).trimEnd().at(-1);
  if (sign === '<' && before === undefined) return 'this is a web page, no feed';
  if (before === ',' && /[\]},]/.test(sign)) return `a comma with nothing between it and ${sign}`;
  if (sign === "'") return 'a single quotation mark: texts stand in double ones, "';
  if (/[“”„‟«»]/.test(sign))
    return `a curly quotation mark, ${sign}: texts stand in straight ones, "`;
  if (/^\/[/*]/.test(text.slice(at, at + 2))) return 'a comment, which JSON has none of';
  return `${show(text, at)} in the place of ${wanted}`;
}

/** Markup that editors of web pages put into a text. */
const MARKUP = /<[/!]?[a-z][^<>]{0,60}>|&(?:[a-z]{2,8}|#\d{1,6});/iy;

/** What stands at a place, in short. */
function show(text: string, at: number): string {
  const end = endOf(MARKUP, text, at);
  if (end > at) return `markup, ${text.slice(at, end)}`;
  const word = text.slice(at, Math.min(endOf(WORD, text, at), at + 20));
  return JSON.stringify(word || text[at]);
}
