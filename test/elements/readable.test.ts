import {expect, html, nextFrame} from '@open-wc/testing';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {press, sessionOf, showCalendar, showCard} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

type Rgb = readonly [number, number, number];

const pen = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** Colours over each other, as they are painted. */
function painted(...colours: string[]): Rgb {
  pen.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (colour: Rgb): number => {
    const [red = 0, green = 0, blue = 0] = colour.map(value => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function backgroundsOf(element: Element | null): string[] {
  const found: string[] = [];
  for (let node = element; node;) {
    found.unshift(getComputedStyle(node).backgroundColor);
    if (node.localName === 'dialog') break;
    const root: Node = node.getRootNode();
    node =
      node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return found;
}

/** The texts that can be seen, with their contrast. */
function textsIn(root: ParentNode): {text: string; ratio: number}[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: {text: string; ratio: number}[] = [];
  while (walker.nextNode()) {
    const {textContent, parentElement: element} = walker.currentNode;
    const text = (textContent ?? '').trim();
    if (!text || !element || element.closest('style, [hidden], [disabled]')) continue;
    const {width, height} = element.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    const backgrounds = backgroundsOf(element);
    const ratio = contrast(
      painted('white', ...backgrounds, getComputedStyle(element).color),
      painted('white', ...backgrounds),
    );
    texts.push({text, ratio});
  }
  return texts;
}

const FEED = documentOf(
  {
    ...TUESDAYS,
    timeZone: 'Asia/Tokyo',
    location: 'Leeds',
    hosts: ['@host'],
    platforms: ['x'],
    keywords: ['a'],
    recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Open data', note: 'Bring tea'}},
  },
  ...Array.from({length: 9}, (_, index) => ({
    ...TUESDAYS,
    hashtag: `#n${index}`,
    keywords: [`k${index}`],
    start: `2011-11-0${index + 1}T08:00`,
  })),
);

describe('every text has a contrast of 4.5 or more', () => {
  beforeEach(() => {
    setNow('2011-11-03T12:00');
    forgetChoices();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  for (const [page, css] of [
    ['#444 on white', 'background: #fff; color: #444'],
    ['#555 on white', 'background: #fff; color: #555'],
    ['#555 on cream', 'background: #f8f4ea; color: #555'],
    ['#aaa on #222', 'background: #222; color: #aaa'],
    ['#bbb on #333', 'background: #333; color: #bbb'],
    ['black on white', 'background: #fff; color: #000'],
  ] as const) {
    it(`on a page whose own text is ${page}`, async () => {
      const calendar = await showCalendar(html`
        <div style=${css} lang="en">
          <chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>
        </div>
      `);
      await press(calendar, 'find');
      await nextFrame();
      const texts = textsIn(calendar.renderRoot);
      await press(calendar, 'change-zone');
      texts.push(...textsIn(calendar.renderRoot.querySelector('[part=menu]')!));
      sessionOf(calendar, '#n4').querySelector<HTMLElement>('[part~=link]')!.click();
      await calendar.updateComplete;
      await nextFrame();
      texts.push(...textsIn(calendar.renderRoot.querySelector('dialog')!));
      await press(calendar, 'close');
      const card = await showCard(html`
        <div style=${css} lang="en">
          <chat-card .feed=${FEED} chat="#tuesdays" time-zone="UTC"></chat-card>
        </div>
      `);
      await nextFrame();
      texts.push(...textsIn(card.renderRoot));
      expect(texts.length).to.be.greaterThan(80);
      const faint = texts.filter(({ratio}) => ratio < 4.5);
      expect(faint).to.deep.equal([]);
    });
  }
});
