import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {ChatCalendar} from '../../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../../support/documents.js';
import {partOf} from '../../support/elements.js';

/** A calendar in a box of the page that looks so. */
async function inside(
  css: string,
  linkColour = '',
): Promise<{box: HTMLElement; frame: HTMLElement}> {
  const box = await fixture<HTMLElement>(html`
    <div class="box" lang="en">
      <chat-calendar .feed=${documentOf(TUESDAYS)} time-zone="UTC"></chat-calendar>
    </div>
  `);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.box a { color: ${linkColour || 'inherit'} }`);
  document.adoptedStyleSheets = [sheet];
  box.style.cssText = css;
  const calendar = box.querySelector<ChatCalendar>('chat-calendar')!;
  await calendar.updateComplete;
  await nextFrame();
  return {box, frame: partOf(calendar, 'frame')};
}

const taken = (frame: HTMLElement, name: string): string => frame.style.getPropertyValue(name);

describe('the surroundings of an element', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('give it the nearest background that is opaque', async () => {
    const {frame} = await inside('background: rgb(10, 20, 30); color: rgb(250, 250, 250)');
    expect(taken(frame, '--_page')).to.equal('rgb(10, 20, 30)');
    expect(taken(frame, '--_ink')).to.equal('rgb(250, 250, 250)');
  });

  it('give it to a frame that is drawn later, too', async () => {
    const {box} = await inside('background: rgb(10, 20, 30); color: rgb(250, 250, 250)');
    const calendar = box.querySelector<ChatCalendar>('chat-calendar')!;
    calendar.feed = undefined;
    await calendar.updateComplete;
    calendar.feed = documentOf(TUESDAYS);
    await calendar.updateComplete;
    expect(taken(partOf(calendar, 'frame'), '--_page')).to.equal('rgb(10, 20, 30)');
  });

  it('give it dark fields where they are dark without saying so', async () => {
    const {frame} = await inside('background: #111; color: #eee');
    expect(getComputedStyle(frame).colorScheme).to.equal('dark');
    const {frame: light} = await inside('background: #fff; color: #111');
    expect(getComputedStyle(light).colorScheme).to.equal('light');
  });

  it("are the page's canvas where nothing on it is opaque, whatever scheme a part of it declares", async () => {
    const {frame} = await inside('color-scheme: dark');
    expect(taken(frame, '--_page')).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(frame).colorScheme).to.equal('light');
  });

  it("give it the colour of the page's links, and nothing is left of the question", async () => {
    const {box, frame} = await inside('background: white; color: black', 'rgb(0, 80, 0)');
    expect(taken(frame, '--_page-link')).to.equal('rgb(0, 80, 0)');
    expect(taken(frame, '--_link-share')).to.equal('100%');
    expect(box.querySelector('chat-calendar > a')).to.equal(null);
  });

  it('are mixed with the text where a link could hardly be read', async () => {
    const {frame} = await inside('background: white; color: black', 'rgb(255, 120, 60)');
    expect(parseInt(taken(frame, '--_link-share'), 10)).to.be.below(100);
  });

  it('are looked at again when the page changes its looks', async () => {
    const {box, frame} = await inside('background: white; color: black');
    await aTimeout(250);
    box.style.background = 'rgb(0, 0, 40)';
    await nextFrame();
    expect(taken(frame, '--_page')).to.equal('rgb(0, 0, 40)');
  });

  it('are looked at now and then where the page animates them, and as they are in the end', async () => {
    const {box, frame} = await inside('background: white; color: black');
    let looks = 0;
    const observer = new MutationObserver(records => {
      looks += records.flatMap(({addedNodes}) => [...addedNodes]).length;
    });
    observer.observe(box.querySelector('chat-calendar')!, {childList: true});
    for (let step = 0; step <= 20; step++) {
      box.style.background = `rgb(0, 0, ${step})`;
      await nextFrame();
    }
    await waitUntil(() => taken(frame, '--_page') === 'rgb(0, 0, 20)');
    observer.disconnect();
    expect(looks).to.be.within(1, 10);
  });
});
