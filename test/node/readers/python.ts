import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {ReadBack, Request} from './read-back.js';

const SCRIPT = fileURLToPath(new URL('read_calendars.py', import.meta.url));
/** Debian's packages are there for Debian's own Python, which need not be the first. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

/** The Python that has the reader; undefined where none has. */
export function findPython(): string | undefined {
  return PYTHONS.find(
    python => spawnSync(python, ['-c', 'import icalendar, dateutil.rrule']).status === 0,
  );
}

/** Reads calendars with Python's icalendar and dateutil. */
export function readWithPython(python: string, requests: readonly Request[]): ReadBack[][] {
  const {status, stdout, stderr} = spawnSync(python, [SCRIPT], {
    input: JSON.stringify(requests),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadBack[][];
}
