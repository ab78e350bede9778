import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {LanguageController} from '../../../src/elements/controllers/language.js';
import {Languages} from '../../../src/locales/languages.js';
import type {ChatCalendar} from '../../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {datesOf, linesOf, partOf, sessionOf, showCalendar, textOf} from '../../support/elements.js';
import {restoreClock, setNow} from '../../support/fake-clock.js';

const FEED = documentOf(TUESDAYS);
const calendar = html`<chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar>`;

const todayButton = (element: ChatCalendar): string =>
  textOf(element.renderRoot.querySelector('button[part="today"]'));
const direction = (element: ChatCalendar): string => partOf(element, 'frame').dir;
const hour = (element: ChatCalendar): string =>
  textOf(sessionOf(element, '#tuesdays').querySelector('time')).toLowerCase();

function setPreferred(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', {value: languages, configurable: true});
}

/** A calendar in a shadow tree, whose host stands in the page's own. */
async function inShadow(
  lang: string,
  innerLang = '',
): Promise<{host: HTMLElement; inner: HTMLElement; element: ChatCalendar}> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.lang = lang;
  const inner = document.createElement('div');
  if (innerLang) inner.lang = innerLang;
  host.attachShadow({mode: 'open'}).append(inner);
  const element = Object.assign(document.createElement('chat-calendar'), {feed: FEED});
  inner.append(element);
  await element.updateComplete;
  return {host, inner, element};
}

