// A server that gives each of its answers in its own wrong way, for the end-to-end tests.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';

const root = new URL('../../', import.meta.url);
const TYPES = {'.js': 'text/javascript', '.html': 'text/html; charset=utf-8'};

/** The page that shows a feed, and keeps the codes of its errors and the problems it was told. */
const page = (src, attributes) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" /><title>A post</title><link rel="icon" href="data:," />
  <script>
    window.codes = [];
    window.problems = [];
    addEventListener('chat-feed-error', ({error}) => codes.push(error.code));
    addEventListener('chat-feed-load', event => problems.push(...event.problems.map(it => it.code)));
  </script>
  <script type="module" src="/dist/chat-calendar.min.js"></script>
  <chat-calendar src="${src}" begin="week" ${attributes}>Fallback</chat-calendar>
</html>`;

/**
 * Starts the server on a free port. `/page?src=…&more=…` is a page with a calendar, `/dist/` are the
 * built scripts, and all else is one of the answers.
 *
 * @param {Record<string, (request: object, response: object) => unknown>} answers by path
 * @returns {Promise<{origin: string, requests: {method: string, path: string, headers: object}[], close(): Promise<void>}>}
 */
export async function startFaultServer(answers) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    requests.push({method: request.method, path: pathname, headers: request.headers});
    if (pathname === '/page') {
      const html = page(searchParams.get('src'), searchParams.get('more') ?? '');
      response.writeHead(200, {'content-type': TYPES['.html']}).end(html);
    } else if (pathname.startsWith('/dist/')) {
      const body = await readFile(new URL(`.${pathname}`, root));
      response.writeHead(200, {'content-type': TYPES[extname(pathname)]}).end(body);
    } else if (answers[pathname]) answers[pathname](request, response);
    else response.writeHead(404).end();
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
