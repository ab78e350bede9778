/** The page in a frame, for hosts that strip scripts: `embed.html?src=…`. */
import {EMBED, embedMessage, type FrameMessage} from './embed-messages.js';
import {embedOptions, webAddress} from './embed-options.js';

const STYLES = `
  body {
    margin: 0;
    padding: 4px;
    font-family: system-ui, sans-serif;
  }
  chat-calendar,
  chat-card {
    display: block;
  }
  /* The frame is as tall as all days: what is open stands in the part of it that is on screen. */
  ::part(dialog) {
    inset-block: var(--from, 0) var(--to, 0);
    max-block-size: calc(100dvh - var(--from, 0px) - var(--to, 0px));
  }
`;

const {element, attributes, lang, colorScheme, page} = embedOptions(location.search, location.href);
const root = document.documentElement;
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
document.adoptedStyleSheets = [sheet];
root.style.colorScheme = colorScheme;
if (lang !== undefined) root.lang = lang;

const shown = document.createElement(element);
for (const [name, value] of attributes) shown.setAttribute(name, value);
document.body.append(shown);
if (window.parent !== window) standsOn(page ?? document.referrer);

let isLed = location.hash !== '';
window.addEventListener('message', ({data, source}) => {
  const address = source === window.parent ? embedMessage(data)?.page : undefined;
  if (typeof address !== 'string') return;
  standsOn(address);
  // Once: what the reader does in the frame afterwards is not undone by the next message.
  if (!isLed) followFragment(address);
  isLed = true;
});

/** Lets links lead to the page around this one. */
function standsOn(address: string): void {
  const place = webAddress(address)?.split('#', 1)[0];
  if (place === undefined) return;
  let meta = document.querySelector<HTMLMetaElement>('meta[name="chat-calendar-page"]');
  if (!meta) {
    meta = document.createElement('meta');
    meta.name = 'chat-calendar-page';
    document.head.append(meta);
  }
  meta.content = place;
}

/** What the address of the page around says of chats is shown here; all else there is its own. */
function followFragment(address: string): void {
  const [, fragment = ''] = address.split('#', 2);
  const ours = fragment.split('&').filter(pair => /^chat(?:-\w+)?=/.test(pair));
  if (ours.length > 0) location.replace(`#${ours.join('&')}`);
}

new ResizeObserver(tellHeight).observe(document.body);
// A frame that is not yet on screen is not laid out before it is asked, and no observer is told.
for (const type of ['chat-feed-load', 'chat-feed-error']) {
  shown.addEventListener(type, () => {
    void shown.updateComplete.then(tellHeight);
  });
}

function tellHeight(): void {
  const {height} = document.body.getBoundingClientRect();
  const message: FrameMessage = {[EMBED]: {height}};
  window.parent.postMessage(message, '*');
}

/** Which part of this page is on screen; an observer tells at once when it begins. */
const onScreen = new IntersectionObserver(([entry]) => {
  const {top, bottom} = entry?.intersectionRect ?? {top: 0, bottom: 0};
  if (bottom <= top) return;
  root.style.setProperty('--from', `${Math.max(0, top)}px`);
  root.style.setProperty('--to', `${Math.max(0, window.innerHeight - bottom)}px`);
});
for (const type of ['pointerover', 'pointerdown', 'keydown'] as const) {
  window.addEventListener(
    type,
    () => {
      onScreen.unobserve(root);
      onScreen.observe(root);
    },
    {capture: true, passive: true},
  );
}
