import type {Chat, Platform, Session} from './types.js';

/** Where one joins on a platform, when it is not said: the hashtag's newest posts. */
const HASHTAG_PAGES: Readonly<
  Partial<Record<Platform['name'], (tag: string, server?: string) => string>>
> = {
  x: tag => `https://x.com/hashtag/${tag}?f=live`,
  bluesky: tag => `https://bsky.app/hashtag/${tag}`,
  mastodon: (tag, server = 'mastodon.social') => `https://${server}/tags/${tag}`,
  linkedin: tag => `https://www.linkedin.com/feed/hashtag/${tag}`,
  threads: tag => `https://www.threads.com/search?q=%23${tag}`,
};

/** A way to take part in a session. */
export interface JoinLink {
  readonly href: string;
  readonly platform?: Platform['name'];
}

/** Where to join, best first: the address that is said, then each platform's own or its hashtag. */
export function joinLinks(chat: Chat, session?: Session): JoinLink[] {
  const said = session?.joinUrl ?? chat.joinUrl;
  const hashtag = session?.hashtag ?? chat.hashtag;
  const tag = hashtag && encodeURIComponent(hashtag.slice(1));
  const links = (chat.platforms ?? []).flatMap(({name, server, url}) => {
    const href = url ?? (tag && HASHTAG_PAGES[name]?.(tag, server));
    return href ? [{href, platform: name}] : [];
  });
  return said ? [{href: said}, ...links] : links;
}
