/** The content lines of a calendar, unfolded. */
export function unfolded(calendar: string): string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

/** The lines of each component of a name, without its BEGIN and END. */
export function components(calendar: string, name: string): string[][] {
  const found: string[][] = [];
  let current: string[] | undefined;
  for (const line of unfolded(calendar)) {
    if (line === `END:${name}`) current = undefined;
    current?.push(line);
    if (line === `BEGIN:${name}`) found.push((current = []));
  }
  return found;
}

/** The lines of a component that have one of these names. */
export function named(lines: readonly string[] | undefined, ...names: string[]): string[] {
  return (lines ?? []).filter(line => names.includes(/^[\w-]+/.exec(line)?.[0] ?? ''));
}
