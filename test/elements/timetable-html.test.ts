import {expect} from 'chai';
import {renderTimetableHtml} from '../../src/export/timetable-html.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {en} from '../../src/locales/en.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

const now = utc('2011-11-01T20:30');
const ENGLISH = {now, lang: 'en-GB', messages: en, timeZone: 'Europe/London'};

const TUESDAYS = feedOf({
  ...{id: 'lgovsm', hashtag: '#lgovsm', start: '2011-10-11T20:00', timeZone: 'Europe/London'},
  ...{recurrenceRule: 'FREQ=WEEKLY', url: 'https://example.org/?a=1&b=2'},
  recurrenceOverrides: {
    '2011-11-08T20:00': {status: 'cancelled', note: 'No chat'},
    '2011-11-15T20:00': {start: '2011-11-16T20:00'},
  },
});

/** What a browser makes of the text. */
function pageOf(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

describe('a timetable as HTML', () => {
  it('has a heading, seven days and their sessions, with times for machines', () => {
    const page = pageOf(renderTimetableHtml(TUESDAYS, ENGLISH));
    expect(page.querySelectorAll('h2').length).to.equal(1);
    const dates = [...page.querySelectorAll('h3 time')].map(time => time.getAttribute('datetime'));
    expect(dates).to.have.length(7);
    expect(dates[0]).to.equal('2011-11-01');
    const time = page.querySelector('li time')!;
    expect(time.getAttribute('datetime')).to.equal('2011-11-01T20:00:00+00:00');
    expect(time.textContent).to.equal('20:00');
  });

  it('links a chat to where one finds out more, whatever its address holds', () => {
    const link = pageOf(renderTimetableHtml(TUESDAYS, ENGLISH)).querySelector('a')!;
    expect(new URL(link.href).searchParams.get('a')).to.equal('1');
    expect(link.textContent).to.equal('#lgovsm');
  });

  it('tells of a cancelled session, and why', () => {
    const page = pageOf(renderTimetableHtml(TUESDAYS, {...ENGLISH, date: '2011-11-08'}));
    expect(page.querySelector('li s')!.textContent).to.equal('#lgovsm');
    expect(page.querySelector('li')!.textContent).to.contain('No chat');
  });

  it('tells at its old hour to when a session was moved', () => {
    const page = pageOf(renderTimetableHtml(TUESDAYS, {...ENGLISH, date: '2011-11-15'}));
    const [away, there] = page.querySelectorAll('li');
    expect(away!.textContent).to.contain('Moved to');
    expect(there!.querySelector('time')!.dateTime).to.equal('2011-11-16T20:00:00+00:00');
  });

  it('says nothing that holds for a minute only', () => {
    const text = renderTimetableHtml(TUESDAYS, ENGLISH);
    expect(text).not.to.match(/\b(?:live|today|tomorrow)\b/i);
  });

  it('is in the feed’s own zone where none is given, and in the language of its texts', () => {
    const feed = {...TUESDAYS, timeZone: 'America/New_York'};
    const text = renderTimetableHtml(feed, {now, lang: 'de', messages: de});
    const page = pageOf(text);
    expect(page.querySelector('section')!.lang).to.equal('de');
    expect(page.querySelector('li time')!.getAttribute('datetime')).to.equal(
      '2011-11-01T16:00:00-04:00',
    );
    expect(page.querySelector('h3')!.textContent).to.contain('Dienstag');
  });

  it('is written from right to left where its language is', () => {
    const arabic = {now, lang: 'ar', messages: ar, timeZone: 'Africa/Cairo'};
    const section = pageOf(renderTimetableHtml(TUESDAYS, arabic)).querySelector('section')!;
    expect([section.lang, section.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('has the headings that the page needs, and as many days as are asked for', () => {
    const page = pageOf(renderTimetableHtml(TUESDAYS, {...ENGLISH, headingLevel: 4, days: 14}));
    expect(page.querySelectorAll('h4').length).to.equal(1);
    expect(page.querySelectorAll('h5').length).to.equal(14);
  });

  it('keeps a feed’s markup as text', () => {
    const title = '<img src=x onerror=alert(1)> "&amp;\'';
    const feed = {...feedOf({hashtag: '#a', title, start: '2011-11-01T20:00'}), title};
    const page = pageOf(renderTimetableHtml(feed, {...ENGLISH, structuredData: true}));
    expect(page.querySelector('img')).to.equal(null);
    expect(page.querySelector('h2')!.textContent).to.equal(title);
    expect(page.querySelector('li')!.textContent).to.contain(title);
  });

  it('tells search engines only where that is asked for, and no title ends their data', () => {
    const title = '</script><b id="out">\u2028';
    const feed = feedOf({title, start: '2011-11-01T20:00'});
    expect(renderTimetableHtml(feed, ENGLISH)).not.to.contain('ld+json');
    const text = renderTimetableHtml(feed, {...ENGLISH, structuredData: true});
    const page = pageOf(text);
    expect(page.querySelector('#out')).to.equal(null);
    const data = JSON.parse(page.querySelector('script')!.textContent) as {
      readonly '@graph': readonly {readonly name: string}[];
    };
    expect(data['@graph'][0]!.name).to.contain('</script>');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => renderTimetableHtml(TUESDAYS, {...ENGLISH, timeZone: 'Mars/Base'})).to.throw(
      RangeError,
    );
  });
});
