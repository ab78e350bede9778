/** A list is known by where it is, whatever is asked of the server there. */
export function addressOf(url: string): string {
  const base = typeof document === 'undefined' ? undefined : document.baseURI;
  try {
    return new URL(url, base).href.replace(/[?#].*$/s, '');
  } catch {
    return url; // where nothing says where it is, as in Node
  }
}
