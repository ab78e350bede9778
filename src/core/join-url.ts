import type {Chat, Platform, SessionChanges} from './types.js';

/** Where a hashtag's newest posts are: `*` stands for the hashtag, `@` for the server. */
const HASHTAG_PAGES: Readonly<Partial<Record<Platform['name'], string>>> = {
  x: 'x.com/hashtag/*?f=live',
  bluesky: 'bsky.app/hashtag/*',
  mastodon: '@/tags/*',
  linkedin: 'www.linkedin.com/feed/hashtag/*',
  threads: 'www.threads.com/search?q=%23*',
};

/** A way to take part in a session. */
export interface JoinLink {
  readonly href: string;
  readonly platform?: Platform['name'];
}

/** Where a reader takes part. */
export interface JoinPreference {
  readonly platform?: string;
  /** The reader's own Mastodon server: a host name. */
  readonly server?: string;
}

/**
 * Where to join, best first: the address that is said, the platform that the reader prefers, then
 * each platform's own address or its hashtag.
 */
export function joinLinks(
  chat: Chat,
  changes?: SessionChanges,
  {platform, server: own}: JoinPreference = {},
): JoinLink[] {
  const said = changes?.joinUrl ?? chat.joinUrl;
  const hashtag = changes?.hashtag ?? chat.hashtag;
  const tag = hashtag && encodeURIComponent(hashtag.slice(1));
  const links = (chat.platforms ?? []).flatMap(({name, server = 'mastodon.social', url}) => {
    const page = tag && HASHTAG_PAGES[name]?.replace('@', own ?? server).replace('*', tag);
    const href = url ?? (page && `https://${page}`);
    return href ? [{href, platform: name}] : [];
  });
  links.sort((a, b) => Number(b.platform === platform) - Number(a.platform === platform));
  return said ? [{href: said}, ...links] : links;
}
