import type {ChatFeed} from '../../src/core/index.js';
import {expect} from 'chai';
import {ar} from '../../src/locales/ar.js';
import {en} from '../../src/locales/en.js';
import {balanced, isolated, saying} from '../../src/view/bidi.js';
import {cardOf} from '../../src/view/card-record.js';
import {NO_CHOICES} from '../../src/view/reader-choices.js';
import {spanRecord} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {plainText, type Text} from '../../src/view/words.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';

const [RLO, LRE, PDF, RLI, PDI, FSI] = ['\u202e', '\u202a', '\u202c', '\u2067', '\u2069', '\u2068'];

/** How much is open at the end, and whether more was closed than was open. */
function leftOpen(text: string): {open: number; isClosedTooOften: boolean} {
  let [isolates, embeddings, isClosedTooOften] = [0, 0, false];
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) isolates++;
    if (character === PDI) isolates--;
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) embeddings++;
    if (character === PDF) embeddings--;
    isClosedTooOften ||= isolates < 0 || embeddings < 0;
  }
  return {open: isolates + embeddings, isClosedTooOften};
}

describe('a text of a feed that steers direction', () => {
  for (const [text, kept, why] of [
    ['plain #text', 'plain #text', 'a text that steers nothing stays as it is'],
    ['نص', 'نص', 'so do right-to-left letters'],
    [`a${RLO}b`, `a${RLO}b${PDF}`, 'an override is closed'],
    [`a${RLI}b`, `a${RLI}b${PDI}`, 'an isolate is closed'],
    [`a${PDI}${RLO}b`, `a${RLO}b${PDF}`, 'what would close an isolate outside is left out'],
    [`a${PDF}b`, 'ab', 'so is what would close an embedding outside'],
    [`${RLO}a${PDF}b`, `${RLO}a${PDF}b`, 'a good pair stays'],
    [`${RLI}a${LRE}b${PDI}c`, `${RLI}a${LRE}b${PDF}${PDI}c`, 'an isolate closes what is in it'],
    [`${RLO}a${RLI}b${PDF}`, `${RLO}a${RLI}b${PDI}${PDF}`, 'but nothing of what is around it'],
  ] as const) {
    it(why, () => expect(balanced(text)).to.equal(kept));
  }

  it('leaves nothing open, and closes nothing that it did not open, whatever it is made of', () => {
    const parts = ['a', RLO, LRE, PDF, RLI, PDI];
    let texts = [''];
    for (let length = 0; length < 5; length++) {
      texts = texts.flatMap(text => parts.map(part => text + part));
      for (const text of texts) {
        expect(leftOpen(balanced(text))).to.deep.equal({open: 0, isClosedTooOften: false});
      }
    }
  });

  it('is isolated in a sentence where it has a direction of its own', () => {
    expect(isolated('#lgovsm')).to.equal('#lgovsm');
    expect(isolated('#نص')).to.equal(`${FSI}#نص${PDI}`);
    expect(saying('#a', name => `On now, ${name}`)).to.equal('On now, #a');
    expect(saying('#a', name => `مفضلة, ${name}`)).to.equal(`مفضلة, ${FSI}#a${PDI}`);
  });
});

describe('what is said of a chat whose texts turn what follows', () => {
  const evil = `evil${PDI}${RLO}`;
  const chat = {
    hashtag: '#b',
    id: 'b',
    title: 'evil',
    alternatesWith: ['a'],
    hosts: ['evil', {name: 'evil', url: 'https://example.org/'}],
    location: 'evil',
    timeZone: 'America/New_York',
    timeZoneLabel: 'evil',
    links: [{href: 'https://example.org/', title: 'evil'}],
    keywords: ['evil'],
    start: '2011-11-01T20:00',
    recurrenceRule: 'FREQ=WEEKLY',
    recurrenceOverrides: {'2011-11-01T20:00': {topic: 'evil', note: 'evil'}},
  };
  // As one who does not use our parser may hand it over: that would leave out what turns.
  const feed = JSON.parse(
    JSON.stringify({
      ...feedOf(
        {id: 'a', title: 'evil', start: '2011-11-02T20:00', recurrenceRule: 'FREQ=WEEKLY'},
        chat,
      ),
      title: 'evil',
    }).replaceAll('"evil"', JSON.stringify(evil)),
  ) as ChatFeed;

  const isSentence = (list: unknown[]): list is Text[] =>
    list.every(each => typeof each === 'object' && each !== null && 'text' in each);

  /** All texts and sentences in a record, those of the feed itself aside. */
  function textsIn(record: unknown): string[] {
    if (typeof record === 'string') return [record];
    if (typeof record !== 'object' || record === null) return [];
    if (record instanceof Map || record instanceof Set) return [];
    if (Array.isArray(record) && isSentence(record)) return [plainText(record)];
    return Object.entries(record)
      .filter(([key]) => !['session', 'chat', 'ofPage', 'filter', 'sessions'].includes(key))
      .flatMap(([, value]) => textsIn(value));
  }

  for (const [locale, messages] of Object.entries({en, ar})) {
    it(`turns nothing in ${locale}`, () => {
      const options = {
        viewpoint: viewpoint({locale, timeZone: 'UTC', messages}),
        now: utc('2011-11-01T12:00'),
      };
      const span = spanRecord(feed, {...options, date: '2011-11-01', days: 7});
      const card = cardOf('b', {...options, feed, choices: NO_CHOICES});
      const rows = span.days.flatMap(({sessions}) => sessions);
      const texts = [span.heading, ...rows, card].flatMap(textsIn);
      expect(texts.filter(text => text.includes('evil')).length).to.be.greaterThan(10);
      for (const text of texts) {
        expect(leftOpen(text), JSON.stringify(text)).to.deep.equal({
          open: 0,
          isClosedTooOften: false,
        });
      }
      const [label] = rows.filter(({name}) => name.text === '#b').map(each => each.label);
      expect(label).to.contain('#b');
      const hosts = typeof card !== 'string' && card.facts.find(({kind}) => kind === 'hosts');
      expect(hosts && plainText(hosts.words)).to.contain(`${FSI}evil${RLO}${PDF}${PDI}`);
    });
  }
});
