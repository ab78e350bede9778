import {expect} from '@open-wc/testing';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {Languages, SHIPPED} from '../../src/locales/languages.js';
import type {Locale} from '../../src/locales/messages.js';
import {en as english} from '../../src/locales/en.js';

/** The languages of a page of its own, what they asked for, and what they told the author. */
function languagesOf(fetch?: (language: string) => Promise<Partial<Locale>>) {
  const scope: EventTarget & {chatCalendarLocales?: Record<string, Partial<Locale>>} =
    new EventTarget();
  const asked: string[] = [];
  const told: string[] = [];
  const languages = new Languages(scope, text => told.push(text));
  if (fetch) {
    languages.fetchWith(language => {
      asked.push(language);
      return fetch(language);
    });
  }
  return {languages, scope, asked, told};
}

const german = () => languagesOf(() => Promise.resolve(de));

describe('the languages of a page', () => {
  it('have English at once', () => {
    const {languages} = languagesOf();
    const {messages} = languages.speak('en');
    expect(Object.keys(messages)).to.deep.equal(Object.keys(english));
    expect([messages.today, messages.earlier(2)]).to.deep.equal(['Today', '2 earlier']);
    expect(languages.speak('en-AU').language).to.equal('en');
  });

  it('fetch a shipped one when it is asked for, once for all of its regions', async () => {
    const {languages, asked} = german();
    expect(languages.isLoaded('de-AT')).to.equal(false);
    await Promise.all([languages.load('de-AT'), languages.load('de'), languages.load('DE')]);
    await languages.load('de-CH');
    expect(asked).to.deep.equal(['de']);
    expect(languages.speak('de-CH').messages.today).to.equal(de.today);
    expect(languages.speak('de-AT').language).to.equal('de-at');
  });

  for (const tag of ['tlh', 'den', '', 'constructor', '__proto__', 'not a tag']) {
    it(`are English for "${tag}", for which there are no texts, and ask for nothing`, async () => {
      const {languages, asked} = german();
      await languages.load(tag);
      const {language, messages} = languages.speak(tag);
      expect([language, messages.today]).to.deep.equal(['en', english.today]);
      expect(asked).to.deep.equal([]);
    });
  }

  it('give the same texts as the same object', async () => {
    const {languages} = german();
    await languages.load('de');
    expect(languages.speak('de').messages).to.equal(languages.speak('de').messages);
  });

  it('speak with the digits and the plurals of a locale', async () => {
    const {languages} = languagesOf(() => Promise.resolve(ar));
    await languages.load('ar');
    const {messages} = languages.speak('ar', 'ar-EG');
    expect(messages.foundOf(3, 62)).to.equal('٣ من ٦٢');
    expect(messages.daily(3)).to.equal('كل ٣ أيام');
    expect(languages.speak('ar', 'ar-MA').messages.foundOf(3, 62)).to.equal('3 من 62');
  });

  it('ask once for one that cannot be had, tell the author, and stay English', async () => {
    const {languages, asked, told} = languagesOf(() => Promise.reject(new Error('gone')));
    await languages.load('de');
    await languages.load('de-AT');
    expect(asked).to.deep.equal(['de']);
    expect(languages.speak('de').language).to.equal('en');
    expect(told.join()).to.contain('gone').and.to.contain('"de"');
  });

  it('without a place to fetch from tell the author, once, what to do', async () => {
    const {languages, told} = languagesOf();
    await languages.load('de');
    await languages.load('de');
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('chat-calendar/locales/de').and.to.contain('registerMessages');
  });

  it('ship at least fifty', () => {
    expect(SHIPPED.length).to.be.at.least(50);
    expect(new Set(SHIPPED).size).to.equal(SHIPPED.length);
  });
});

describe('the texts that a page registers', () => {
  it('can be a whole language, for every region', () => {
    const {languages} = languagesOf();
    languages.register('eo', {...english, today: 'Hodiaŭ'});
    expect(languages.speak('eo-XX')).to.deep.include({language: 'eo-xx'});
    expect(languages.speak('eo').messages.today).to.equal('Hodiaŭ');
  });

  it('can be a part of one, wherever it comes from', async () => {
    const {languages} = german();
    languages.register('de', {today: 'Jetzt'});
    languages.register('en', {today: 'This day'});
    await languages.load('de');
    expect(languages.speak('de').messages).to.deep.include({today: 'Jetzt', close: de.close});
    expect(languages.speak('en').messages).to.deep.include({today: 'This day'});
    expect(languages.speak('tlh').messages.today).to.equal('This day');
  });

  it('win over those that are on their way', async () => {
    const {languages} = german();
    const loading = languages.load('de');
    languages.register('de', {today: 'Jetzt'});
    await loading;
    expect(languages.speak('de').messages.today).to.equal('Jetzt');
  });

  it('spare the request when they are whole', async () => {
    const {languages, asked} = german();
    languages.register('de', {...english, today: 'Heute'});
    await languages.load('de');
    expect(asked).to.deep.equal([]);
  });

  it('tell script from script: zh-Hans and zh-Hant are each its own', () => {
    const {languages} = languagesOf();
    languages.register('zh-Hans', {...english, today: '今天 (简)'});
    languages.register('zh-Hant', {...english, today: '今天 (繁)'});
    expect(languages.speak('zh-HK').messages.today).to.equal('今天 (繁)');
    expect(languages.speak('zh-CN').messages.today).to.equal('今天 (简)');
    expect(languages.speak('zh').messages.today).to.equal('今天 (简)');
  });

  it('can be for one region alone, over those of the language', () => {
    const {languages} = languagesOf();
    languages.register('de', {...english, today: 'Heute', close: 'Schließen'});
    languages.register('de-CH', {close: 'Schliessen'});
    expect(languages.speak('de-CH').messages).to.deep.include({
      today: 'Heute',
      close: 'Schliessen',
    });
    expect(languages.speak('de-AT').messages.close).to.equal('Schließen');
  });

  it('are heard of at once', () => {
    const {languages} = languagesOf();
    let changes = 0;
    languages.addEventListener('change', () => changes++);
    languages.register('en', {today: 'Now'});
    expect(changes).to.equal(1);
  });

  it('may have come before this script, or come by another copy of it', () => {
    const {scope} = languagesOf();
    scope.chatCalendarLocales = {de};
    const languages = new Languages(scope);
    expect(languages.speak('de').messages.today).to.equal(de.today);
    new Languages(scope).register('de', {today: 'Jetzt'});
    expect(languages.speak('de').messages.today).to.equal('Jetzt');
  });
});
