import {html, nothing, type TemplateResult} from 'lit';
import {PLATFORMS, type PlatformName, type Session} from '../../core/types.js';
import type {SpokenContext} from '../menu-context.js';
import {sessionHash} from '../page-link.js';
import {platformName} from '../parts/platform-name.js';

const SERVER = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/;

/** What was copied last, or could not be. */
let copied: {readonly text: string; readonly isDone: boolean} | undefined;

/** What is of use now and then: to copy, to share, to choose where one takes part. */
export function moreMenu(context: SpokenContext): TemplateResult {
  const {chat, session, messages, update} = context;
  const hashtag = session?.hashtag ?? chat?.hashtag;
  const address = session && addressOf(session);
  const button = (part: string, label: string, text: string): TemplateResult => html`
    <button
      part=${part}
      @click=${() => {
        void copy(text).then(update);
      }}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="menu small" part="menu">
      <div class="row">
        ${hashtag ? button('copy', messages.copyHashtag, hashtag) : nothing}
        ${address ? button('share', messages.share, address) : nothing}
      </div>
      <p role="status">
        ${
          copied && [hashtag, address].includes(copied.text)
            ? (copied.isDone ? messages.copied : messages.cannotCopy)(copied.text)
            : nothing
        }
      </p>
      ${chat?.platforms ? platformChoice(context) : nothing}
    </div>
  `;
}

/** A page that may not copy shows the text, to be copied by hand. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    copied = {text, isDone: true};
  } catch {
    copied = {text, isDone: false};
  }
}

/** Where a session is on this page. */
function addressOf({chat, recurrenceId}: Session): string {
  return new URL(sessionHash({chat: chat.id, session: recurrenceId}), location.href).href;
}

/** Where the reader takes part: chosen once, and every link to join follows. */
function platformChoice({messages, reader}: SpokenContext): TemplateResult {
  const chosen = reader.get('platform');
  const choice = (name: string, text: string): TemplateResult =>
    html`<li>
      <label class="row">
        <input
          type="radio"
          name="platform"
          .checked=${chosen === name}
          @change=${() => {
            reader.set('platform', name);
          }}
        />
        ${text}
      </label>
    </li>`;
  const names = PLATFORMS.flatMap((name: PlatformName) => {
    const text = platformName(name);
    return text ? [{name, text}] : [];
  });
  return html`
    <fieldset>
      <legend class="small muted">${messages.choosePlatform}</legend>
      <ul class="row" role="list">
        ${choice('', messages.anyPlatform)} ${names.map(({name, text}) => choice(name, text))}
      </ul>
      <label>
        <span class="small muted">${messages.server}</span>
        <input
          inputmode="url"
          autocapitalize="off"
          spellcheck="false"
          placeholder="mastodon.social"
          .value=${reader.get('server')}
          @change=${(event: Event) => {
            const field = event.target as HTMLInputElement;
            const server = hostName(field.value);
            const isWrong = server === undefined;
            field.setAttribute('aria-invalid', String(isWrong));
            field.setCustomValidity(isWrong ? `${messages.server}: mastodon.social` : '');
            field.reportValidity();
            if (!isWrong) reader.set('server', server);
          }}
        />
      </label>
    </fieldset>
  `;
}

/** `https://Social.Example/@me` as `social.example`; undefined for what is no server. */
function hostName(typed: string): string | undefined {
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:@?[\w.-]+@)?/, '')
    .replace(/\/.*$/, '');
  return name === '' || SERVER.test(name) ? name : undefined;
}
