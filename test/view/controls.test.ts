import {expect} from 'chai';
import {controlsRecord, type ControlsRecord} from '../../src/view/controls.js';
import {NO_CHOICES, type ReaderChoices} from '../../src/view/reader-choices.js';
import {spanRecord} from '../../src/view/span-record.js';
import {viewpoint} from '../../src/view/viewpoint.js';
import {feedOf} from '../support/feed-of.js';
import {utc} from '../support/times.js';
import {en} from '../support/locales.js';

const chat = (id: string, keywords: readonly string[], more: object = {}): object => ({
  ...{id, start: '2011-11-02T20:00', recurrenceRule: 'FREQ=DAILY', keywords},
  ...more,
});

function controls(
  chats: readonly object[],
  {said, choices = NO_CHOICES}: {said?: string; choices?: ReaderChoices} = {},
): ControlsRecord {
  const reader = viewpoint({locale: 'en-GB', timeZone: 'UTC', messages: en});
  const record = spanRecord(feedOf(...chats), {
    ...{viewpoint: reader, date: '2011-11-01', days: 7, now: utc('2011-11-01T12:00'), choices},
  });
  return controlsRecord({record, choices, viewpoint: reader, controls: said});
}

const MANY = Array.from({length: 9}, (_, index) => chat(`c${index}`, []));

describe('the controls', () => {
  for (const [said, shown] of [
    ['', []],
    ['now zone', ['now', 'zone']],
    ['zone now', ['now', 'zone']],
    ['favourites filter search', ['search', 'filter', 'favourites']],
    ['everything', []],
  ] as const) {
    it(`are those that the page names: "${said}"`, () => {
      expect([...controls(MANY, {said}).shown]).to.deep.equal(shown);
    });
  }

  it('are, where it names none, those of use for the list', () => {
    expect([...controls([chat('a', [])]).shown]).to.deep.equal(['now', 'zone']);
    expect([...controls(MANY).shown]).to.have.length(5);
    const marked = {...NO_CHOICES, hasFavourites: true, isFavourite: () => true};
    expect([...controls([chat('a', [])], {choices: marked}).shown]).to.deep.equal([
      ...['now', 'zone', 'favourites'],
    ]);
  });
});

describe('the subjects', () => {
  const texts = ({subjects}: ControlsRecord): string[] =>
    subjects.map(({text, count}) => `${text} ${count}`);

  it('are counted by the sessions on the days shown, the most first', () => {
    const once = chat('b', ['books', 'health'], {recurrenceRule: 'FREQ=DAILY;COUNT=1'});
    expect(texts(controls([once, chat('a', ['health'])]))).to.deep.equal(['health 7', 'books 1']);
  });

  it("are those of the reader's language first, others marked with theirs", () => {
    const french = chat('f', ['santé'], {locale: 'fr'});
    const english = chat('e', ['health'], {recurrenceRule: 'FREQ=DAILY;COUNT=1', locale: 'en-US'});
    const {subjects} = controls([french, english]);
    expect(subjects.map(({text, lang}) => [text, lang])).to.deep.equal([
      ['health', undefined],
      ['santé', 'fr'],
    ]);
  });

  it('are eight, and more; what is chosen is always among the first', () => {
    const chats = Array.from({length: 12}, (_, index) => chat(`c${index}`, [`k${index + 10}`]));
    const all = controls(chats);
    expect([all.subjects.length, all.moreSubjects.length]).to.deep.equal([8, 4]);
    const choices = {...NO_CHOICES, get: (name: string) => (name === 'subject' ? 'k21' : '')};
    const {subjects} = controls(chats, {choices});
    expect(subjects.find(({isChosen}) => isChosen)?.text).to.equal('k21');
  });
});

describe('the platforms', () => {
  it('are a choice where there are two', () => {
    expect(controls([chat('a', [], {platforms: ['x']})]).platforms).to.deep.equal([]);
    const two = controls([chat('a', [], {platforms: ['x', 'bluesky']})]);
    expect(two.platforms.map(({text}) => text)).to.deep.equal(['Any platform', 'X', 'Bluesky']);
  });
});

describe('what was found', () => {
  it('is told of all on the days shown', () => {
    const choices = {...NO_CHOICES, get: (name: string) => (name === 'subject' ? 'health' : '')};
    const found = controls([chat('a', ['health']), chat('b', ['books'])], {choices});
    expect([found.found, found.isFinding]).to.deep.equal(['6 of 12', true]);
    expect(controls([chat('a', ['health'])]).found).to.equal('');
  });
});
