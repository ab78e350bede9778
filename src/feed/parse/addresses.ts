import {hasInvisible} from './clean-text.js';

/**
 * An address on the web: scheme, host (a name, or an IPv6 address in brackets) and perhaps a port. No
 * user name: `https://bank.example:443@evil.example/` leads to the second.
 */
const WEB =
  /^https?:\/\/(?:[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/iu;

/**
 * One mailbox, with what a letter may begin with. Other fields (RFC 6068 §4) can copy it to others, or
 * add files in some programs.
 */
const MAIL =
  /^mailto:[^\s@?&,;%#]+@[^\s@?&,;%#/]+(?:\?(?:subject|body)=[^&#]*(?:&(?:subject|body)=[^&#]*)?)?$/iu;

/** What no part of an address holds unless it is encoded. */
const FORBIDDEN = /[\s\\<>"]/u;

/** Whether an address is one that readers may be led to: engines must be able to read it as well. */
export function isSafeAddress(address: string): boolean {
  if (FORBIDDEN.test(address) || hasInvisible(address)) return false;
  return MAIL.test(address) || (WEB.test(address) && isParsed(address));
}

/** Whether the engine can read it; one that has no `URL` is not asked. */
function isParsed(address: string): boolean {
  const {URL: Url} = globalThis as {URL?: new (text: string) => unknown};
  try {
    return Url === undefined || Boolean(new Url(address));
  } catch {
    return false;
  }
}
