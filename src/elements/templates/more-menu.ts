import {html, nothing, type TemplateResult} from 'lit';
import {PLATFORMS, type PlatformName} from '../../core/types.js';
import {copy} from '../controllers/share.js';
import type {OpenMenuContext} from '../menu-context.js';
import {saying} from '../../view/bidi.js';
import {platformName} from '../../view/platform-name.js';

const SERVER = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/;

/** What is of use now and then: to copy the hashtag, to choose where one takes part. */
export function moreMenu(context: OpenMenuContext): TemplateResult {
  const {chat, session, messages, memory, update} = context;
  const {copied} = memory;
  const hashtag = session?.hashtag ?? chat?.hashtag;
  return html`
    <div class="menu small" part="menu">
      ${
        hashtag
          ? html`<button
              part="copy"
              @click=${() => {
                void copy(hashtag).then(isDone => {
                  memory.copied = {text: hashtag, isDone};
                  update();
                });
              }}
            >
              ${messages.copyHashtag}
            </button>`
          : nothing
      }
      <p role="status">
        ${
          copied && copied.text === hashtag
            ? saying(copied.text, copied.isDone ? messages.copied : messages.cannotCopy)
            : nothing
        }
      </p>
      ${chat?.platforms ? platformChoice(context) : nothing}
    </div>
  `;
}

/** Where the reader takes part: chosen once, and every link to join follows. */
function platformChoice({messages, choices}: OpenMenuContext): TemplateResult {
  const chosen = choices.get('platform');
  const choice = (name: string, text: string): TemplateResult =>
    html`<li>
      <label class="row">
        <input
          type="radio"
          name="platform"
          .checked=${chosen === name}
          @change=${() => {
            choices.set('platform', name);
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
          .value=${choices.get('server')}
          @change=${(event: Event) => {
            const field = event.target as HTMLInputElement;
            const server = hostName(field.value);
            const isWrong = server === undefined;
            field.setAttribute('aria-invalid', String(isWrong));
            field.setCustomValidity(isWrong ? `${messages.server}: mastodon.social` : '');
            field.reportValidity();
            if (!isWrong) choices.set('server', server);
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
