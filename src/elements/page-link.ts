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

/** Points the page's address at a session, or takes that away; Back leads to where it was. */
export function pointAt(link: SessionLink | undefined, how: 'pushState' | 'replaceState'): void {
  const said = new URLSearchParams(location.hash.slice(1));
  said.delete('chat');
  said.delete('session');
  write(said, link, how);
}

/** Writes choices into the page's address; the session it points at stays. */
export function writeLink(choices: string): void {
  write(new URLSearchParams(choices), linkedSession(), 'replaceState');
}

function write(
  said: URLSearchParams,
  link: SessionLink | undefined,
  how: 'pushState' | 'replaceState',
): void {
  if (link) {
    said.set('chat', link.chat);
    said.set('session', link.session);
  }
  const text = said.toString();
  history[how](history.state, '', text ? `#${text}` : location.pathname + location.search);
}
