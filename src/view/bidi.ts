/** Characters that steer direction: marks, embeddings and overrides, isolates (UAX 9, 2). */
const STEERS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The same, and all letters that are written from right to left. */
const IS_MIXED =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const [FSI, PDI, PDF] = ['\u2068', '\u2069', '\u202c'];
/** What opens an embedding or an override, and what opens an isolate. */
const EMBEDS = /[\u202a\u202b\u202d\u202e]/;
const ISOLATES = /[\u2066-\u2068]/;

/**
 * A text of a feed that turns nothing around it: what it opens is closed at its end, and what would
 * close something outside of it is left out.
 *
 * @see UAX 9, 3.1.2: an isolate ends at its PDI, whatever is still open within
 */
export function balanced(text: string): string {
  if (!STEERS.test(text)) return text;
  const open: string[] = [];
  let kept = '';
  for (const character of text) {
    if (EMBEDS.test(character)) open.push(PDF);
    else if (ISOLATES.test(character)) open.push(PDI);
    else if (character === PDF && open.at(-1) !== PDF) continue;
    else if (character === PDF) open.pop();
    else if (character === PDI) {
      const opened = open.lastIndexOf(PDI);
      if (opened < 0) continue;
      kept += open
        .splice(opened + 1)
        .reverse()
        .join('');
      open.pop();
    }
    kept += character;
  }
  return kept + open.reverse().join('');
}

/** A text of a feed for the middle of a sentence: it has a direction of its own, and keeps its place. */
export function isolated(text: string): string {
  return IS_MIXED.test(text) ? `${FSI}${balanced(text)}${PDI}` : text;
}

/**
 * A plain sentence with a text of a feed in it, for what has no markup: labels, titles.
 *
 * @param say - makes the sentence of the text
 */
export function saying(text: string, say: (text: string) => string): string {
  const said = say(text);
  return IS_MIXED.test(said) ? say(`${FSI}${balanced(text)}${PDI}`) : said;
}
