import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isLanguageTag} from '../../core/language-tag.js';
import {pageLanguages, type Languages} from '../../locales/languages.js';
import type {Messages} from '../../locales/messages.js';

/**
 * The language and direction around an element: the nearest `lang` and the nearest `dir`, also
 * outside its shadow tree. Without a `lang` it is that of the reader's browser; without a `dir` the
 * language decides.
 */
export class LanguageController implements ReactiveController {
  /** BCP 47, with the reader's own region where the page names none: for dates and hours. */
  locale = 'en';
  /** The same, also where there are no texts of ours for it: feeds may have some. */
  wanted = 'en';
  direction: 'ltr' | 'rtl' = 'ltr';
  messages: Messages = pageLanguages.speak('en').messages;
  /** Settles when the texts are here. */
  settled: Promise<void> = Promise.resolve();
  #language = '';
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly languages: Languages = pageLanguages,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      this.settled = this.#look();
    });
    const watched = {attributeFilter: ['lang', 'dir'], subtree: true};
    let root = this.host.getRootNode();
    for (; root instanceof ShadowRoot; root = root.host.getRootNode()) {
      this.#observer.observe(root, watched);
    }
    this.#observer.observe(root, watched);
    this.languages.addEventListener('change', this.#hear);
    this.settled = this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.languages.removeEventListener('change', this.#hear);
  }

  async #look(): Promise<void> {
    const wanted = this.#wanted();
    this.#language = wanted;
    if (!this.languages.isLoaded(wanted)) await this.languages.load(wanted);
    // While it was on its way, another may have been asked for.
    if (this.#language === wanted) this.#show();
  }

  /** What the page says, else what the reader has told the browser, as far as there are texts. */
  #wanted(): string {
    const named = nearest(this.host, 'lang');
    if (named) return isLanguageTag(named) ? named : 'en';
    const {languages} = this;
    return navigator.languages.find(tag => isLanguageTag(tag) && languages.speaks(tag)) ?? 'en';
  }

  /** Texts have come. While others are on their way, English must not flash up. */
  readonly #hear = (): void => {
    if (this.languages.isLoaded(this.#language)) this.#show();
  };

  #show(): void {
    const wanted = withRegion(this.#language, navigator.languages);
    this.wanted = wanted;
    const {language, messages} = this.languages.speak(this.#language, wanted);
    this.messages = messages;
    // English dates beside English texts, with the hours and weeks that most languages have.
    const isSpoken = language !== 'en' || /^en\b/i.test(this.#language);
    this.locale = isSpoken ? wanted : 'en-GB';
    // English in the place of Pashto goes from left to right as a whole.
    const dir = isSpoken ? nearest(this.host, 'dir')?.toLowerCase() : undefined;
    this.direction = dir === 'rtl' || dir === 'ltr' ? dir : messages.direction;
    this.host.requestUpdate();
  }
}

function nearest(element: Element, attribute: string): string | null | undefined {
  const holder = element.closest(`[${attribute}]`);
  if (holder) return holder.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

/** A page in "en" says nothing about 12 or 24 hours; a reader with "en-GB" does. */
function withRegion(language: string, preferred: readonly string[]): string {
  if (language.includes('-')) return language;
  return preferred.find(tag => tag.startsWith(`${language}-`) && isLanguageTag(tag)) ?? language;
}
