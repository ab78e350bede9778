import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The elements that read what stands inside them: what is theirs is nobody else's. */
const hosts = new WeakSet<Element>();

/**
 * The feed that stands inside an element, as `<script type="application/json">`. Content management
 * systems wrap it in elements of their own, and scripts add or change it later.
 */
export class InlineFeedController implements ReactiveController {
  #observer: MutationObserver | undefined;
  #read: string | undefined;

  constructor(private readonly host: Host) {
    hosts.add(host);
    host.addController(this);
  }

  /** Reads the text of the feed; undefined while there is none. */
  read(): string | undefined {
    this.#read = this.#find();
    return this.#read;
  }

  #find(): string | undefined {
    // While the page is being read, a script may be there in part.
    if (document.readyState === 'loading') return undefined;
    for (const script of this.host.querySelectorAll('script[type="application/json" i]')) {
      const text = script.textContent;
      if (text.trim() !== '' && this.#isOwn(script)) return text;
    }
    return undefined;
  }

  hostConnected(): void {
    document.addEventListener('DOMContentLoaded', this.#wake);
    this.#observer ??= new MutationObserver(this.#wake);
    this.#observer.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['type'],
    });
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#wake);
    this.#observer?.disconnect();
  }

  readonly #wake = (): void => {
    if (this.#find() !== this.#read) this.host.requestUpdate();
  };

  #isOwn(script: Element): boolean {
    let parent = script.parentElement;
    while (parent && !hosts.has(parent)) parent = parent.parentElement;
    return parent === this.host;
  }
}
