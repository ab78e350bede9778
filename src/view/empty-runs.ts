import type {DayRecord} from './day-record.js';
import type {Viewpoint} from './viewpoint.js';

/** Days without chats that follow each other, as one line says them. */
export interface EmptyRun {
  /** "Fri – Sun" and "4 – 6 Nov". */
  readonly name: string;
  readonly nameAside: string;
}

/**
 * Runs of two days or more without anything: each by the first of its days; the others have no line
 * of their own. The present day stands for itself.
 */
export function emptyRuns(
  days: readonly DayRecord[],
  {formats}: Viewpoint,
): ReadonlyMap<DayRecord, EmptyRun | undefined> {
  const runs: DayRecord[][] = [];
  let before: DayRecord | undefined;
  for (const day of days) {
    const goesOn = before?.isEmpty === true && !before.isToday;
    if (day.isEmpty && goesOn) runs.at(-1)?.push(day);
    else if (day.isEmpty) runs.push([day]);
    before = day;
  }
  return new Map(
    runs.flatMap(run => {
      const [first, ...others] = run;
      const last = others.at(-1);
      if (!first || !last) return [];
      const range = (style: 'shortDate' | 'shortWeekday'): string =>
        formats.shortRange(first.date, last.date, style);
      const named = {name: range('shortWeekday'), nameAside: range('shortDate')};
      return [[first, named] as const, ...others.map(day => [day, undefined] as const)];
    }),
  );
}
