// WebKitGTK for @web/test-runner: Debian's WebKitWebDriver and MiniBrowser under Xvfb,
// spoken to in plain WebDriver over fetch (no webdriverio).
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {browserEnv} from './chromium.mjs';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

export const webkitAvailable = () =>
  existsSync('/usr/bin/WebKitWebDriver') && existsSync(MINI_BROWSER);

const freePort = () =>
  new Promise((resolve, reject) => {
    const s = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const {port} = s.address();
        s.close(() => resolve(port));
      });
  });

export function webkitLauncher({env = {}, width = 1280, height = 800} = {}) {
  let xvfb,
    driver,
    base,
    session,
    starting,
    mouse = {x: 0, y: 0};
  const urls = new Map();

  async function call(method, path, body) {
    const res = await fetch(base + path, {
      method,
      ...(method === 'POST' && {
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(body ?? {}),
      }),
    });
    const {value} = await res.json();
    if (!res.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
  const cmd = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const execute = (script, args = []) => cmd('POST', '/execute/sync', {script, args});

  function spawnLogged(file, args, options) {
    const child = spawn(file, args, {stdio: ['ignore', 'pipe', 'pipe', 'pipe'], ...options});
    child.stdout.resume();
    child.stderr.resume();
    return child;
  }

  async function start() {
    let display = process.env.DISPLAY;
    if (!display) {
      // Xvfb chooses a free display and writes its number to descriptor 3
      xvfb = spawnLogged('Xvfb', [
        '-displayfd',
        '3',
        '-screen',
        '0',
        `${width}x${height}x24`,
        '-nolisten',
        'tcp',
      ]);
      display = await new Promise((resolve, reject) => {
        xvfb.once('error', reject);
        xvfb.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
        xvfb.stdio[3].once('data', d => resolve(`:${String(d).trim()}`));
      });
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    driver = spawnLogged('WebKitWebDriver', [`--port=${port}`], {
      env: {
        ...browserEnv(env),
        DISPLAY: display,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    for (let i = 0; ; i++) {
      try {
        await call('GET', '/status');
        break;
      } catch (e) {
        if (i > 100) throw e;
        await new Promise(r => setTimeout(r, 50));
      }
    }
    const value = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {binary: MINI_BROWSER, args: ['--automation']},
        },
      },
    });
    session = value.sessionId;
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      await (starting ??= start());
      urls.set(id, url);
      await cmd('POST', '/url', {url});
    },
    isActive: id => urls.has(id),
    getBrowserUrl: id => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await cmd('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async startDebugSession() {
      throw new Error('No debug session in WebKit.');
    },
    async stop() {
      if (session) await cmd('DELETE', '').catch(() => {});
      driver?.kill();
      xvfb?.kill();
    },
    // used by @web/test-runner-commands for browsers of the type 'webdriver'
    async sendKeys(_id, keys) {
      const actions = [];
      for (const chord of keys) {
        // 'Shift+Tab' is one chord; a lone '+' is itself
        const parts = (chord.length > 1 ? chord.split('+') : [chord]).map(k => KEYS[k] ?? k);
        for (const value of parts) actions.push({type: 'keyDown', value});
        for (const value of parts.reverse()) actions.push({type: 'keyUp', value});
      }
      await cmd('POST', '/actions', {actions: [{type: 'key', id: 'kbd', actions}]});
    },
    async takeScreenshot(_id, locator) {
      const el = await execute(locator);
      return Buffer.from(await cmd('GET', `/element/${el[ELEMENT]}/screenshot`), 'base64');
    },
    sendMouseMove: (_id, x, y) =>
      pointer({type: 'pointerMove', duration: 0, x: (mouse.x = x), y: (mouse.y = y)}),
    sendMouseClick: (_id, x, y, button = 'left') =>
      pointer({type: 'pointerMove', duration: 0, x, y}, down(button), up(button)),
    sendMouseDown: (_id, button = 'left') => pointer(down(button)),
    sendMouseUp: (_id, button = 'left') => pointer(up(button)),
    resetMouse: () => cmd('DELETE', '/actions'),
  };

  function code(b) {
    return {left: 0, middle: 1, right: 2}[b];
  }
  function down(b) {
    return {type: 'pointerDown', button: code(b)};
  }
  function up(b) {
    return {type: 'pointerUp', button: code(b)};
  }
  function pointer(...actions) {
    return cmd('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  }
}
