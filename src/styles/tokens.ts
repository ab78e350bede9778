import {css, type CSSResult} from 'lit';

/**
 * Every public variable with its default, mapped to a private one; all other sheets read `--_*`.
 * Text and font are the page's. Colours are mixed with the page's text colour, so that they are
 * dark on a light page and light on a dark one, whatever the page says of its colour scheme.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(--chat-font, inherit);
    --_line-height: var(--chat-line-height, 1.4);
    --_title-size: var(--chat-title-size, 1.25em);
    --_small-size: var(--chat-small-size, 0.8125em);
    --_column-text-size: var(--chat-column-text-size, 0.875em);
    --_weight: var(--chat-weight, 650);
    --_text: var(--chat-text, inherit);
    --_muted: var(--chat-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_background: var(--chat-background, transparent);
    --_surface: var(--chat-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_border: var(--chat-border, color-mix(in srgb, currentColor 18%, transparent));
    --_border-width: var(--chat-border-width, 1px);
    --_accent: var(--chat-accent, color-mix(in oklab, #2f6fe0 62%, currentColor));
    --_link: var(--chat-link, var(--_accent));
    --_today: var(--chat-today, var(--_accent));
    --_next: var(--chat-next, var(--_accent));
    --_live: var(--chat-live, color-mix(in oklab, #d4380d 68%, currentColor));
    --_line: var(--chat-line, transparent);
    --_focus: var(--chat-focus, var(--_accent));
    --_button-background: var(--chat-button-background, transparent);
    --_button-text: var(--chat-button-text, inherit);
    --_join-background: var(--chat-join-background, transparent);
    --_join-text: var(--chat-join-text, var(--_accent));
    --_field-background: var(--chat-field-background, Field);
    --_field-text: var(--chat-field-text, FieldText);
    --_dialog-background: var(--chat-dialog-background, Canvas);
    --_dialog-text: var(--chat-dialog-text, CanvasText);
    --_backdrop: var(--chat-backdrop, rgb(0 0 0 / 45%));
    --_radius: var(--chat-radius, 0.5rem);
    --_badge-radius: var(--chat-badge-radius, 0.8em);
    --_gap: var(--chat-gap, 0.75rem);
    --_session-gap: var(--chat-session-gap, 0.5em);
    --_session-padding: var(--chat-session-padding, 0.5em 0.6em);
    --_column-size: var(--chat-column-size, 0);
    --_padding: var(--chat-padding, 0);
    --_card-padding: var(--chat-card-padding, 1em 1.15em);
    --_loading-size: var(--chat-loading-size, 24rem);
  }
`;
