import {readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from 'chai';
import {en} from '../../src/locales/en.js';
import {SHIPPED} from '../../src/locales/languages.js';
import type {Locale, Messages} from '../../src/locales/messages.js';
import {spokenIn} from '../../src/locales/speech.js';

const require = createRequire(import.meta.url);
const folder = new URL('../../src/locales/', import.meta.url);

/** Files that are no language. */
const OTHERS = new Set(['languages', 'look-up', 'messages', 'speech']);

const LOCALES = new Map<string, Locale>();
for (const name of readdirSync(folder).map(file => file.replace(/\.ts$/, ''))) {
  if (OTHERS.has(name)) continue;
  const module = require(new URL(`${name}.ts`, folder).pathname) as Record<string, Locale>;
  const [[exported, locale] = ['', undefined], ...more] = Object.entries(module);
  if (!locale || more.length > 0) throw new Error(`${name}: one language a file`);
  if (exported !== name.replaceAll('-', '')) throw new Error(`${name} exports ${exported}`);
  LOCALES.set(name, locale);
}

type Said = {
  [Key in keyof Messages]: Messages[Key] extends (...given: infer Given) => string ? Given : never;
};
type SaidKey = {[Key in keyof Said]: Said[Key] extends never ? never : Key}[keyof Said];

/** Of each of CLDR's categories in any language, and at the edges of them. */
const COUNTS = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 19, 20, 21, 22, 25, 99, 100, 101, 102, 111],
  1_000_000,
];
const INTERVALS = [1, 2, 3, 4, 5, 6, 8, 11, 12, 21];
const each = <Value, Given>(values: readonly Value[], given: (value: Value) => Given): Given[] =>
  values.map(given);

/** What each text is given: words that it must say again, and every kind of number. */
const GIVEN: {readonly [Key in SaidKey]: readonly Said[Key][]} = {
  nextChat: [['#name', '<when>']],
  zoneShown: [['<zone>']],
  movedFrom: [['<when>']],
  movedTo: [['<when>']],
  alternatesWith: [['<names>']],
  yourTime: [['<time>']],
  hostTime: [['<time>', '<zone>']],
  dayBefore: [['<time>']],
  dayAfter: [['<time>']],
  clockShift: [
    ['<length>', true],
    ['<length>', false],
  ],
  clockShiftUntil: [['<shift>', '<until>']],
  hourFrom: [['<date>', '<time>']],
  hourFromOnDay: [['<date>', '<day>', '<time>']],
  now: [['<time>']],
  moreOnNow: each(COUNTS, count => [count]),
  earlier: each(COUNTS, count => [count]),
  earlierToday: each(COUNTS, count => [count]),
  andMore: each(COUNTS, count => [count]),
  moreAllDay: each(COUNTS, count => [count]),
  foundOf: each(COUNTS, count => [count, count + 1]),
  printedOn: [['<date>']],
  overlaps: [['<names>']],
  savedCopy: [['<ago>']],
  joinOn: [['<platform>']],
  ofList: [['<name>']],
  endsAt: [['<time>']],
  dayAndHours: [['<day>', '<hours>']],
  clockShiftDuring: [['<shift>', '<dates>']],
  hostChanged: [['<zone>']],
  readerChanged: [['<zone>']],
  hostChanges: [['<zone>']],
  copied: [['<text>']],
  cannotCopy: [['<text>']],
  daily: each(INTERVALS, interval => [interval]),
  weekly: each(INTERVALS, interval => [interval, '<days>']),
  ordinal: each([1, 2, 3, 4, 5, -1], nth => [nth]),
  nthDay: [['<nths>', '<day>']],
  monthlyByDay: each(INTERVALS, interval => [interval, '<days>']),
  dayOfMonth: each([1, 2, 3, 21, 31], date => [date]),
  monthlyByDate: INTERVALS.flatMap(interval =>
    each([1, 2, 3, 12], (count): [number, string, number] => [interval, '<dates>', count]),
  ),
  monthlyLastDay: each(INTERVALS, interval => [interval]),
  yearly: each(INTERVALS, interval => [interval, '<date>']),
  yearlyByDay: each(INTERVALS, interval => [interval, '<days>', '<month>']),
  atTime: [['<howOften>', '<time>', '<zone>']],
  onlyInMonths: [['<rhythm>', '<months>']],
  notInMonths: [['<rhythm>', '<months>']],
  startingOn: [['<rhythm>', '<date>']],
  endingOn: [['<rhythm>', '<date>']],
  heldBetween: [['<rhythm>', '<firstDate>', '<lastDate>']],
  heldTimes: each(COUNTS.slice(1), count => ['<rhythm>', count]),
};

