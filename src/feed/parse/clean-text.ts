/** What no text needs: control characters but for tabs and line breaks. */
const CONTROLS = /[\p{Cc}]/gu;
const CONTROLS_OF_TEXT = /(?![\t\n\r])\p{Cc}/gu;

/**
 * Embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9). They turn round
 * what stands beside a text, if they are not closed in it, and can make one text look like another.
 */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/gu;
const OVERRIDE = /[\u202D\u202E]/u;
const EMBEDDING = '\u202A\u202B';
const ISOLATE = '\u2066\u2067\u2068';
const [END_OF_EMBEDDING, END_OF_ISOLATE] = ['\u202C', '\u2069'];

/** Signs of which nothing is seen, but for those that join the letters of some scripts. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2060-\u2064\uFEFF]/gu;

/** What is seen: neither space nor sign without a shape. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;

/** Most texts have none of what is to be left out: to look for it is quick. */
const ANY_OF_IT =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** A text without what can change how other texts are read; `''` where nothing of it would be seen. */
export function cleanText(text: string): string {
  const clean = ANY_OF_IT.test(text)
    ? withoutDirections(text.replaceAll(CONTROLS_OF_TEXT, ''))
    : text;
  return VISIBLE.test(clean) ? clean : '';
}

/** The same of a text that is compared: an id, a hashtag, a keyword. What cannot be seen cannot differ. */
export function cleanName(text: string): string {
  const clean = ANY_OF_IT.test(text)
    ? text.replaceAll(CONTROLS, '').replaceAll(DIRECTIONS, '').replaceAll(INVISIBLE, '')
    : text;
  return VISIBLE.test(clean) ? clean : '';
}

/** Whether a text has what cannot be seen, of any kind. */
export function hasInvisible(text: string): boolean {
  return ANY_OF_IT.test(text);
}

function withoutDirections(text: string): string {
  return OVERRIDE.test(text) || !isBalanced(text) ? text.replaceAll(DIRECTIONS, '') : text;
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(DIRECTIONS)) {
    if (EMBEDDING.includes(sign)) open.push(END_OF_EMBEDDING);
    else if (ISOLATE.includes(sign)) open.push(END_OF_ISOLATE);
    else if (open.pop() !== sign) return false;
  }
  return open.length === 0;
}
