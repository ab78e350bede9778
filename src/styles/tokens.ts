import {css, type CSSResult} from 'lit';

/**
 * Every public variable with its default, mapped to a private one; all other sheets read `--_*`.
 * Text and font are the page's. Colours are mixed with the page's text colour, so that they are
 * dark on a light page and light on a dark one, whatever the page says of its colour scheme.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(--chat-font, inherit);
    --_text: var(--chat-text, inherit);
    --_muted: var(--chat-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_background: var(--chat-background, transparent);
    --_surface: var(--chat-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_border: var(--chat-border, color-mix(in srgb, currentColor 18%, transparent));
    --_accent: var(--chat-accent, color-mix(in oklab, #2f6fe0 62%, currentColor));
    --_live: var(--chat-live, color-mix(in oklab, #d4380d 68%, currentColor));
    --_focus: var(--chat-focus, var(--_accent));
    --_radius: var(--chat-radius, 0.5rem);
    --_gap: var(--chat-gap, 0.75rem);
    --_padding: var(--chat-padding, 0);
    --_card-padding: var(--chat-card-padding, 1em 1.15em);
    --_title-size: var(--chat-title-size, 1.25em);
    --_small-size: var(--chat-small-size, 0.8125em);
    --_line-height: var(--chat-line-height, 1.4);
  }
`;
