/** Text that is HTML already: `markup` puts it in as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | undefined | readonly Piece[];

/** HTML of a template: whatever is put in is escaped, unless it was made here as well. */
export function markup(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(
    strings.reduce((text, string, index) => text + escaped(pieces[index - 1]) + string),
  );
}

function escaped(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece !== 'string') return piece.map(escaped).join('');
  return piece
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
