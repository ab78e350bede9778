/** The name that the module script has in this package. */
const SCRIPT_NAME = 'chat-calendar.min.js';

/**
 * The folder of this package's files, by the address of the script: known only where the script's own
 * name stands at its end. At a CDN's root address, which answers with the script for the name of the
 * package, `./locales/de.min.js` would be a file of the package `locales`, and somebody else's code.
 *
 * @returns an address that ends with a slash; undefined where the folder is not known
 */
export function scriptFolder(address: string): string | undefined {
  const {pathname} = new URL(address);
  return pathname.endsWith(`/${SCRIPT_NAME}`) ? new URL('.', address).href : undefined;
}
