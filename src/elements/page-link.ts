/** The session that an address points at. */
export interface SessionLink {
  readonly chat: string;
  /** The session's `recurrenceId`. */
  readonly session: string;
}

export const SESSION_NAMES: readonly string[] = ['chat', 'session'];

/** The session that the page's address points at: `#chat=lgovsm&session=2011-11-01T20:00:00`. */
export function linkedSession(): SessionLink | undefined {
  const said = new URLSearchParams(location.hash.slice(1));
  const chat = said.get('chat');
  const session = said.get('session');
  return chat && session ? {chat, session} : undefined;
}

/** The address of a session, without the reader's own choices. */
export function sessionHash({chat, session}: SessionLink): string {
  return `#${new URLSearchParams({chat, session}).toString()}`;
}

/**
 * Points the page's address at a session, or takes that away; Back leads to where it was.
 *
 * @returns whether the address says so now
 */
export function pointAt(link: SessionLink | undefined, how: 'pushState' | 'replaceState'): boolean {
  return write(othersThan(SESSION_NAMES), link, how);
}

/**
 * Writes choices into the page's address; the session it points at stays, and what is not ours.
 *
 * @param ours - all names that stand in a link of ours
 */
export function writeLink(choices: string, ours: readonly string[]): void {
  const said = [...othersThan(ours), ...new URLSearchParams(choices)];
  write(said, linkedSession(), 'replaceState');
}

/** What else the address says. An anchor of the page is a name without a value. */
function othersThan(names: readonly string[]): [string, string][] {
  return [...new URLSearchParams(location.hash.slice(1))].filter(
    ([name, value]) => value && !names.includes(name),
  );
}

function write(
  pairs: [string, string][],
  link: SessionLink | undefined,
  how: 'pushState' | 'replaceState',
): boolean {
  const said = new URLSearchParams(pairs);
  if (link) {
    said.set('chat', link.chat);
    said.set('session', link.session);
  }
  const text = said.toString();
  const {hash, href} = location;
  const [page = ''] = href.split('#');
  // A page that keeps its own routes there would be led astray.
  if (/^#[!/]/.test(hash)) return false;
  try {
    // In full: a page may have a base elsewhere.
    history[how](history.state, '', page + (text && `#${text}`));
    return true;
  } catch {
    return false; // a sandbox, or too often in too short a time
  }
}
