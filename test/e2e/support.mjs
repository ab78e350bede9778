// What the end-to-end tests share: a static server and a browser.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {browserEnv, chromiumArgs, chromiumPath} from '../tools/chromium.mjs';

const root = new URL('../../', import.meta.url);
const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves /dist/ and /demo/ of this project on a free port, readable from every origin.
 *
 * @param {{pages?: Record<string, string>, csp?: string, gzip?: boolean}} options
 *   pages - other bodies by path; the type goes by the path's ending, HTML where it has none, or by
 *     `{type, body}`
 *   csp - the Content-Security-Policy of all that is HTML
 *   gzip - whether bodies are compressed
 * @returns {Promise<{origin: string, requests: string[], close(): Promise<void>}>} `requests`: the
 *   paths and queries that were asked for, icons aside
 */
export async function serve({pages = {}, csp, gzip = false} = {}) {
  const requests = [];
  const zipped = new Map();
  const zip = (pathname, body) => {
    if (!zipped.has(pathname)) zipped.set(pathname, gzipSync(body));
    return zipped.get(pathname);
  };
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname !== '/favicon.ico') requests.push(request.url);
    const known = TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream';
    try {
      const page = pages[pathname] ?? (await projectFile(pathname));
      const {type = known, body = page} = page;
      response.writeHead(200, {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        ...(gzip && {'content-encoding': 'gzip'}),
        ...(csp && type.startsWith('text/html') && {'content-security-policy': csp}),
      });
      response.end(gzip ? zip(pathname, body) : body);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
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

function projectFile(pathname) {
  if (!/^\/(dist|demo)\//.test(pathname)) throw new Error('not public');
  return readFile(new URL(`.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, root));
}

/**
 * Starts Chromium. `open` gives a page in a context of its own (`contextOptions` are playwright's:
 * locale, timezoneId, colorScheme, forcedColors, viewport …; `now` stops the clock) and gathers all that goes wrong in it.
 */
export async function startBrowser() {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumArgs,
    chromiumSandbox: false,
    env: browserEnv(),
  });
  return {
    async open(url, {now, ...contextOptions} = {}) {
      const context = await browser.newContext(contextOptions);
      const page = await context.newPage();
      if (now) await page.clock.setFixedTime(now);
      page.setDefaultTimeout(10_000);
      const errors = [];
      page.on('pageerror', error => errors.push(String(error)));
      const warnings = [];
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text());
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await page.goto(url);
      return {page, context, errors, warnings, close: () => context.close()};
    },
    close: () => browser.close(),
  };
}

/** The ids of the rules of axe-core that a page breaks; its Content-Security-Policy is no matter. */
export async function axe(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const {violations} = await globalThis.axe.run();
    return violations.map(({id}) => id);
  });
}
