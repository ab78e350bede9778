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

  constructor(
    private readonly host: ReactiveElement,
    private readonly load: () => Promise<Module>,
  ) {}

  /** It was asked for, and is on its way. */
  get isAwaited(): boolean {
    return this.#isAsked && !this.module;
  }

  /** May be called again and again, and after a failure once more. */
  fetch(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.settled = this.#fetch();
  }

  async #fetch(): Promise<void> {
    try {
      const module = await this.load();
      const {adoptedStyleSheets} = this.host.renderRoot as ShadowRoot;
      if (module.styles) adoptedStyleSheets.push(module.styles);
      this.module = module;
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
      this.#isAsked = false;
    }
    this.host.requestUpdate();
  }
}
