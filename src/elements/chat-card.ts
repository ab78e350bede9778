import {html, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {ChatFeed} from '../core/types.js';
import {cardSheets} from '../styles/sheets.js';
import {FeedElement} from './feed-element.js';
import {cardOf} from '../view/card-record.js';
import {card} from './templates/card.js';

/**
 * Shows one chat and its next session, at the reader's hour and the host's.
 *
 * @fires chat-session-select {ChatSessionSelectEvent} the reader goes to join a session
 *
 * @csspart description - what it is about
 * @csspart hosts - who holds it
 * @csspart rhythm - how often it is held
 * @csspart turns - with whom it takes turns
 * @csspart next-turn - whose turn is next
 * @csspart confirmed - when its host last said that it is held
 * @csspart session - the session that is on, or on next; `live`, `next` and its status say more
 * @csspart called-off - one before it that is cancelled
 * @csspart times - its hour for the reader and for the host
 * @csspart length - how long it takes
 * @csspart countdown - how long it is until then
 * @csspart links - what is to be read before, during or after it
 * @csspart recap - what the last session was about, and what it left behind
 */
export class ChatCard extends FeedElement {
  static override readonly styles: CSSResult[] = cardSheets;

  static override readonly properties: PropertyDeclarations = {chat: {}};

  /** The id or the hashtag of the chat; empty is whichever is on, or on next. */
  declare chat: string;

  constructor() {
    super();
    this.chat = '';
  }

  protected override show(feed: ChatFeed): TemplateResult {
    const record = cardOf(this.chat, this.cardOptions(feed));
    return typeof record === 'string'
      ? html`<p>${record}</p>`
      : card(record, this.cardActions(feed));
  }
}
