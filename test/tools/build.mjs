// Builds dist/ and custom-elements.json. With --if-stale only if a source is newer than they are.
import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

if (!process.argv.includes('--if-stale') || isStale()) build();

function build() {
  // what a removed source left behind must not be published
  rmSync('dist', {recursive: true, force: true});
  run('tsc', '-p', 'src');
  copyFileSync('src/feed/chat-feed.schema.json', 'dist/chat-feed.schema.json');
  run('rollup', '-c', '--silent');
  writeFileSync('dist/third-party-licenses.txt', licenses());
  run('cem', 'analyze', '--config', '.config/custom-elements-manifest.config.mjs', '--quiet');
}

/** The notices of the libraries that the two scripts contain. */
function licenses() {
  return ['lit', '@lit/reactive-element', 'lit-element', 'lit-html', 'luxon']
    .map(name => {
      const folder = join('node_modules', name);
      const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
      return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join('\n---\n\n');
}

function run(tool, ...args) {
  try {
    execFileSync(join('node_modules/.bin', tool), args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    console.error(`The build stopped at ${tool}.`);
    process.exit(1);
  }
}

/** The last thing a build writes is the manifest, so its age is the age of the build. */
function isStale() {
  const manifest = 'custom-elements.json';
  if (!existsSync(manifest) || !existsSync('dist/chat-calendar.min.js')) return true;
  const built = statSync(manifest).mtimeMs;
  return [
    'package.json',
    'rollup.config.mjs',
    'tsconfig.json',
    ...readdirSync('src', {recursive: true}).map(name => join('src', name)),
  ].some(file => statSync(file).mtimeMs > built);
}
