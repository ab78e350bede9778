// The command behind test/support/emulate.ts: `emulate` with {timezone?, locale?, features?}, for
// the browsers that puppeteer drives. It resets nothing by itself: an empty string does that for
// the zone and the locale, an empty list for the media features. It answers false where the
// browser cannot do it (WebKit; media features in Firefox).
export function emulatePlugin() {
  const sessions = new WeakMap(); // detaching a CDP session undoes its emulation, so keep it

  async function emulateMedia(page, features) {
    // page.emulateMediaFeatures refuses forced-colors and prefers-contrast; the protocol takes them
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {features});
  }

  return {
    name: 'emulate-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return undefined;
      if (session.browser.type !== 'puppeteer') return false;
      const page = session.browser.getPage(session.id);
      try {
        if ('timezone' in payload) await page.emulateTimezone(payload.timezone || undefined);
        if ('locale' in payload) await page.emulateLocale(payload.locale || undefined);
        if (payload.features) await emulateMedia(page, payload.features);
        return true;
      } catch (error) {
        if (/UnsupportedOperation|not support/i.test(`${error.name} ${error.message}`))
          return false;
        throw error;
      }
    },
  };
}
