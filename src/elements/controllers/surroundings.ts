import type {ReactiveController, ReactiveElement} from 'lit';
import {
  isDark,
  mutedShare,
  readableShare,
  readColour,
  surfaceOf,
  type Colour,
} from '../contrast.js';

/** What may change a page's colours, besides the attributes of what stands around the element. */
const DARK = '(prefers-color-scheme: dark)';

/** Milliseconds between two looks: a page may animate itself by its attributes. */
const PAUSE = 200;

/**
 * Takes over what a style sheet cannot ask for: the background behind the element, which sticky
 * headings and dialogs need, and the colour of the page's links. A page that is dark without saying
 * so gets dark fields too.
 */
export class SurroundingsController implements ReactiveController {
  #observer: MutationObserver | undefined;
  #scheme: MediaQueryList | undefined;
  /** What shows the colours that were taken over: the host may draw another. */
  #frame: HTMLElement | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#frame = undefined;
    this.#observer = new MutationObserver(this.#notice);
    for (let node: Element | null = this.host; node; node = parentOf(node)) {
      if (node !== this.host) this.#observer.observe(node, {attributes: true});
    }
    this.#scheme = (window as Partial<Window>).matchMedia?.(DARK);
    this.#scheme?.addEventListener('change', this.#look);
  }

  hostUpdated(): void {
    if (this.#frame?.isConnected !== true) this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#scheme?.removeEventListener('change', this.#look);
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#isStale = false;
  }

  /** Looks at once, and after the pause again where more has changed. */
  readonly #notice = (): void => {
    if (this.#pause !== undefined) {
      this.#isStale = true;
      return;
    }
    this.#look();
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      const isStale = this.#isStale;
      this.#isStale = false;
      if (isStale) this.#notice();
    }, PAUSE);
  };

  readonly #look = (): void => {
    const frame = this.host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    this.#frame = frame;
    const {link, canvas} = coloursOfPage(this.host);
    const background = backgroundBehind(frame) ?? canvas;
    const text = readColour(getComputedStyle(frame).color);
    const page = readColour(background);
    const surface = surfaceOf(text, page);
    const share = readableShare(readColour(link), text, surface);
    frame.style.setProperty('--_page', background);
    frame.style.setProperty('--_ink', getComputedStyle(frame).color);
    frame.style.setProperty('--_page-link', link);
    frame.style.setProperty('--_link-share', `${share}%`);
    frame.style.setProperty('--_muted-share', `${mutedShare(text, surface)}%`);
    frame.style.colorScheme = isDark(page) ? 'dark' : 'light';
  };
}

/** The nearest that is opaque, outside of shadow trees too; none where it is the canvas itself. */
function backgroundBehind(start: Element): string | undefined {
  for (let node: Element | null = start; node; node = parentOf(node)) {
    const {backgroundColor} = getComputedStyle(node);
    const [, , , alpha]: Colour = readColour(backgroundColor);
    if (alpha > 0.9) return backgroundColor;
  }
  return undefined;
}

function parentOf(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

interface Colours {
  readonly link: string;
  readonly canvas: string;
}

/**
 * The colours of the page's links and of its canvas, which no element tells: of a link that is put in
 * and taken out again in one task, where nobody sees it, in a slot of its own, as what is in no slot
 * has no style.
 */
function coloursOfPage(host: Element): Colours {
  const around = colours(host, '');
  // The canvas has the scheme of the root, whatever the elements on it declare.
  const {colorScheme} = getComputedStyle(document.documentElement);
  const isAsRoot = getComputedStyle(host).colorScheme === colorScheme;
  return isAsRoot ? around : {...around, canvas: colours(host, colorScheme).canvas};
}

/** A link in the place of the element, as it is with a scheme. */
function colours(host: Element, colorScheme: string): Colours {
  const probe = document.createElement('a');
  probe.href = '#';
  probe.slot = 'probe';
  probe.ariaHidden = 'true';
  probe.style.colorScheme = colorScheme;
  probe.style.backgroundColor = 'Canvas';
  host.append(probe);
  const {color, backgroundColor} = getComputedStyle(probe);
  probe.remove();
  return {link: color, canvas: backgroundColor};
}
