import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {partsOf} from '../support/elements.js';
import {restoreClock, setNow} from '../support/fake-clock.js';

const PROPERTIES = {
  'chat-calendar': [
    ...['src', 'feed', 'refresh', 'headingLevel', 'timeZone', 'hourCycle'],
    ...['date', 'begin', 'firstDay', 'view', 'keywords', 'controls'],
  ],
  'chat-card': ['src', 'feed', 'refresh', 'headingLevel', 'timeZone', 'hourCycle', 'chat'],
} as const;

const thrower = (): never => {
  throw new Error('from the page');
};

const VALUES: readonly (readonly [string, unknown])[] = [
  ['5', 5],
  ['NaN', NaN],
  ['a big integer', 10n],
  ['true', true],
  ['null', null],
  ['undefined', undefined],
  ['a symbol', Symbol('a')],
  ['a list', ['a', 5]],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['a function', () => 'a'],
  ['a date', new Date(0)],
  ['a regular expression', /a/],
  ['an element', document.createElement('p')],
  ['a promise', Promise.resolve('a')],
  ['what throws as a text', {toString: thrower, valueOf: thrower}],
  ['what throws as a number', {[Symbol.toPrimitive]: thrower}],
  [
    'what throws when it is looked at',
    new Proxy({}, {get: thrower, has: thrower, ownKeys: thrower}),
  ],
  ['a list that throws', new Proxy([], {get: thrower})],
  ['a text of a million letters', 'a'.repeat(1_000_000)],
];

describe('a property that is set to what it cannot be', () => {
  const warn = console.warn;
  const error = console.error;
  let said: string[] = [];
  beforeEach(() => {
    setNow('2011-11-01T12:00');
    said = [];
    console.warn = console.error = (line: unknown) => said.push(String(line));
  });
  afterEach(() => {
    console.warn = warn;
    console.error = error;
    restoreClock();
  });

  for (const [tag, properties] of Object.entries(PROPERTIES)) {
    for (const property of properties) {
      it(`never breaks a <${tag}>: ${property}`, async () => {
        for (const [name, value] of VALUES) {
          const element = await fixture<HTMLElementTagNameMap['chat-calendar' | 'chat-card']>(
            tag === 'chat-card'
              ? html`<chat-card></chat-card>`
              : html`<chat-calendar></chat-calendar>`,
          );
          if (property !== 'feed') element.feed = documentOf(TUESDAYS);
          await element.updateComplete;
          Object.assign(element, {[property]: value});
          await element.updateComplete;
          // It goes on: a good value is shown.
          Object.assign(element, {[property]: undefined, src: ''});
          element.feed = documentOf({...TUESDAYS, hashtag: '#again'});
          await element.updateComplete;
          expect(partsOf(element, 'name')[0]?.textContent, `${property} = ${name}`).to.contain(
            '#again',
          );
          element.remove();
        }
        const mine = said.filter(line => line.includes(`<${tag}>.${property} `));
        expect(mine.length).to.equal(property === 'feed' ? 0 : 1);
      });
    }
  }
});
