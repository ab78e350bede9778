/** The first place at which a text is no JSON. */
export interface JsonError {
  /** From 1; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What is wrong there: `a comma with nothing after it`. */
  readonly reason: string;
  /** Whether it ends before its end, as a file that came only in part. */
  readonly isCutOff: boolean;
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
  const {at, reason, isCutOff = at === text.length && text.trim() !== ''} = fault;
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, reason, isCutOff};
}

/** The same in words, for an author. */
export function jsonErrorText(error: JsonError | undefined): string {
  return error
    ? `no JSON at line ${error.line}, column ${error.column}: ${error.reason}.`
    : 'no JSON.';
}

interface Fault {
  readonly at: number;
  readonly reason: string;
  readonly isCutOff?: boolean;
}

type Wanted = 'a value' | 'a name in double quotes' | 'a colon' | 'a comma';

/** What is wanted begins so; of a text in quotes, the rest comes after. */
const BEGINNINGS: Readonly<Record<Wanted, RegExp>> = {
  'a value':
    /[[{"]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![^\s,:[\]{}"])/y,
  'a name in double quotes': /"/y,
  'a colon': /:/y,
  'a comma': /,/y,
};
const BLANK = /[ \t\n\r]*/y;
/**
 * What may stand in a text: all but quotes, backslashes and control characters; and escapes. A long
 * text is read part by part, as all of it would be too much for some engines.
 */
const PART_OF_TEXT = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,1000}/y;
/** So much is shown of what is wrong: also markup, which editors of pages put in. */
const SHOWN = /<[^<>]{1,60}>|[^\s,:[\]{}"]{1,20}|./uy;

/** Without recursion: a text may be as deep as it is long. */
function scan(text: string): Fault | undefined {
  let at = 0;
  let wanted: Wanted = 'a value';
  /** What closes the lists and objects that are open. */
  const open: string[] = [];
  let mayClose = false;
  for (;;) {
    at = endOf(BLANK, text, at);
    const sign = text[at];
    const closing = open.at(-1);
    if (wanted === 'a comma' && closing === undefined) {
      return sign === undefined ? undefined : {at, reason: `${show(text, at)} after the end`};
    }
    if (mayClose && sign === closing) {
      open.pop();
      wanted = 'a comma';
      at++;
      continue;
    }
    let end = endOf(BEGINNINGS[wanted], text, at);
    if (end === at) return {at, reason: reasonOf(text, at, wanted, closing)};
    mayClose = sign === '[' || sign === '{';
    if (sign === '[') open.push(']');
    else if (sign === '{') {
      open.push('}');
      wanted = 'a name in double quotes';
    } else if (sign === ',') wanted = closing === '}' ? 'a name in double quotes' : 'a value';
    else if (sign === ':') wanted = 'a value';
    else {
      if (sign === '"') {
        end = endOfText(text, end);
        if (text[end] !== '"') return faultInText(text, at, end);
        end++;
      }
      mayClose = wanted === 'a value';
      wanted = wanted === 'a value' ? 'a comma' : 'a colon';
    }
    at = end;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The end of a text in quotes, or the first place in it that is wrong. */
function endOfText(text: string, start: number): number {
  let at = start;
  let end = endOf(PART_OF_TEXT, text, at);
  while (end > at) {
    at = end;
    end = endOf(PART_OF_TEXT, text, at);
  }
  return at;
}

function faultInText(text: string, start: number, at: number): Fault {
  if (at === text.length) {
    return {at: start, reason: 'a text whose closing quotation mark is missing', isCutOff: true};
  }
  return text[at] === '\\'
    ? {at, reason: 'a backslash that begins no escape: write \\\\ for it'}
    : {at, reason: 'a line break or control character inside a text in quotes'};
}

function reasonOf(text: string, at: number, wanted: Wanted, closing: string | undefined): string {
  const sign = text[at];
  const before = text.slice(0, at).trimEnd().at(-1);
  if (sign === undefined) {
    return closing === undefined ? 'there is nothing' : `it ends before the closing ${closing}`;
  }
  if (sign === '<' && before === undefined) return 'this is a web page, no feed';
  if (before === ',' && /[\]},]/.test(sign)) return `a comma with nothing between it and ${sign}`;
  if (/['“”„‟«»]/.test(sign)) return `${sign}: texts stand in straight double quotes, "`;
  if (text.startsWith('//', at) || text.startsWith('/*', at))
    return 'a comment, which JSON has none of';
  return `${show(text, at)} in the place of ${wanted}`;
}

/** What stands at a place, in short. */
function show(text: string, at: number): string {
  return JSON.stringify(text.slice(at, endOf(SHOWN, text, at)));
}
