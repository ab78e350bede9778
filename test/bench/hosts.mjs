// What a feed's host is asked for by 100,000 readers over a day, with an outage in the evening. The
// schedule is the script's own; caches are reckoned as RFC 9111 has them. `node test/bench/hosts.mjs`
// in the project's root, after a build, prints the table of demo/feed-hosts.html.
import {fileURLToPath} from 'node:url';
import {nextRequest} from '../../dist/feed/load/refresh-schedule.js';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const READERS = 100_000;
const VISITS_A_DAY = 3;
/** Of a page in sight; hidden ones rest. */
const MEAN_VISIT = 10 * MINUTE;
/** One reader in so many has the page in sight from morning to evening. */
const ALL_DAY_ONE_IN = 50;
const REFRESH = 5 * MINUTE;
/** An edge of the CDN serves the readers near it, and asks the host for all of them. */
const EDGES = 40;
/** The list changes so often. */
const CHANGE = 6 * HOUR;
/** Bytes on the wire, with the headers: a list of 100 chats, compressed; the short answers. */
const FULL = 10_000;
const SHORT = 300;

/** The host answers 503 in the busiest hour. */
const OUTAGE = {from: 19 * HOUR, to: 20 * HOUR};
const PHASES = {
  before: [18 * HOUR, OUTAGE.from],
  during: [OUTAGE.from, OUTAGE.to],
  after: [OUTAGE.to, OUTAGE.to + 15 * MINUTE],
};

/** How the host lets its list be kept, in seconds. `edge` is a CDN's, `stale` its stale-if-error. */
export const SCENARIOS = {
  'every 5 minutes on the minute, past all caches': {isNaive: true, browser: 0},
  'no-cache': {browser: 0},
  'max-age=300': {browser: 300},
  'CDN, max-age=60, s-maxage=300': {browser: 60, edge: 300},
  'CDN, max-age=300, s-maxage=3600': {browser: 300, edge: 3600},
  'the same with stale-if-error=86400': {browser: 300, edge: 3600, stale: 86_400},
};

/** A small generator with a seed (mulberry32), so that the table is the same each time. */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A second of the day: few in the small hours, most at eight in the evening. */
function someTime(random) {
  for (;;) {
    const second = random() * DAY;
    const share = (1 + Math.cos(((second - 20 * HOUR) / DAY) * 2 * Math.PI)) / 2;
    if (random() < share) return second;
  }
}

function visitsOf(reader, random) {
  if (reader % ALL_DAY_ONE_IN === 0) return [{start: (7 + 2 * random()) * HOUR, end: 23 * HOUR}];
  return Array.from({length: VISITS_A_DAY}, () => {
    const start = someTime(random);
    return {start, end: start - MEAN_VISIT * Math.log(1 - random())};
  });
}

/** The host, and the CDN before it, if there is one. */
function network({edge = 0, stale = 0}, host) {
  const edges = Array.from({length: edge > 0 ? EDGES : 0}, () => ({at: -Infinity, asked: -1}));
  const version = time => Math.floor(time / CHANGE);
  const isDown = time => time >= OUTAGE.from && time < OUTAGE.to;
  const askHost = (time, known) => {
    const isGood = !isDown(time);
    host(time, isGood && known !== version(time) ? FULL : SHORT);
    return isGood;
  };
  /** What a reader gets: since when it is known to be right; undefined where there is no answer. */
  return (time, reader, known) => {
    const near = edges[reader % EDGES];
    if (!near) return askHost(time, known) ? {at: time, version: version(time)} : undefined;
    if (time >= near.at + edge && near.asked !== Math.floor(time)) {
      near.asked = Math.floor(time); // those who come at the same time wait for one answer
      if (askHost(time, near.version)) Object.assign(near, {at: time, version: version(time)});
    }
    const isKept = time < near.at + edge || (isDown(time) && time < near.at + edge + stale);
    return isKept ? {at: near.at, version: near.version} : undefined;
  };
}

