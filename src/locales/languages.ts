import {en} from './en.js';
import type {Locale, Messages} from './messages.js';
import {lookUp} from './look-up.js';
import {spokenIn} from './speech.js';

/** The languages that this package has beside English, each in a file of its own. */
export const SHIPPED: readonly string[] =
  'ar bg bn ca cs cy da de el en-US es es-419 et eu fa fi fr fr-CA ga gl he hi hr hu id is it ja ko lt lv ms nb nl nn pl pt pt-BR ro ru sk sl sr sr-Latn sv sw ta th tr uk ur vi zh-Hans zh-Hant'.split(
    ' ',
  );

/** The texts that an element shows, and the language they are in. */
export interface SpokenLanguage {
  /** BCP 47, in lower case: `de`, or `en` where there are no texts for what was asked for. */
  readonly language: string;
  readonly messages: Messages;
}

/** Texts of a page's own: all of a language, or those that it wants to word otherwise. */
type OwnTexts = Partial<Locale>;

/**
 * Where the texts of a page's own are kept, by language. It is one for all copies of this script
 * on a page, and for the files of languages, which classic scripts load before or after it.
 */
interface Scope extends Partial<Pick<EventTarget, 'addEventListener' | 'dispatchEvent'>> {
  chatCalendarLocales?: Record<string, OwnTexts | undefined>;
}

/** Fired on the window when a language has got texts. */
const CHANGE = 'chat-calendar-locales';

/**
 * The languages of a page: English, what the page has registered, and what can be fetched. Fires
 * `change` when texts have come that elements may be waiting for.
 */
export class Languages extends EventTarget {
  /** What was asked for: undefined where it could not be had. */
  readonly #fetched = new Map<string, OwnTexts | undefined>();
  readonly #requests = new Map<string, Promise<void>>();
  /** By what was asked for, so that the same texts are the same object. */
  readonly #spoken = new Map<string, SpokenLanguage>();
  #fetch: ((language: string) => Promise<OwnTexts>) | undefined;

  /**
   * @param scope - where pages register texts; the window
   * @param tell - tells the page's author
   */
  constructor(
    private readonly scope: Scope = globalThis,
    private readonly tell: (text: string) => void = text => {
      console.warn(text);
    },
  ) {
    super();
    scope.addEventListener?.(CHANGE, () => {
      this.#spoken.clear();
      this.dispatchEvent(new Event('change'));
    });
  }

  /** Says how a shipped language is fetched; until then none is. */
  fetchWith(fetch: (language: string) => Promise<OwnTexts>): void {
    this.#fetch = fetch;
  }

  /** Adds texts to a language, or words some of them otherwise. They win over those fetched. */
  register(tag: string, messages: OwnTexts): void {
    const {scope} = this;
    const all = (scope.chatCalendarLocales ??= {});
    all[keyOf(tag)] = {...all[keyOf(tag)], ...messages};
    scope.dispatchEvent?.(new Event(CHANGE));
  }

  /**
   * The texts for a tag as they are now: English while others are on their way.
   *
   * @param locale - BCP 47, with the region whose digits are wanted
   */
  speak(tag: string, locale: string = tag): SpokenLanguage {
    const key = `${tag} ${locale}`;
    const known = this.#spoken.get(key);
    if (known) return known;
    const spoken = this.#compose(tag, locale);
    this.#spoken.set(key, spoken);
    return spoken;
  }

  /** Whether there are texts for a tag, or can be. */
  speaks(tag: string): boolean {
    return /^en\b/i.test(tag) || shippedFor(tag) !== undefined || isWhole(this.#own(tag));
  }

  /** Fetches what is missing for a tag; settles when it is here, or cannot be had. */
  async load(tag: string): Promise<void> {
    const language = this.#missing(tag);
    if (language === undefined) return;
    const request = this.#requests.get(language) ?? this.#request(language);
    this.#requests.set(language, request);
    await request;
  }

  /** Whether all that there is for a tag is here. */
  isLoaded(tag: string): boolean {
    return this.#missing(tag) === undefined;
  }

  /** The shipped language that is wanted for a tag and was not asked for yet. */
  #missing(tag: string): string | undefined {
    const language = shippedFor(tag);
    const isHere = !language || this.#fetched.has(language) || isWhole(this.#own(tag));
    return isHere ? undefined : language;
  }

  async #request(language: string): Promise<void> {
    let messages: OwnTexts | undefined;
    try {
      if (this.#fetch) messages = await this.#fetch(language);
      else {
        this.tell(
          `chat-calendar: the texts stay English. For "${language}", import ` +
            `"chat-calendar/locales/${language}" and give it to registerMessages.`,
        );
      }
    } catch (cause) {
      this.tell(
        `chat-calendar: the texts stay English, for want of "${language}": ${String(cause)}`,
      );
    }
    this.#fetched.set(language, messages);
    this.#spoken.clear();
    this.dispatchEvent(new Event('change'));
  }

  #compose(tag: string, locale: string): SpokenLanguage {
    const own = this.#own(tag);
    const shipped = shippedFor(tag);
    const fetched = shipped === undefined ? undefined : this.#fetched.get(shipped);
    const isOwn = isWhole({...fetched, ...own});
    return isOwn || fetched
      ? {language: tag.toLowerCase(), messages: spokenIn({...en, ...fetched, ...own}, locale)}
      : {language: 'en', messages: spokenIn({...en, ...this.#own('en'), ...own}, 'en')};
  }

  /** What the page has registered for a tag: the most special wins. */
  #own(tag: string): OwnTexts {
    const {chatCalendarLocales: registered} = this.scope;
    if (!registered) return {};
    const all = new Map(Object.entries(registered));
    const found = lookUp(tag).map(each => all.get(keyOf(each)) ?? {});
    return found.reduceRight((general, special) => ({...general, ...special}), {});
  }
}

/** The languages of this page. */
export const pageLanguages: Languages = new Languages();

/** Adds a language's texts, such as those of `chat-calendar/locales/de`, or words some otherwise. */
export function registerMessages(language: string, messages: OwnTexts): void {
  pageLanguages.register(language, messages);
}

function shippedFor(tag: string): string | undefined {
  // British English is here already; to ask about tags is slow at first.
  if (/^en(?!-us\b|-latn-us\b)\b/i.test(tag)) return undefined;
  return lookUp(tag).find(each => SHIPPED.includes(each));
}

/** As the names of what is exported are written: `zhHant`, `ptBR`. */
function keyOf(tag: string): string {
  return tag.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}

function isWhole(messages: OwnTexts): boolean {
  return Object.keys(en).every(key => key in messages);
}