describe('the language of an element', () => {
  const pageLanguage = document.documentElement.lang;

  beforeEach(() => setNow('2011-11-01T12:00'));
  afterEach(restoreClock);
  afterEach(() => {
    delete (navigator as {languages?: unknown}).languages;
    document.documentElement.lang = pageLanguage;
    document.documentElement.removeAttribute('dir');
  });

  it('is not the one of before, while the next is on its way', async () => {
    const languages = new Languages();
    const arrive: Record<string, () => void> = {};
    languages.isLoaded = () => false;
    languages.load = tag => new Promise(resolve => (arrive[tag] = resolve));
    const host = document.createElement('div');
    let updates = 0;
    const controller = new LanguageController(
      Object.assign(host, {
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => updates++,
        updateComplete: Promise.resolve(true),
      }),
      languages,
    );
    host.lang = 'de';
    controller.hostConnected();
    host.lang = 'ar';
    await aTimeout(0);
    arrive.de!();
    await aTimeout(0);
    expect(updates).to.equal(0);
    arrive.ar!();
    await aTimeout(0);
    expect(updates).to.equal(1);
    controller.hostDisconnected();
  });

  for (const [lang, today, dir] of [
    ['en', 'Today', 'ltr'],
    ['de', 'Heute', 'ltr'],
    ['ar', 'اليوم', 'rtl'],
    ['en-GB', 'Today', 'ltr'],
    ['de-AT', 'Heute', 'ltr'],
    ['ar-EG', 'اليوم', 'rtl'],
    ['DE', 'Heute', 'ltr'],
    ['de-Latn-CH', 'Heute', 'ltr'],
  ] as const) {
    it(`lang="${lang}" says "${today}", ${dir}`, async () => {
      const element = await showCalendar(html`<div lang=${lang}>${calendar}</div>`);
      expect(todayButton(element)).to.equal(today);
      expect(direction(element)).to.equal(dir);
    });
  }

  for (const lang of ['mi', 'tlh', '', 'en_US', 'not a language', 'x', '<b>', 'constructor']) {
    it(`lang="${lang}" is English, for want of texts`, async () => {
      const element = await showCalendar(html`<div lang=${lang}>${calendar}</div>`);
      expect(todayButton(element)).to.equal('Today');
      expect(direction(element)).to.equal('ltr');
    });
  }

  it('without texts has English dates too, with 24 hours and weeks from Monday', async () => {
    const element = await showCalendar(html`
      <div lang="mi">
        <chat-calendar .feed=${FEED} date="2011-11-01" time-zone="UTC"></chat-calendar>
      </div>
    `);
    const frame = partOf(element, 'frame');
    expect(frame.lang).to.equal('en-GB');
    expect(textOf(frame)).to.contain('Tuesday').and.not.to.contain('Rātū');
    expect(linesOf(element)).to.deep.equal(['2011-11-01 20:00 #tuesdays']);
    expect(datesOf(element)[0]).to.equal('2011-10-31');
  });

  it("is that of the reader's browser where a page says nothing, as far as there are texts", async () => {
    document.documentElement.removeAttribute('lang');
    setPreferred('tlh', 'not a tag', 'de-AT', 'ar');
    expect(todayButton(await showCalendar(calendar))).to.equal('Heute');
    setPreferred('tlh');
    expect(todayButton(await showCalendar(calendar))).to.equal('Today');
    setPreferred('en-NZ', 'de');
    expect(todayButton(await showCalendar(calendar))).to.equal('Today');
  });

  it('in the place of another is English as a whole, from left to right', async () => {
    const element = await showCalendar(html`<div lang="ps" dir="rtl">${calendar}</div>`);
    expect([todayButton(element), direction(element)]).to.deep.equal(['Today', 'ltr']);
  });

  it("is the page's", async () => {
    document.documentElement.lang = 'de';
    expect(todayButton(await showCalendar(calendar))).to.equal('Heute');
  });

  it('is that of the nearest element that has one', async () => {
    const element = await showCalendar(html`
      <div lang="ar">
        <div lang="de"><div>${calendar}</div></div>
      </div>
    `);
    expect(todayButton(element)).to.equal('Heute');
  });

  it('is its own, when it has one', async () => {
    const element = await showCalendar(html`
      <div lang="ar"><chat-calendar lang="de" .feed=${FEED}></chat-calendar></div>
    `);
    expect(todayButton(element)).to.equal('Heute');
  });

  it('shows dates and hours in words of the language', async () => {
    const element = await showCalendar(html`<div lang="de">${calendar}</div>`);
    expect(textOf(element)).to.contain('Donnerstag');
    expect(textOf(element)).to.match(/1\.\s?–\s?7\. Nov\./);
  });

  describe('through shadow trees', () => {
    it('is the nearest outside, where there is none inside', async () => {
      expect(todayButton((await inShadow('de')).element)).to.equal('Heute');
    });

    it('is the nearest inside', async () => {
      expect(todayButton((await inShadow('de', 'ar')).element)).to.equal('اليوم');
    });

    it('changes with the one outside', async () => {
      const {host, element} = await inShadow('de');
      host.lang = 'ar';
      await element.updateComplete;
      expect(todayButton(element)).to.equal('اليوم');
    });

    it('changes with one in any of the trees around it', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const middle = document.createElement('div');
      outer.attachShadow({mode: 'open'}).append(middle);
      const element = Object.assign(document.createElement('chat-calendar'), {feed: FEED});
      middle.attachShadow({mode: 'open'}).append(element);
      for (const [holder, lang, today] of [
        [outer, 'de', 'Heute'],
        [middle, 'ar', 'اليوم'],
        [middle, 'de', 'Heute'],
      ] as const) {
        holder.lang = lang;
        await element.updateComplete;
        expect(todayButton(element)).to.equal(today);
      }
    });

    it('changes with the one inside', async () => {
      const {inner, element} = await inShadow('de', 'en');
      inner.lang = 'ar';
      await element.updateComplete;
      expect(todayButton(element)).to.equal('اليوم');
    });
  });

  describe('when it changes', () => {
    it('changes the texts and the direction at once', async () => {
      const element = await showCalendar(html`<div lang="en">${calendar}</div>`);
      for (const [lang, today, dir] of [
        ['ar', 'اليوم', 'rtl'],
        ['de', 'Heute', 'ltr'],
        ['en', 'Today', 'ltr'],
      ] as const) {
        element.parentElement!.lang = lang;
        await element.updateComplete;
        expect(todayButton(element)).to.equal(today);
        expect(direction(element)).to.equal(dir);
      }
    });

    it('twice in a row, is the last one', async () => {
      const element = await showCalendar(html`<div lang="en">${calendar}</div>`);
      element.parentElement!.lang = 'de';
      await Promise.resolve();
      element.parentElement!.lang = 'en';
      await element.updateComplete;
      expect(todayButton(element)).to.equal('Today');
    });

    it('by a page that changes its own, changes all that have none nearer', async () => {
      const element = await showCalendar(calendar);
      document.documentElement.lang = 'de';
      await element.updateComplete;
      expect(todayButton(element)).to.equal('Heute');
    });

    it('because an element moves', async () => {
      const element = await showCalendar(html`<div lang="en">${calendar}</div>`);
      (await fixture(html`<div lang="de"></div>`)).append(element);
      await element.updateComplete;
      expect(todayButton(element)).to.equal('Heute');
    });

    it('while an element is not in the page, is seen when it comes back', async () => {
      const element = await showCalendar(html`<div lang="en">${calendar}</div>`);
      const parent = element.parentElement!;
      element.remove();
      parent.lang = 'de';
      parent.append(element);
      await element.updateComplete;
      expect(todayButton(element)).to.equal('Heute');
    });
  });

  describe('the direction', () => {
    it('is what dir says, whatever the language', async () => {
      const arabic = await showCalendar(html`<div lang="ar" dir="ltr">${calendar}</div>`);
      expect(direction(arabic)).to.equal('ltr');
      const english = await showCalendar(html`<div lang="en" dir="RTL">${calendar}</div>`);
      expect(direction(english)).to.equal('rtl');
    });

    it('is that of the language where dir is "auto" or nonsense', async () => {
      for (const dir of ['auto', 'sideways', '']) {
        const element = await showCalendar(html`<div lang="ar" dir=${dir}>${calendar}</div>`);
        expect(direction(element)).to.equal('rtl');
      }
    });

    it('follows a change of dir', async () => {
      const element = await showCalendar(html`<div lang="en">${calendar}</div>`);
      document.documentElement.dir = 'rtl';
      await element.updateComplete;
      expect(direction(element)).to.equal('rtl');
    });

    it('has the first column where reading begins', async () => {
      const places = async (lang: string): Promise<number[]> => {
        const element = await showCalendar(html`<div lang=${lang}>${calendar}</div>`);
        element.view = 'week';
        await element.updateComplete;
        return [...element.renderRoot.querySelectorAll('[part~="day"]')].map(
          day => day.getBoundingClientRect().left,
        );
      };
      const [english, arabic] = [await places('en'), await places('ar')];
      expect(english[0]).to.be.lessThan(english[6]!);
      expect(arabic[0]).to.be.greaterThan(arabic[6]!);
    });

    it('turns the arrows round', async () => {
      const arrow = async (lang: string): Promise<string> => {
        const element = await showCalendar(html`<div lang=${lang}>${calendar}</div>`);
        return ['previous', 'next']
          .map(name => getComputedStyle(partOf(element, name).querySelector('svg')!).scale)
          .join();
      };
      expect(await arrow('ar')).to.equal((await arrow('en')).split(',').reverse().join());
    });
  });

  describe("the reader's region", () => {
    it('decides on hours and weeks where the page names a language alone', async () => {
      setPreferred('de-DE', 'en-US', 'en-GB');
      const week = html`<chat-calendar .feed=${FEED} time-zone="UTC" begin="week"></chat-calendar>`;
      const american = await showCalendar(html`<div lang="en">${week}</div>`);
      expect(hour(american)).to.equal('8:00 pm');
      expect(datesOf(american)[0]).to.equal('2011-10-30');
      setPreferred('en-GB');
      const british = await showCalendar(html`<div lang="en">${week}</div>`);
      expect(hour(british)).to.equal('20:00');
      expect(datesOf(british)[0]).to.equal('2011-10-31');
    });

    it('does not where the page names one', async () => {
      setPreferred('en-US');
      const element = await showCalendar(html`<div lang="en-GB">${calendar}</div>`);
      expect(hour(element)).to.equal('20:00');
    });

    it('is none in another language', async () => {
      setPreferred('en-US');
      const element = await showCalendar(html`<div lang="de">${calendar}</div>`);
      expect(hour(element)).to.equal('20:00');
    });

    for (const preferred of [['en-US@posix'], ['en-US@posix', 'en-GB'], ['C'], []]) {
      it(`does no harm as ${JSON.stringify(preferred)}`, async () => {
        setPreferred(...preferred);
        const element = await showCalendar(html`<div lang="en">${calendar}</div>`);
        expect(hour(element)).to.match(/^(20:00|8:00 pm)$/);
      });
    }
  });
});