/** When a page asks next: as the script does, or as the clocks of all pages go. */
function next({isNaive}, {at, count, failures}, random) {
  if (isNaive) return Math.ceil((at + REFRESH) / MINUTE) * MINUTE;
  return nextRequest({at: at * 1000, count, failures}, REFRESH * 1000, random()) / 1000;
}

/**
 * @param visits - when a reader has the page in sight
 * @returns the seconds of a day, with how often the host is asked, and for how many bytes in all
 */
export function simulate(scenario, {readers = READERS, visits = visitsOf} = {}) {
  const random = randomFrom(2011);
  const asked = new Uint32Array(DAY);
  let bytes = 0;
  const ask = network(scenario, (time, size) => {
    asked[Math.floor(time)]++;
    bytes += size;
  });
  /** What is to happen, by the second. */
  const agenda = Array.from({length: DAY}, () => []);
  const plan = event => {
    if (event.time < Math.min(event.end, DAY)) agenda[Math.floor(event.time)].push(event);
  };
  /** What is in each reader's cache: since when it is known to be right, and which version it is. */
  const since = new Float64Array(readers).fill(-Infinity);
  const versions = new Int8Array(readers).fill(-1);
  for (let reader = 0; reader < readers; reader++) {
    for (const {start, end} of visits(reader, random)) {
      plan({reader, time: start, end, at: 0, count: 0, failures: 0});
    }
  }
  for (const [second, events] of agenda.entries()) {
    // What is added to this second while it passes is looked at too.
    for (const event of events) {
      const {reader, time} = event;
      let isGood = time < since[reader] + scenario.browser;
      if (!isGood) {
        const answer = ask(time, reader, scenario.isNaive ? -1 : versions[reader]);
        isGood = answer !== undefined;
        if (answer) [since[reader], versions[reader]] = [answer.at, answer.version];
      }
      event.at = time;
      event.count++;
      event.failures = isGood ? 0 : event.failures + 1;
      event.time = next(scenario, event, random);
      plan(event);
    }
    agenda[second] = undefined;
  }
  return {asked, bytes, readers};
}

/** All have the page in sight for an hour from one second on, as by a link that was sent to all. */
export function allAtOnce() {
  const noon = 12 * HOUR;
  const visits = () => [{start: noon, end: noon + HOUR}];
  const {asked} = simulate(SCENARIOS['no-cache'], {visits});
  const rates = asked.subarray(noon + REFRESH, noon + HOUR - REFRESH);
  return {
    mean: rates.reduce((sum, count) => sum + count, 0) / rates.length,
    peak: Math.max(...rates),
  };
}

/** What is told of a scenario. */
export function figures({asked, bytes, readers}) {
  const all = asked.reduce((sum, count) => sum + count, 0);
  const phases = Object.entries(PHASES).map(([name, [from, to]]) => {
    const seconds = asked.subarray(from, to);
    const sum = seconds.reduce((total, count) => total + count, 0);
    return [name, {mean: sum / seconds.length, peak: Math.max(...seconds)}];
  });
  return {requests: all / readers, bytes: bytes / readers, ...Object.fromEntries(phases)};
}

/** Two digits that count, without an exponent. */
const short = value =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));

/** @returns the cells of a row */
export function rowOf({requests, bytes, before, during, after}) {
  const rate = ({mean, peak}) => `${short(mean)} / ${peak}`;
  return [short(requests), short(bytes / 1000), ...[before, during, after].map(rate)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const heads = ['requests', 'kB', 'before', 'during', 'after'];
  const rows = Object.entries(SCENARIOS).map(([name, scenario]) => {
    const cells = rowOf(figures(simulate(scenario)));
    return [name, Object.fromEntries(heads.map((head, index) => [head, cells[index]]))];
  });
  console.table(Object.fromEntries(rows));
  console.log('All at once, a second after the first five minutes:', allAtOnce());
}
