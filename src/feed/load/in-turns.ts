/** Milliseconds that one turn may take: nobody feels it. */
const TURN = 20;

/** Takes many small steps, in tasks between which the page can do other things. */
export async function inTurns<T>(steps: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + TURN;
    while (performance.now() < end) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await nextTask();
  }
}

export function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
