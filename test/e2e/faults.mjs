// What can go wrong between a feed's host and a reader, each with what the reader sees, what the
// author is told in the console, and what the event says.
import {gzipSync} from 'node:zlib';

/** A chat that meets every day, so that any week shows it. */
const CHAT = {
  hashtag: '#good',
  title: 'Café at noon',
  start: '2011-11-01T12:00',
  timeZone: 'UTC',
  recurrenceRule: 'FREQ=DAILY',
};
const GOOD = JSON.stringify({title: 'Chats', chats: [CHAT]});
const HTML = '<!doctype html><title>Sign in</title><p>Please accept our terms.';
const JSON_TYPE = {'content-type': 'application/json'};

const answer =
  (status, body = '', headers = JSON_TYPE) =>
  (_request, response) =>
    response.writeHead(status, headers).end(body);
const body = (text, headers) => answer(200, text, headers);
const redirect = (status, location) => answer(status, '', {location});
const utf16 = (text, isBig) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
/** Writes to the connection itself, past HTTP. */
const raw =
  (text, end = 'end') =>
  ({socket}) => {
    socket.write(text);
    setTimeout(() => socket[end === 'end' ? 'end' : 'resetAndDestroy'](), 20);
  };
const head = (headers, status = '200 OK') => `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`;

/** What readers see where nothing is shown. */
const SEES = {
  offline: 'You are offline.',
  unreachable: 'The list of chats could not be reached.',
  'cross-origin': 'The list of chats may not be shown on this page.',
  timeout: 'The list of chats takes too long to arrive.',
  'too-large': 'The list of chats is too large.',
  'not-found': 'The list of chats is not where it should be.',
  gone: 'The list of chats is not where it should be.',
  forbidden: 'The list of chats is not open to everyone.',
  'request-timeout': 'The list of chats takes too long to arrive.',
  'too-many-requests': 'The list of chats is not available just now.',
  unavailable: 'The list of chats is not available just now.',
  'server-error': 'The list of chats is not available just now.',
  'bad-status': 'The list of chats is not where it should be.',
  empty: 'The list of chats cannot be read.',
  'web-page': 'A web page came instead of the list: your network may want you to sign in.',
  'sign-in': 'The list of chats is not open to everyone.',
  'cut-off': 'Only a part of the list of chats arrived.',
  'not-json': 'The list of chats cannot be read.',
  'bad-shape': 'The list of chats cannot be read.',
  'unsupported-version': 'This list of chats needs a newer version of this page.',
  'no-good-chats': 'The list of chats cannot be read.',
};

/** Nothing is shown, for a reason. `told` is what the author reads. */
const fails = (name, code, told, give, more = {}) => ({
  ...{name, code, told, give, sees: `${SEES[code]} Try again`},
  ...more,
});
/** The feed is shown all the same; `told` is what the author is told of it, if anything. */
const shows = (name, told, give, more = {}) => ({name, told, give, sees: '#good', ...more});

const STATUSES = [
  fails('204 without a body', 'empty', /it is empty/, answer(204, undefined, {})),
  fails('304 that nobody asked for', 'bad-status', /answers 304/, answer(304, undefined, {})),
  fails('400', 'bad-status', /answers 400\.$/, answer(400, '{}')),
  fails('401', 'forbidden', /answers 401.*without signing in/, answer(401, HTML)),
  fails('403', 'forbidden', /answers 403.*without signing in/, answer(403, HTML)),
  fails('404 with a page', 'not-found', /answers 404.*relative to the page/, answer(404, HTML)),
  fails('404 with a feed in it', 'not-found', /answers 404/, answer(404, GOOD)),
  fails('405', 'bad-status', /answers 405\.$/, answer(405)),
  fails('408', 'request-timeout', /answers 408/, answer(408, '', {connection: 'close'})),
  fails('410', 'gone', /answers 410.*for good/, answer(410)),
  fails('418', 'bad-status', /answers 418\.$/, answer(418)),
  fails(
    '429',
    'too-many-requests',
    /answers 429.*max-age/,
    answer(429, '', {'retry-after': '120'}),
  ),
  fails('451', 'bad-status', /answers 451\.$/, answer(451)),
  fails('500', 'server-error', /answers 500.*its log/, answer(500, HTML)),
  fails('501', 'server-error', /answers 501/, answer(501)),
  fails('502', 'server-error', /answers 502/, answer(502, HTML)),
  fails('503', 'unavailable', /answers 503.*overloaded/, answer(503, HTML)),
  fails('504', 'server-error', /answers 504/, answer(504)),
  fails('a status that nobody knows', 'server-error', /answers 599/, answer(599)),
];

