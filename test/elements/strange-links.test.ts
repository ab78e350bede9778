import {expect, html, waitUntil} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {datesOf, partsOf, press, sessionOf, showCalendar, statesOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {clearAddress, forgetChoices} from '../support/reader.js';

const FEED = documentOf(
  {...TUESDAYS, keywords: ['a'], platforms: ['x']},
  {...TUESDAYS, hashtag: '#other', keywords: ['b'], platforms: ['mastodon']},
);
const ALL =
  '#chat=tuesdays&chat-session=2011-11-08T20:00:00&chat-days=2011-11-08&chat-search=every' +
  '&chat-subject=a&chat-platform=x&chat-mine=1&chat-favourite=tuesdays';
const STORE = 'chat-calendar';

const show = (): Promise<ChatCalendar> =>
  showCalendar(html`<chat-calendar .feed=${FEED} time-zone="UTC" lang="en"></chat-calendar>`);
const names = (calendar: ChatCalendar): string[] =>
  partsOf(calendar, 'session').flatMap(row =>
    row.localName === 'li' ? [row.querySelector('[part~=name]')!.textContent.trim()] : [],
  );

describe("a stranger's link", () => {
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    forgetChoices();
    sessionStorage.clear();
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
    sessionStorage.clear();
  });

  /** Follows a link within the page. */
  const follow = (hash: string): void => {
    history.replaceState(null, '', hash || location.pathname + location.search);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };

  it('chooses for a visit, and one button undoes all of it', async () => {
    follow(ALL);
    const calendar = await show();
    await waitUntil(() => calendar.renderRoot.querySelector('dialog')!.open);
    await press(calendar, 'close');
    expect(names(calendar)).to.deep.equal(['#tuesdays']);
    expect(datesOf(calendar)[0]).to.equal('2011-11-08');
    expect(statesOf(sessionOf(calendar, '#tuesdays'))).to.include('favourite');
    await press(calendar, 'undo');
    expect(names(calendar)).to.deep.equal(['#tuesdays', '#other']);
    expect(datesOf(calendar)[0]).to.equal('2011-11-01');
    expect(statesOf(sessionOf(calendar, '#tuesdays'))).not.to.include('favourite');
    expect(location.hash).to.equal('');
    expect(partsOf(calendar, 'linked')).to.deep.equal([]);
    expect(localStorage.getItem(STORE)).to.equal(null);
  });

  it("is undone also where it stands beside the page's own, or the address cannot be written", async () => {
    follow('#tab=2&chat-days=2011-11-08&chat-search=every&chat-favourite=tuesdays');
    const calendar = await show();
    expect(datesOf(calendar)[0]).to.equal('2011-11-08');
    await press(calendar, 'undo');
    expect(datesOf(calendar)[0]).to.equal('2011-11-01');
    expect(statesOf(sessionOf(calendar, '#tuesdays'))).not.to.include('favourite');
    expect(location.hash).to.contain('#tab=2&chat-days');
    expect(partsOf(calendar, 'linked')).to.deep.equal([]);
  });

  it('does not undo what the reader has remembered', async () => {
    const before = await show();
    sessionOf(before, '#other').querySelector<HTMLElement>('[part=star]')!.click();
    await before.updateComplete;
    const stored = localStorage.getItem(STORE);
    before.remove();
    follow('#chat-subject=a&chat-favourite=tuesdays');
    const calendar = await show();
    expect(localStorage.getItem(STORE)).to.equal(stored);
    await press(calendar, 'undo');
    expect(localStorage.getItem(STORE)).to.equal(stored);
    expect(statesOf(sessionOf(calendar, '#other'))).to.include('favourite');
    expect(statesOf(sessionOf(calendar, '#tuesdays'))).not.to.include('favourite');
  });

  it('lets the reader act, who then remembers that act alone', async () => {
    follow('#chat-subject=a&chat-platform=x&chat-favourite=tuesdays');
    const calendar = await show();
    await press(calendar, 'clear');
    sessionOf(calendar, '#other').querySelector<HTMLElement>('[part=star]')!.click();
    await calendar.updateComplete;
    const stored = JSON.parse(localStorage.getItem(STORE)!) as Record<string, unknown>;
    expect(stored).to.deep.equal({version: 1, choices: {}, favourites: [{id: 'other'}]});
    expect(partsOf(calendar, 'undo')).to.have.length(1);
  });

  it('is not what the reader chose here, also after a reload or on the way back', async () => {
    const calendar = await show();
    await press(calendar, 'next');
    sessionOf(calendar, '#other').querySelector<HTMLElement>('[part=star]')!.click();
    await calendar.updateComplete;
    const own = location.hash;
    expect(own).to.contain('chat-days').and.to.contain('chat-favourite');
    expect(partsOf(calendar, 'linked')).to.deep.equal([]);
    follow('#chat-search=every');
    await calendar.updateComplete;
    expect(partsOf(calendar, 'linked')).to.have.length(1);
    follow(own);
    await calendar.updateComplete;
    expect(partsOf(calendar, 'linked')).to.deep.equal([]);
  });

  for (const own of [
    '#search=shoes',
    '#section-2',
    '#chat',
    '#zone=UTC&time-zone=UTC',
    '#mine=1',
  ]) {
    it(`is not what the page keeps for itself: ${own}`, async () => {
      follow(own);
      const calendar = await show();
      expect(names(calendar)).to.deep.equal(['#tuesdays', '#other']);
      expect(partsOf(calendar, 'linked')).to.deep.equal([]);
      await press(calendar, 'next');
      expect(location.hash).to.equal(own);
    });
  }

  it("is never asked for the sender's zone, nor does one of ours tell it", async () => {
    follow('#chat-zone=Asia/Tokyo&chat-hours=h12&chat-server=evil.example&zone=Asia/Tokyo');
    const calendar = await show();
    expect(sessionOf(calendar, '#tuesdays').querySelector('time')!.dateTime).to.match(/\+00:00$/);
    clearAddress();
    await press(calendar, 'next');
    sessionOf(calendar, '#other').querySelector<HTMLElement>('[part=star]')!.click();
    expect(location.hash).not.to.match(/zone|tokyo/i);
  });

  it('of any length is read as far as its bounds, and the console says so once', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    const urls = [
      `#chat-search=${'every '.repeat(50_000)}`,
      `#chat-search=${'every%20'.repeat(500)}`,
      `#${Array.from({length: 5000}, (_, index) => `chat-favourite=${index}`).join('&')}`,
    ];
    for (const url of urls) {
      follow(url);
      const calendar = await show();
      expect(names(calendar)).to.deep.equal(['#tuesdays', '#other']);
      calendar.remove();
    }
    console.warn = warn;
    expect(said.filter(line => String(line).includes('address of this page'))).to.have.length(1);
  });
});
