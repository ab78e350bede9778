import {expect} from '@open-wc/testing';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {en} from '../../src/locales/en.js';
import {english} from '../support/english.js';
import {loadMessages, messagesFor, registerMessages} from '../../src/locales/load-messages.js';

describe('the texts of a language', () => {
  it('are there for English at once', () => expect(messagesFor('en')).to.equal(en));

  it('are loaded for the others, and stand for every region', async () => {
    expect(await loadMessages('de-AT')).to.equal(de);
    expect(messagesFor('de')).to.equal(de);
    expect(await loadMessages('AR')).to.equal(ar);
  });

  for (const language of ['tlh', 'den', '']) {
    it(`are English for "${language}", for which there are none`, async () => {
      expect(await loadMessages(language)).to.equal(en);
    });
  }

  it('can be added by a page', async () => {
    const mine = {...english, today: 'Hodiaŭ'};
    registerMessages('eo', mine);
    expect(messagesFor('eo-XX')).to.equal(mine);
    expect(await loadMessages('eo')).to.equal(mine);
  });

  // The last of this file: it leaves English replaced.
  it('can be replaced by a page', () => {
    const mine = {...english, today: 'This day'};
    registerMessages('en-GB', mine);
    expect(messagesFor('en')).to.equal(mine);
    registerMessages('en', english);
    expect(messagesFor('en')).to.equal(english);
  });
});
