import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Messages} from '../locales/messages.js';
import {Formats} from '../view/formats.js';
import {Kept} from '../view/kept.js';
import type {Viewpoint} from '../view/viewpoint.js';
import {warmUp} from '../view/warm-up.js';
import {thisPage} from './page/page.js';
import type {Choices} from './page/choices.js';
import {ChoicesController} from './controllers/choices.js';
import {ClockController} from './controllers/clock.js';
import {FocusController, type FocusHomes} from './controllers/focus.js';
import {LanguageController} from './controllers/language.js';
import {WarmUpController} from './controllers/warm-up.js';
import {checkProperties} from './checked-properties.js';
import {chosenHourCycle, chosenZone, ViewerZone, zoneAdvice} from './viewer.js';

/**
 * What the elements know of their reader: language, zone, hours, clock and choices.
 *
 * @cssprop --chat-font - font family
 * @cssprop --chat-line-height - height of a line
 * @cssprop --chat-title-size - size of the title; on phones at most 1.25em
 * @cssprop --chat-small-size - size of quiet lines and state words
 * @cssprop --chat-column-text-size - size of the text in columns
 * @cssprop --chat-weight - weight of names, hours and headings
 * @cssprop --chat-text - text colour
 * @cssprop --chat-background - background of the whole
 * @cssprop --chat-border-width - width of the borders of buttons and fields
 * @cssprop --chat-backdrop - what lies between an open session and the page
 * @cssprop --chat-radius - corners
 * @cssprop --chat-gap - space between blocks
 * @cssprop --chat-session-padding - space above and below a session in a list
 * @cssprop --chat-column-size - the least width of a column in a narrow week, which scrolls
 * @cssprop --chat-padding - space inside the calendar
 * @cssprop --chat-card-padding - space inside a card
 * @cssprop --chat-loading-size - the least height while the feed is on its way
 * @cssprop --chat-muted - quiet lines, what is past
 * @cssprop --chat-surface - what the pointer is on, notices
 * @cssprop --chat-border - colour of lines
 * @cssprop --chat-control - borders of buttons and fields, stars
 * @cssprop --chat-accent - links, the next session
 * @cssprop --chat-link - links
 * @cssprop --chat-today - the line of today
 * @cssprop --chat-next - the edge of the next session
 * @cssprop --chat-live - the session that is on
 * @cssprop --chat-focus - the ring around what has the focus
 * @cssprop --chat-button-background - background of buttons
 * @cssprop --chat-button-text - text of buttons
 * @cssprop --chat-join-background - background of the main button
 * @cssprop --chat-join-text - text of the main button
 * @cssprop --chat-field-background - background of fields
 * @cssprop --chat-field-text - text of fields
 * @cssprop --chat-dialog-background - background of an open session
 * @cssprop --chat-dialog-text - text of an open session
 */
export abstract class ReaderElement extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    timeZone: {attribute: 'time-zone'},
    hourCycle: {attribute: 'hour-cycle'},
  };

  /** Zone the reader's times are in: `viewer`, `feed` or an IANA name. */
  declare timeZone: string;
  /** `h12` or `h23`; otherwise as the language has it. */
  declare hourCycle: string;

  /** Where the focus goes when what has it goes away. */
  protected readonly homes: FocusHomes = {default: ['button, a']};
  /** The IANA name that the feed gives, if there is one. */
  protected abstract readonly feedZone: string | undefined;
  protected readonly language: LanguageController = new LanguageController(this);
  protected readonly choices: Choices = new ChoicesController(this).choices;
  readonly #clock = new ClockController(this);
  readonly #viewerZone = new ViewerZone();
  readonly #viewpoints = new Kept<Messages, Viewpoint>();

  constructor() {
    super();
    this.timeZone = 'viewer';
    this.hourCycle = '';
    new FocusController(this, () => this.homes);
    this.addController(new WarmUpController(this, () => warmUp(this.viewpoint.formats, this.now)));
  }

  /** Each class has its own properties. */
  protected static override finalize(): void {
    const isNew = !Object.hasOwn(this, 'finalized');
    super.finalize();
    const own = Object.hasOwn(this, 'properties') ? this.properties : {};
    if (isNew) checkProperties(this.prototype, own, thisPage.author);
  }

  /** Epoch milliseconds. */
  protected get now(): number {
    return this.#clock.now;
  }

  protected get messages(): Messages {
    return this.language.messages;
  }

  /** IANA name of the reader's own zone. */
  protected get ownZone(): string {
    return this.#viewerZone.at(this.now).name;
  }

  /** The words, dates and hours of the reader; the same as long as nothing of it changes. */
  protected get viewpoint(): Viewpoint {
    // The reader's choice goes before the author's.
    const wanted = this.choices.get('zone') || this.timeZone;
    const zone = chosenZone(wanted, this.feedZone, this.#viewerZone.at(this.now));
    const hours = this.choices.get('hours') || this.hourCycle;
    const {locale, messages} = this.language;
    return this.#viewpoints.get(messages, `${locale} ${zone.name} ${hours}`, () => ({
      messages,
      formats: new Formats(locale, zone, chosenHourCycle(hours)),
    }));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const advice = changed.has('timeZone') ? zoneAdvice(this.timeZone) : undefined;
    if (advice) thisPage.author.warn(advice);
  }
}