const REDIRECTS = [
  shows('a redirect to a feed', undefined, redirect(302, '/good')),
  shows('a redirect for good', undefined, redirect(308, '/good')),
  fails(
    'a redirect to a sign-in page',
    'sign-in',
    /leads to a web page, http.*login/,
    redirect(302, '/login'),
  ),
  fails('a redirect to nothing', 'not-found', /answers 404/, redirect(302, '/nothing')),
  fails('redirects in a circle', 'unreachable', /no answer/, (request, response) =>
    response.writeHead(302, {location: request.url}).end(),
  ),
  fails('a redirect to no address', 'unreachable', /no answer/, redirect(302, 'http://[')),
];

const BODIES = [
  fails('nothing', 'empty', /it is empty/, body('')),
  fails('only spaces', 'empty', /it is empty/, body(' \r\n\t '.repeat(300))),
  fails(
    'a web page',
    'web-page',
    /begins "<!doctype html>/,
    body(HTML, {'content-type': 'text/html'}),
  ),
  fails('a web page that says it is JSON', 'web-page', /begins "<!doctype/, body(HTML)),
  fails(
    'a page after many blank lines',
    'web-page',
    /begins "<!doctype/,
    body(`${'\n'.repeat(900)}${HTML}`),
  ),
  fails('XML', 'web-page', /begins "<\?xml/, body('<?xml version="1.0"?><rss/>')),
  fails('half a file', 'cut-off', /no JSON at line 1.*ends before/, body(GOOD.slice(0, -2))),
  fails('a file that ends in a text', 'cut-off', /closing quotation mark/, body(GOOD.slice(0, 30))),
  fails('plain words', 'not-json', /"OK" in the place of a value/, body('OK')),
  fails('a comma too many', 'not-json', /a comma with nothing/, body('{"chats": [],}')),
  fails('a comment', 'not-json', /a comment/, body('{// my chats\n"chats": []}')),
  fails(
    'a guard against other scripts',
    'not-json',
    /no JSON at line 1, column 1/,
    body(`)]}'\n${GOOD}`),
  ),
  fails('zero bytes', 'not-json', /no JSON at line 1/, body('\0\0\0\0')),
  fails('lists in lists without end', 'cut-off', /no JSON/, body('['.repeat(200_000))),
  fails('null', 'bad-shape', /a list at \/chats/, body('null')),
  fails('a list', 'bad-shape', /a list at \/chats/, body(JSON.stringify([CHAT]))),
  fails('chats that are no list', 'bad-shape', /a list at \/chats/, body('{"chats": {"a": 1}}')),
  fails('an error as JSON', 'bad-shape', /a list at \/chats/, body('{"code": "rest_forbidden"}')),
  fails(
    'a later format',
    'unsupported-version',
    /\/version is 9/,
    body('{"version": 9, "chats": []}'),
  ),
  fails(
    'chats of which none can be read',
    'no-good-chats',
    /none of its chats/,
    body('{"chats": [{"title": "A"}, 7]}'),
  ),
  shows(
    'chats of which one cannot be read',
    /Never .*left out/,
    body(JSON.stringify({chats: [CHAT, {title: 'Never'}]})),
  ),
  shows('JSON that says it is a page', undefined, body(GOOD, {'content-type': 'text/html'})),
  shows(
    'JSON that says nothing of itself',
    undefined,
    body(GOOD, {'x-content-type-options': 'nosniff'}),
  ),
];

const NOT_UTF_8 = /right would be UTF-8, sent as "application\/json; charset=utf-8"/;
const ENCODINGS = [
  shows('a byte order mark', undefined, body(`\ufeff${GOOD}`), {reads: 'Café'}),
  shows('UTF-16, little end first', /utf-16le.*UTF-8/, body(utf16(GOOD, false)), {reads: 'Café'}),
  shows('UTF-16, big end first', /utf-16be.*UTF-8/, body(utf16(GOOD, true)), {reads: 'Café'}),
  shows(
    'Latin-1, as the header says',
    NOT_UTF_8,
    body(Buffer.from(GOOD, 'latin1'), {'content-type': 'application/json; charset=iso-8859-1'}),
    {reads: 'Café'},
  ),
  shows('Latin-1 that says nothing', /bytes that are no utf-8/, body(Buffer.from(GOOD, 'latin1')), {
    reads: 'Caf\ufffd',
  }),
  shows(
    'a charset that nobody knows',
    /charset=klingon/,
    body(GOOD, {'content-type': 'text/plain; charset=klingon'}),
    {reads: 'Café'},
  ),
];

const BROKE_OFF = /broke off after \d+ bytes/;
const QUICK = {attributes: 'timeout="0.4"'};
const NOT_IN_TIME = /within 0\.4 seconds/;
const CONNECTIONS = [
  fails('a connection that is closed at once', 'unreachable', /no answer/, ({socket}) =>
    socket.destroy(),
  ),
  fails(
    'an answer that is no HTTP',
    'unreachable',
    /no answer/,
    raw('\x16\x03\x01 what is this?\r\n\r\n'),
  ),
  fails(
    'a connection that is lost in the body',
    'cut-off',
    BROKE_OFF,
    raw(`${head('Content-Length: 9999')}${GOOD}`, 'reset'),
  ),
  fails(
    'a Content-Length that is too long',
    'cut-off',
    BROKE_OFF,
    raw(`${head('Content-Length: 9999')}${GOOD}`),
  ),
  fails(
    'a Content-Length that is too short',
    'cut-off',
    /no JSON at line 1.*closing quotation/,
    raw(`${head('Content-Length: 40\r\nConnection: close')}${GOOD.slice(0, 40)}`),
  ),
  fails(
    'chunks that are none',
    'cut-off',
    BROKE_OFF,
    raw(`${head('Transfer-Encoding: chunked')}5\r\n{"cha\r\nzz\r\n`),
  ),
  fails(
    'a compression that ends too early',
    'cut-off',
    /no JSON at line 1.*closing quotation/,
    body(gzipSync(GOOD).subarray(0, 60), {'content-encoding': 'gzip'}),
  ),
  fails(
    'a compression that is none',
    'cut-off',
    BROKE_OFF,
    body(GOOD, {'content-encoding': 'gzip'}),
  ),
  fails('no answer', 'timeout', NOT_IN_TIME, () => undefined, QUICK),
  fails(
    'a head without a body',
    'timeout',
    NOT_IN_TIME,
    (_request, response) => {
      response.writeHead(200, JSON_TYPE);
      response.write('{"chats": [');
    },
    QUICK,
  ),
  fails(
    'a body that drips',
    'timeout',
    NOT_IN_TIME,
    (_request, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    },
    QUICK,
  ),
  fails('a body without end', 'too-large', /more than 5000000 bytes/, (_request, response) => {
    const part = Buffer.alloc(65_536, 32);
    const pour = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', pour);
    pour();
  }),
  fails(
    'a body that unpacks to a thousand times its size',
    'too-large',
    /more than 5000000 bytes/,
    body(gzipSync(Buffer.alloc(20_000_000, 32)), {'content-encoding': 'gzip'}),
  ),
  fails('more than the page wants', 'too-large', /more than 50 bytes/, body(GOOD), {
    attributes: 'max-bytes="50"',
  }),
];

const ALLOWED = {...JSON_TYPE, 'access-control-allow-origin': '*'};
const HEADER =
  /lets no other site read it: the header "Access-Control-Allow-Origin: http:\/\/127\.0\.0\.1:\d+".*add_header/;
const OTHER = {isElsewhere: true};
const SITES = [
  shows('another site that lets read it', undefined, body(GOOD, ALLOWED), OTHER),
  fails('another site that does not', 'cross-origin', HEADER, body(GOOD), OTHER),
  fails(
    'another site that lets a third one',
    'cross-origin',
    HEADER,
    body(GOOD, {...JSON_TYPE, 'access-control-allow-origin': 'https://third.example'}),
    OTHER,
  ),
  fails('another site where there is nothing', 'cross-origin', HEADER, answer(404, HTML), OTHER),
  fails(
    'another site that says so, and lets read that',
    'not-found',
    /answers 404/,
    answer(404, '{}', ALLOWED),
    OTHER,
  ),
  fails(
    'another site that is in trouble',
    'unavailable',
    /answers 503/,
    answer(503, '', ALLOWED),
    OTHER,
  ),
  fails(
    'another site that gives no answer',
    'unreachable',
    /no answer/,
    ({socket}) => socket.destroy(),
    OTHER,
  ),
  fails('a port at which nobody listens', 'unreachable', /no answer/, undefined, {
    src: 'http://127.0.0.1:9/chats.json',
  }),
  fails('a host that there is not', 'unreachable', /no answer/, undefined, {
    src: 'http://no-such-host.invalid/chats.json',
  }),
  fails('what is no address', 'unreachable', /no answer/, undefined, {src: 'http://['}),
  fails('no network', 'offline', /this browser is offline/, body(GOOD), {isOffline: true}),
];

export const FAULTS = [
  ...STATUSES,
  ...REDIRECTS,
  ...BODIES,
  ...ENCODINGS,
  ...CONNECTIONS,
  ...SITES,
];

/** What faults lead to. */
export const BESIDE = {'/good': body(GOOD), '/login': body(HTML, {'content-type': 'text/html'})};
