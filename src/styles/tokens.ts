import {css, type CSSResult} from 'lit';

/**
 * Every public variable with its default, mapped to a private one; all other sheets read `--_*`.
 * Text and font are the page's; so are the background and the colour of links, which a controller
 * reads from the page (`--_page`, `--_ink`, `--_page-link`). All other colours are mixed with the text's, so
 * that they are dark on a light page and light on a dark one, whatever the page says of its scheme.
 */
export const tokens: CSSResult = css`
  :host {
    --_font: var(--chat-font, inherit);
    --_line-height: var(--chat-line-height, 1.4);
    --_title-size: var(--chat-title-size, 1.375em);
    --_small-size: var(--chat-small-size, max(13px, 0.8125em));
    --_column-text-size: var(--chat-column-text-size, 0.9375em);
    --_weight: var(--chat-weight, 600);
    --_text: var(--chat-text, inherit);
    --_background: var(--chat-background, transparent);
    --_border-width: var(--chat-border-width, 1px);
    --_backdrop: var(--chat-backdrop, rgb(0 0 0 / 45%));
    --_radius: var(--chat-radius, 0.5rem);
    --_gap: var(--chat-gap, 0.75rem);
    --_session-padding: var(--chat-session-padding, 0.6875rem);
    --_column-size: var(--chat-column-size, 9em);
    --_padding: var(--chat-padding, 0);
    --_card-padding: var(--chat-card-padding, 1em 1.15em);
    --_loading-size: var(--chat-loading-size, 24rem);
  }
  .frame {
    --_page: Canvas;
    --_ink: CanvasText;
    --_page-link: LinkText;
    --_link-share: 88%;
    --_muted-share: 74%;
    --_lane-size: 2.5em;
    --_band: color-mix(in oklab, var(--_ink) 7%, var(--_page));
    --_muted: var(--chat-muted, color-mix(in oklab, currentColor var(--_muted-share), transparent));
    --_surface: var(--chat-surface, color-mix(in oklab, currentColor 6%, transparent));
    --_border: var(--chat-border, color-mix(in oklab, currentColor 15%, transparent));
    --_control: var(--chat-control, color-mix(in oklab, currentColor 55%, transparent));
    --_page-accent: color-mix(in oklab, var(--_page-link) var(--_link-share), currentColor);
    --_accent: var(--chat-accent, var(--_page-accent));
    --_link: var(--chat-link, var(--_accent));
    --_today: var(--chat-today, currentColor);
    --_next: var(--chat-next, var(--_accent));
    --_live: var(--chat-live, color-mix(in oklab, #e0301e 74%, currentColor));
    --_focus: var(--chat-focus, var(--_accent));
    --_button-background: var(--chat-button-background, transparent);
    --_button-text: var(--chat-button-text, inherit);
    --_join-background: var(--chat-join-background, var(--_ink));
    --_join-text: var(--chat-join-text, var(--_page));
    --_field-background: var(--chat-field-background, transparent);
    --_field-text: var(--chat-field-text, inherit);
    --_dialog-background: var(--chat-dialog-background, var(--_page));
    --_dialog-text: var(--chat-dialog-text, inherit);
  }
`;
