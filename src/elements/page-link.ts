/** The session that an address points at. */
export interface SessionLink {
  readonly chat: string;
  /** The session's `recurrenceId`. */
  readonly session: string;
}

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
  // An anchor of the page is a name without a value.
  const said = [...new URLSearchParams(location.hash.slice(1))].filter(
    ([name, value]) => value && name !== 'chat' && name !== 'session',
  );
  return write(new URLSearchParams(said), link, how);
}

/** Writes choices into the page's address; the session it points at stays. */
export function writeLink(choices: string): void {
  write(new URLSearchParams(choices), linkedSession(), 'replaceState');
}

function write(
  said: URLSearchParams,
  link: SessionLink | undefined,
  how: 'pushState' | 'replaceState',
): boolean {
  if (link) {
    said.set('chat', link.chat);
    said.set('session', link.session);
  }
  const text = said.toString();
  const {hash, pathname, search} = location;
  // A page that keeps its own routes there would be led astray.
  if (/^#[!/]/.test(hash)) return false;
  try {
    history[how](history.state, '', text ? `#${text}` : pathname + search);
    return true;
  } catch {
    return false; // a sandbox, or too often in too short a time
  }
}
