/** Letters and digits alone, all of them small: `time-zone` and `timeZone` are one name. */
export function plainLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Finds the name that was probably meant by one that is misspelt: at most two letters apart, fewer
 * where a name is so short that two letters make another word of it.
 *
 * @param most - letters apart, where names are close to each other
 */
export function nameFinder(
  names: Iterable<string>,
  most: 1 | 2 = 2,
): (text: string) => string | undefined {
  // Most texts are right: nobody waits for this before the first one that is not.
  let known: readonly {readonly name: string; readonly plain: string}[] | undefined;
  return text => {
    known ??= Array.from(names, name => ({name, plain: plainLetters(name)}));
    const wanted = plainLetters(text);
    const all = known;
    const closest = (apart: number, shortest: number): string | undefined =>
      all.find(
        ({plain}) =>
          Math.min(wanted.length, plain.length) >= shortest && isWithin(apart, wanted, plain),
      )?.name;
    return closest(0, 1) ?? closest(1, 4) ?? closest(most, 6);
  };
}

/** Whether at most so many letters are missing, added, changed, or swapped with their neighbours. */
function isWithin(apart: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > apart) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length || apart === 0) return a.length - same + (b.length - same) <= apart;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return (
    isWithin(apart - 1, restA.slice(1), restB) ||
    isWithin(apart - 1, restA, restB.slice(1)) ||
    isWithin(apart - 1, restA.slice(1), restB.slice(1)) ||
    (isSwapped && isWithin(apart - 1, restA.slice(2), restB.slice(2)))
  );
}
