import {expect, html} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partOf, partsOf, sessionOf, showCalendar, textOf} from '../support/elements.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const conference = (id: string): object => ({
  ...{id, hashtag: `#${id}`, start: '2011-11-01', duration: 'P3D', kind: 'event'},
});

const show = (feed: object, begin = 'today'): Promise<ChatCalendar> =>
  showCalendar(html`
    <div lang="en-GB">
      <chat-calendar .feed=${feed} time-zone="UTC" begin=${begin}></chat-calendar>
    </div>
  `);

const isShown = (element: Element): boolean =>
  element.checkVisibility() && element.getClientRects().length > 0;

describe('what is folded', () => {
  beforeEach(() => {
    forgetChoices();
    setNow('2011-11-01T21:30');
  });
  afterEach(restoreClock);

  it('is what is over today: there, but not shown until it is asked for', async () => {
    const calendar = await show(documentOf(TUESDAYS));
    const session = sessionOf(calendar, '#tuesdays');
    expect(isShown(session)).to.equal(false);
    const button = partOf(calendar, 'earlier');
    expect([textOf(button), button.ariaExpanded]).to.deep.equal(['1 earlier today', 'false']);
    button.click();
    await calendar.updateComplete;
    expect([isShown(sessionOf(calendar, '#tuesdays')), button.ariaExpanded]).to.deep.equal([
      true,
      'true',
    ]);
    button.click();
    await calendar.updateComplete;
    expect(isShown(session)).to.equal(false);
  });

  it('opens where find in page finds something in it', async () => {
    const calendar = await show(documentOf(TUESDAYS));
    const fold = sessionOf(calendar, '#tuesdays').closest('ul')!;
    fold.dispatchEvent(new Event('beforematch'));
    await calendar.updateComplete;
    expect(isShown(fold)).to.equal(true);
    expect(partOf(calendar, 'earlier').ariaExpanded).to.equal('true');
  });

  it('comes to be by itself when something is over', async () => {
    setNow('2011-11-01T20:59');
    const calendar = await show(documentOf(TUESDAYS));
    expect(partsOf(calendar, 'earlier')).to.deep.equal([]);
    moveTo('2011-11-01T21:00');
    await calendar.updateComplete;
    expect(textOf(partOf(calendar, 'earlier'))).to.equal('1 earlier today');
  });

  it('is each day before today, in a calendar week', async () => {
    setNow('2011-11-03T12:00');
    const calendar = await show(documentOf(TUESDAYS), 'week');
    expect(partsOf(calendar, 'earlier').map(textOf)).to.deep.equal(['1 earlier']);
    expect(isShown(sessionOf(calendar, '#tuesdays'))).to.equal(false);
  });

  it('is more than three lanes of what lasts all day', async () => {
    const calendar = await show(documentOf(...['a', 'b', 'c', 'd', 'e'].map(conference)));
    const names = (): string[] =>
      partsOf(calendar, 'session')
        .filter(isShown)
        .map(session => textOf(session.querySelector('[part~=name]')));
    expect(names()).to.deep.equal(['#a', '#b', '#c']);
    const button = partOf(calendar, 'earlier');
    expect(textOf(button)).to.equal('+2 all day');
    button.click();
    await calendar.updateComplete;
    expect(names()).to.deep.equal(['#a', '#b', '#c', '#d', '#e']);
  });
});

describe('the bands in columns', () => {
  beforeEach(() => setNow('2011-11-01T08:00'));
  afterEach(restoreClock);

  it('lie across their days and over nothing else', async () => {
    const calendar = await show(
      documentOf(conference('a'), conference('b'), {...TUESDAYS, start: '2011-11-02T09:00'}),
    );
    calendar.view = 'week';
    calendar.style.cssText = 'inline-size: 1200px; max-inline-size: none';
    await calendar.updateComplete;
    const box = (element: Element): DOMRect => element.getBoundingClientRect();
    const [first, second] = ['#a', '#b'].map(name => box(sessionOf(calendar, name)));
    const days = partsOf(calendar, 'day').map(box);
    expect(first!.left).to.be.closeTo(days[0]!.left, 6);
    expect(first!.right).to.be.closeTo(days[2]!.right, 6);
    expect(second!.top).to.be.at.least(first!.bottom);
    const heading = partsOf(calendar, 'day')[0]!.firstElementChild!;
    expect(first!.top).to.be.at.least(box(heading).bottom);
    expect(box(sessionOf(calendar, '#tuesdays')).top).to.be.at.least(second!.bottom);
  });
});
