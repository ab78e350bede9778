// Which Chromium the tests use: $CHROME_PATH, an installed one, or the one that lies packed inside
// the npm package @sparticuz/chromium, so that the tests need nothing but `npm ci`.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/**
 * The environment to start a browser in. Where LANG is C, browsers call their language
 * "en-US@posix". Ask for it after `chromiumPath()`, which may add where libraries and fonts are.
 */
export const browserEnv = (extra = {}) => ({
  ...process.env,
  LANG: 'en_US.UTF-8',
  LANGUAGE: 'en_US',
  ...extra,
});

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const root = new URL('../../', import.meta.url);

export async function chromiumPath() {
  return (
    process.env.CHROME_PATH ?? INSTALLED.find(path => existsSync(path)) ?? (await packedChromium())
  );
}

async function packedChromium() {
  const {default: chromium, inflate, setupLambdaEnvironment} = await import('@sparticuz/chromium');
  const pkg = new URL('node_modules/@sparticuz/chromium/', root);
  const {version} = JSON.parse(readFileSync(new URL('package.json', pkg), 'utf8'));
  // It unpacks into os.tmpdir() and takes whatever "chromium" already lies there, so give it a
  // folder for each version.
  const dir = fileURLToPath(new URL(`node_modules/.cache/chromium-${version}`, root));
  mkdirSync(dir, {recursive: true});
  const tmpdir = process.env.TMPDIR;
  process.env.TMPDIR = dir;
  try {
    if (!existsSync('/usr/lib/x86_64-linux-gnu/libnss3.so')) {
      const libs = await inflate(fileURLToPath(new URL('bin/al2023.tar.br', pkg)));
      setupLambdaEnvironment(`${libs}/lib`);
    }
    // The package's own fonts.conf knows one folder only; without a font there is no text.
    writeFileSync(`${dir}/fonts.conf`, fontsConf(dir));
    process.env.FONTCONFIG_FILE = `${dir}/fonts.conf`;
    return await chromium.executablePath();
  } finally {
    if (tmpdir === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmpdir;
  }
}

const fontsConf = dir => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${dir}/fonts</dir>
  <cachedir>${dir}/fontcache</cachedir>
</fontconfig>
`;
