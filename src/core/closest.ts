/**
 * How many letters two texts are apart: one for each that is missing, added, changed or swapped with
 * its neighbour.
 *
 * @param limit - beyond it the search gives up, and what it gives is more than the limit
 */
function lettersApart(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  if (limit === 0) return a === b ? 0 : beyond;
  let before: number[] = [];
  let above: number[] = [];
  for (let column = 0; column <= limit; column++) above[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const line: number[] = [];
    let least = beyond;
    // What is farther from the diagonal is more than the limit apart.
    for (let column = Math.max(0, row - limit); column <= row + limit; column++) {
      let apart = Math.min(line[column - 1] ?? beyond, above[column] ?? beyond) + 1;
      if (column === 0) apart = row;
      const isSame = a[row - 1] === b[column - 1];
      apart = Math.min(apart, (above[column - 1] ?? beyond) + (isSame ? 0 : 1));
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) apart = Math.min(apart, (before[column - 2] ?? beyond) + 1);
      line[column] = apart;
      least = Math.min(least, apart);
    }
    if (least > limit) return beyond;
    before = above;
    above = line;
  }
  return above[b.length] ?? beyond;
}

/** Letters and digits alone, all of them small: `time-zone` and `timeZone` are one name. */
export function plainLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Finds the name that was probably meant by one that is misspelt: at most two letters apart, fewer
 * where a name is so short that two letters make another word of it.
 */
export function nameFinder(names: Iterable<string>): (text: string) => string | undefined {
  const known = Array.from(names, name => {
    const plain = plainLetters(name);
    return {name, plain, letters: lettersOf(plain)};
  });
  return text => {
    const wanted = plainLetters(text);
    const letters = lettersOf(wanted);
    let closest: string | undefined;
    let least = 3;
    for (const {name, plain, letters: others} of known) {
      const shorter = Math.min(wanted.length, plain.length);
      const limit = Math.min(shorter < 4 ? 0 : shorter < 6 ? 1 : 2, least - 1);
      // A change of one letter takes one away and brings one in. Most names end here.
      if (countBits(letters ^ others) > 2 * limit) continue;
      const apart = lettersApart(wanted, plain, limit);
      if (apart > limit) continue;
      closest = name;
      least = apart;
    }
    return closest;
  };
}

/** One bit for each letter that a text has, whatever their order; different letters may share one. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
