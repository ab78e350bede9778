import type {ReactiveController, ReactiveElement} from 'lit';
import {isDark, readableShare, readColour, type Colour} from '../contrast.js';

/** What may change a page's colours, besides the attributes of what stands around the element. */
const DARK = '(prefers-color-scheme: dark)';

/**
 * Takes over what a style sheet cannot ask for: the background behind the element, which sticky
 * headings and dialogs need, and the colour of the page's links. A page that is dark without saying
 * so gets dark fields too.
 */
export class SurroundingsController implements ReactiveController {
  #observer: MutationObserver | undefined;
  #scheme: MediaQueryList | undefined;
  #isRead = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#isRead = false;
    this.#observer = new MutationObserver(this.#look);
    for (let node: Element | null = this.host; node; node = parentOf(node)) {
      if (node !== this.host) this.#observer.observe(node, {attributes: true});
    }
    this.#scheme = window.matchMedia(DARK);
    this.#scheme.addEventListener('change', this.#look);
  }

  hostUpdated(): void {
    if (!this.#isRead) this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scheme?.removeEventListener('change', this.#look);
  }

  readonly #look = (): void => {
    const frame = this.host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    this.#isRead = true;
    const {background, isOpaque} = backgroundBehind(frame);
    const link = linkColour(this.host);
    const text = readColour(getComputedStyle(frame).color);
    const page = readColour(background);
    const share = readableShare(readColour(link), text, page);
    frame.style.setProperty('--_page', isOpaque ? background : 'Canvas');
    frame.style.setProperty('--_ink', getComputedStyle(frame).color);
    frame.style.setProperty('--_page-link', link);
    frame.style.setProperty('--_link-share', `${share}%`);
    // A canvas has the page's scheme already.
    frame.style.colorScheme = isOpaque ? (isDark(page) ? 'dark' : 'light') : '';
  };
}

/** The nearest that is opaque, outside of shadow trees too; else the canvas itself. */
function backgroundBehind(start: Element): {background: string; isOpaque: boolean} {
  for (let node: Element | null = start; node; node = parentOf(node)) {
    const {backgroundColor} = getComputedStyle(node);
    const [, , , alpha]: Colour = readColour(backgroundColor);
    if (alpha > 0.9) return {background: backgroundColor, isOpaque: true};
  }
  const {colorScheme} = getComputedStyle(start);
  const isDarkCanvas = colorScheme.includes('dark') && window.matchMedia(DARK).matches;
  return {background: isDarkCanvas ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)', isOpaque: false};
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/**
 * The colour of a link of the page's: of one that is put in and taken out again in one task, where
 * nobody sees it, in a slot of its own, as what is in no slot has no style.
 */
function linkColour(host: Element): string {
  const probe = document.createElement('a');
  probe.href = '#';
  probe.slot = 'probe';
  probe.ariaHidden = 'true';
  host.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}
