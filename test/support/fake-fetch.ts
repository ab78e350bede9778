/** What a server answers: a body, a status or a failure. */
type Answer = object | string | number | Error | ((request: RequestInit) => Response);

interface SeenRequest {
  readonly url: string;
  readonly request: RequestInit;
}

/** The server's part in a test: which answers it gives, and what it was asked for. */
interface FakeServer {
  readonly answers: Record<string, Answer | Promise<Answer>>;
  readonly requests: readonly SeenRequest[];
}

/** For a server that takes a request and stays silent. */
export const NEVER = new Promise<Answer>(() => undefined);

const realFetch = globalThis.fetch;

/** Answers `fetch` by URL, 404 where there is none, until `restoreFetch()`. */
export function fakeFetch(answers: FakeServer['answers']): FakeServer {
  const requests: SeenRequest[] = [];
  globalThis.fetch = async (url, request = {}) => {
    requests.push({url: url as string, request});
    const given = Promise.resolve(answers[url as string] ?? 404);
    const answer = await Promise.race([aborted(request.signal), given]);
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'function')
      return (answer as (request: RequestInit) => Response)(request);
    if (typeof answer === 'number') return new Response('', {status: answer});
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return new Response(new TextEncoder().encode(body)); // bytes, as they come from a server
  };
  return {answers, requests};
}

export function restoreFetch(): void {
  globalThis.fetch = realFetch;
}

/** An answer that comes when the test says so. */
export function laterAnswer(): {answer: Promise<Answer>; give: (answer: Answer) => void} {
  let give: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>(resolve => (give = resolve));
  return {answer, give};
}

/** The first bytes come, and then no more until the request is given up. */
export function endlessBody({signal}: RequestInit): Response {
  return new Response(
    new ReadableStream({
      start: controller => {
        controller.enqueue(new TextEncoder().encode('{"chats": ['));
        signal?.addEventListener('abort', () => controller.error(signal.reason));
      },
    }),
  );
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => reject(signal?.reason as Error);
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp);
  });
}

/** Lets everything happen that was about to, timers without delay too: to see what does not. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