/** Texts in which a small number may be a word: "every other day". */
const SMALL_IN_WORDS = 2;

/** Texts of which a language may have nothing of its own to say. */
const MAY_BE_SAME = new Set<string>([
  ...['direction', 'hostTime', 'dayAndHours', 'clockShiftDuring', 'dayOfMonth', 'nthDay'],
  ...['moreAllDay', 'foundOf'],
]);

/** What is called so in every language. */
const NAMES = /Mastodon|\.ics|iCal|<[A-Za-z]+>|#name/g;

interface Line {
  readonly key: string;
  readonly text: string;
  readonly given: readonly unknown[];
}

/** Every text of a language, each with all that it can be given. */
function linesOf(messages: Messages): Line[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): Line[] => {
    if (typeof value === 'function') {
      return GIVEN[key as SaidKey].map(given => ({
        ...{key, given},
        text: (value as (...words: readonly unknown[]) => string)(...given),
      }));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value as Record<string, string>).map(([name, text]) => ({
        ...{key: `${key}.${name}`, text, given: []},
      }));
    }
    return [{key, text: String(value), given: []}];
  });
}

const english = new Map(linesOf(spokenIn(en, 'en')).map(({key, text}) => [key, text]));

describe('the languages', () => {
  it('are those that ship, and English', () => {
    expect([...LOCALES.keys()].sort()).to.deep.equal([...SHIPPED, 'en'].sort());
  });

  for (const [name, locale] of LOCALES) {
    describe(name, () => {
      const messages = spokenIn(locale, name);
      const lines = linesOf(messages);

      it('has every text that English has, and no other', () => {
        const keys = (texts: object): string[] => Object.keys(texts).sort();
        expect(keys(locale)).to.deep.equal(keys(en));
        expect(keys(locale.loadFailed)).to.deep.equal(keys(en.loadFailed));
      });

      it('has no empty text, nor a hole in one', () => {
        for (const {key, text} of lines) {
          expect(text, key).to.match(/[\p{L}\p{N}]/u);
          expect(text, key).not.to.match(/undefined|NaN|\bnull\b|\[object|\s\s|^\s|\s$|#(?!name)/);
        }
      });

      it('leaves nothing out of a text that it is given', () => {
        const digits = new Intl.NumberFormat(name, {useGrouping: false});
        for (const {key, text, given} of lines) {
          for (const each of given) {
            if (typeof each === 'string') expect(text, key).to.contain(each);
            else if (typeof each === 'number' && each > SMALL_IN_WORDS && key !== 'ordinal') {
              if (key === 'monthlyByDate' && each === given[2]) continue;
              expect(text, key).to.contain(digits.format(each));
            }
          }
        }
      });

      it('has words for the first to the fifth and the last of a month', () => {
        const phrases = [1, 2, 3, 4, 5, -1].map(nth => messages.ordinal(nth));
        expect(new Set(phrases)).to.have.property('size', 6);
      });

      it('goes in the direction of its script', () => {
        const isRightToLeft = ['Arab', 'Hebr'].includes(new Intl.Locale(name).maximize().script!);
        expect(messages.direction).to.equal(isRightToLeft ? 'rtl' : 'ltr');
      });

      if (name === 'en') return;

      // Words may be the same in several languages, whole texts are not.
      it('is not left in English by mistake', () => {
        if (name.startsWith('en')) return;
        const isText = (text: string): boolean => / \p{L}/u.test(text.replaceAll(NAMES, ''));
        const same = lines.filter(({key, text}) => english.get(key) === text && isText(text));
        expect(same.map(({key}) => key).filter(key => !MAY_BE_SAME.has(key))).to.deep.equal([]);
      });

      it('is written in its own script throughout', () => {
        const {script} = new Intl.Locale(name).maximize();
        if (script === 'Latn') return;
        for (const {key, text} of lines) {
          if (key === 'direction') continue;
          expect(text.replaceAll(NAMES, ''), key).not.to.match(/\p{Script=Latin}/u);
        }
      });
    });
  }
});
