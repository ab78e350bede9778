import type {ReactiveElement} from 'lit';

/** What comes when it is needed brings its own styles. */
export interface OnDemandModule {
  readonly styles: CSSStyleSheet | undefined;
}

/** Fetches a module when an element first needs it, and dresses the element for it. */
export class OnDemand<Module extends OnDemandModule> {
  module: Module | undefined;
  hasFailed = false;
  /** Settles when what was asked for is here, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  #isAsked = false;
  #isAskedAgain = false;

  constructor(
    private readonly host: ReactiveElement,
    private readonly load: () => Promise<Module>,
    private readonly reloadPage: () => void = () => {
      location.reload();
    },
  ) {}

  /** It was asked for, and is on its way. */
  get isAwaited(): boolean {
    return this.#isAsked && !this.module && !this.hasFailed;
  }

  /** May be called again and again, and asks once, also where it cannot be had. */
  fetch(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.settled = this.#fetch();
  }

  /**
   * Asks once more for what could not be had. Some browsers do not ask again for a part of a script
   * until the page begins anew: that is the third try.
   */
  readonly retry = (): void => {
    if (!this.hasFailed) return;
    if (this.#isAskedAgain) {
      this.reloadPage();
      return;
    }
    this.#isAskedAgain = true;
    this.hasFailed = false;
    this.settled = this.#fetch();
    this.host.requestUpdate();
  };

  async #fetch(): Promise<void> {
    try {
      const module = await this.load();
      const {adoptedStyleSheets} = this.host.renderRoot as ShadowRoot;
      if (module.styles) adoptedStyleSheets.push(module.styles);
      this.module = module;
    } catch {
      this.hasFailed = true;
    }
    this.host.requestUpdate();
  }
}
