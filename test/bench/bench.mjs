// What a week of 10,000 chats costs, beside other libraries on the same work in the same run.
// `npm run bench` in the project's root; figures are ratios, for one machine at one time.
import {parseFeed, sessionsBetween} from '../../dist/core.js';
import {makeFeed, MS_PER_WEEK, WEEK} from './feed.mjs';
import {icalJs, rrule, rruleTemporal} from './others/expansion.mjs';

const SIZE = 10_000;
/** The slow ones do a part of the chats, and are reckoned up. */
const PARTS = {'rrule-temporal': 1, rrule: 50, 'ical.js': 5};

const milliseconds = work => {
  const start = performance.now();
  const result = work();
  return {time: performance.now() - start, result};
};

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The week after the first one, and some more: all is read already. */
const weeks = (expand, runs) =>
  median(
    Array.from({length: runs}, (_, index) => {
      const from = WEEK + (index + 1) * MS_PER_WEEK;
      return milliseconds(() => expand(from, from + MS_PER_WEEK)).time;
    }),
  );

function ours(document) {
  const {time, result} = milliseconds(() => {
    const {feed} = parseFeed(document);
    return {feed, count: sessionsBetween(feed, WEEK, WEEK + MS_PER_WEEK).length};
  });
  const expand = (from, to) => sessionsBetween(result.feed, from, to).length;
  return {first: time, count: result.count, week: weeks(expand, 15)};
}

function theirs({read, between}, {chats}, part) {
  const some = chats.filter((_, index) => index % part === 0);
  const {time, result} = milliseconds(() => {
    const rules = some.map(read);
    return {rules, count: rules.flatMap(rule => between(rule, WEEK, WEEK + MS_PER_WEEK)).length};
  });
  const expand = (from, to) => result.rules.flatMap(rule => between(rule, from, to)).length;
  return {first: time * part, count: result.count * part, week: weeks(expand, 3) * part};
}

const row = (name, {first, week, count}, base) => ({
  library: name,
  'parse and first week (ms)': Math.round(first),
  'a week (ms)': Number(week.toFixed(1)),
  sessions: count,
  ...(base && {
    'parse and first week, ratio': Number((first / base.first).toFixed(1)),
    'a week, ratio': Number((week / base.week).toFixed(1)),
  }),
});

const document = makeFeed({size: SIZE, age: [1, 15]});
ours(document); // warms the compiler up
const base = ours(document);
const rows = [row('chat-calendar', base, base)];
for (const [name, library] of Object.entries({
  'rrule-temporal': rruleTemporal,
  'ical.js': icalJs,
  rrule,
})) {
  rows.push(row(name, theirs(library, document, PARTS[name]), base));
}
console.log(`One week of ${SIZE} chats, 1 to 15 years old:`);
console.table(rows);

/** In turns, so that what the machine does besides falls on all of them. */
const ages = [false, true].flatMap(count =>
  [1, 50].map(years => ({
    years,
    count,
    document: makeFeed({size: SIZE, age: [years, years + 1], count}),
    runs: [],
  })),
);
for (let turn = 0; turn < 7; turn++) {
  for (const {document, runs} of ages) runs.push(ours(document));
}
console.log('The same at another age (ms):');
console.table(
  ages.map(({years, count, runs}) => ({
    years,
    COUNT: count,
    'parse and first week': Math.round(median(runs.map(({first}) => first))),
    'a week': Number(median(runs.map(({week}) => week)).toFixed(1)),
  })),
);
