/** Milliseconds that one turn may take: nobody feels it. */
const TURN = 20;

/** Takes many small steps, in tasks between which the page can do other things. */
export async function inTurns<T>(steps: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const done = oneTurn(steps);
    if (done) return done.value;
    await nextTask();
  }
}

/** Takes as many steps as one turn has time for, one at least; undefined where there are more. */
export function oneTurn<T>(steps: Iterator<undefined, T>): {readonly value: T} | undefined {
  const end = performance.now() + TURN;
  do {
    const step = steps.next();
    if (step.done === true) return step;
  } while (performance.now() < end);
  return undefined;
}

export function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
