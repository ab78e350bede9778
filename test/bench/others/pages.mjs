// Two other calendars, each on the same page as ours: its files by path, and how it is asked.
import {existsSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const installed = new URL('../node_modules/', import.meta.url);
const read = path => readFileSync(new URL(path, installed), 'utf8');
const here = name => new URL(name, import.meta.url);

/**
 * @param html - the page, with a place for its scripts: a `</head>`
 * @returns undefined where they are not installed: `npm run bench` does it
 */
export async function otherCalendars(html) {
  if (!existsSync(installed)) return undefined;
  const bundle = await rollup({
    input: here('schedule-x.js').pathname,
    plugins: [nodeResolve({browser: true}), terser()],
    logLevel: 'silent',
  });
  const [{code}] = (await bundle.generate({format: 'es'})).output;
  const page = scripts => html.replace('</head>', `${scripts}</head>`);
  const address = name => size => `/others/${name}.html?feed=/lists/${size}.json`;
  return {
    pages: {
      '/others/fullcalendar.html': page(`
        <script defer src="/others/rrule.js"></script>
        <script defer src="/others/fullcalendar-global.js"></script>
        <script defer src="/others/fullcalendar-rrule.js"></script>
        <script type="module" src="/others/fullcalendar.js"></script>`),
      '/others/rrule.js': read('rrule/dist/es5/rrule.min.js'),
      '/others/fullcalendar-global.js': read('fullcalendar/index.global.min.js'),
      '/others/fullcalendar-rrule.js': read('@fullcalendar/rrule/index.global.min.js'),
      '/others/fullcalendar.js': readFileSync(here('fullcalendar.js'), 'utf8'),
      '/others/schedule-x.html': page(`
        <link rel="stylesheet" href="/others/schedule-x.css" />
        <style>#calendar > div { block-size: 50rem }</style>
        <script type="module" src="/others/schedule-x.js"></script>`),
      '/others/schedule-x.css': read('@schedule-x/theme-default/dist/index.css'),
      '/others/schedule-x.js': code,
    },
    entries: {
      'FullCalendar 6': {
        address: address('fullcalendar'),
        session: '.fc-list-event',
        next: '.fc-next-button',
      },
      'Schedule-X 2': {
        address: address('schedule-x'),
        session: '.sx__time-grid-event',
        next: '.sx__chevron--next',
      },
    },
  };
}
