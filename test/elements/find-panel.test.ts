import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {linesOf, partOf, partsOf, showCalendar, textOf, textsOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';
import {forgetChoices} from '../support/reader.js';

const FEED = documentOf(
  ...Array.from({length: 12}, (_, index) => ({
    ...TUESDAYS,
    id: `c${index}`,
    hashtag: `#tag${index}`,
    keywords: [`subject ${String(index).padStart(2, '0')}`],
    location: index === 3 ? 'Łódź' : undefined,
  })),
);

describe('the panel to find chats', () => {
  let calendar: ChatCalendar;
  beforeEach(async () => {
    forgetChoices();
    setNow('2011-11-01T12:00');
    calendar = await showCalendar(html`
      <div lang="en-GB"><chat-calendar .feed=${FEED} time-zone="UTC"></chat-calendar></div>
    `);
  });
  afterEach(() => {
    restoreClock();
    forgetChoices();
  });

  const open = async (): Promise<void> => {
    partOf(calendar, 'find').click();
    await calendar.updateComplete;
  };

  it('opens with the focus in its field', async () => {
    expect(partsOf(calendar, 'panel')).to.deep.equal([]);
    await open();
    expect(partOf(calendar, 'find').ariaExpanded).to.equal('true');
    expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'search'));
  });

  it('closes with Escape: the choice stays, the focus goes back', async () => {
    await open();
    await sendKeys({type: 'lodz'});
    await calendar.updateComplete;
    expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tag3']);
    await sendKeys({press: 'Escape'});
    await calendar.updateComplete;
    expect(partsOf(calendar, 'panel')).to.deep.equal([]);
    expect(calendar.shadowRoot?.activeElement).to.equal(partOf(calendar, 'find'));
    expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tag3']);
    expect(partOf(calendar, 'find').className).to.contain('chosen');
    expect(textOf(calendar.renderRoot.querySelector('.found'))).to.equal('1 of 12 Clear');
  });

  it('offers eight subjects, then all; pressed once more one is taken back', async () => {
    await open();
    expect(partsOf(calendar, 'filter-keyword')).to.have.length(8);
    partOf(calendar, 'more-subjects').click();
    await calendar.updateComplete;
    const chips = partsOf(calendar, 'filter-keyword');
    expect(chips).to.have.length(12);
    chips[11]!.click();
    await calendar.updateComplete;
    expect(linesOf(calendar)).to.deep.equal(['2011-11-01 20:00 #tag11']);
    const chosen = partsOf(calendar, 'filter-keyword').find(chip => chip.ariaPressed === 'true');
    expect(textOf(chosen)).to.equal('subject 11 1');
    chosen?.click();
    await calendar.updateComplete;
    expect(linesOf(calendar)).to.have.length(12);
  });

  it('hides what is on now while it searches', async () => {
    expect(textsOf(calendar, 'now')).to.have.length(1);
    await open();
    await sendKeys({type: 'tag1'});
    await calendar.updateComplete;
    expect(textsOf(calendar, 'now')).to.deep.equal([]);
  });
});
