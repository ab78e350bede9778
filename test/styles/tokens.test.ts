import {expect} from '@open-wc/testing';
import {bandStyles} from '../../src/styles/bands.js';
import {calendarStyles} from '../../src/styles/chat-calendar.js';
import {columnStyles} from '../../src/styles/columns.js';
import {dayStyles} from '../../src/styles/days.js';
import {otherMediaStyles} from '../../src/styles/other-media.js';
import {cardStyles} from '../../src/styles/card.js';
import {menuStyles} from '../../src/styles/menus.js';
import {nowStripStyles} from '../../src/styles/now-strip.js';
import {sessionStyles} from '../../src/styles/sessions.js';
import {shared} from '../../src/styles/shared.js';
import {tokens} from '../../src/styles/tokens.js';

const SHEETS = {
  ...{shared, calendarStyles, nowStripStyles, dayStyles, sessionStyles, bandStyles},
  ...{columnStyles, otherMediaStyles, cardStyles, menuStyles},
};

/** What a template says of one element: its place, its chat's colour. */
const PLACES = new Set([
  ...['--_columns', '--_hour-size', '--_lanes', '--_lane', '--_days', '--_dot', '--_rows'],
]);

/** What is read from the page, or follows from it; no variable of the page's author. */
const OF_PAGE = new Set([
  ...['--_page', '--_ink', '--_page-link', '--_link-share', '--_page-accent', '--_muted-share'],
  ...['--_band', '--_lane-size'],
]);

const read = (css: string): Set<string> =>
  new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));

const declared = new Set(
  [...tokens.cssText.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name),
);
const everything = [tokens, ...Object.values(SHEETS)].map(({cssText}) => cssText).join('\n');

/** What the sheets may call a colour: none of these is one of their own. */
const NEUTRAL = /^(inherit|initial|unset|currentcolor|transparent|canvas|highlight)$/i;

describe('the tokens of the styles', () => {
  for (const [name, {cssText}] of Object.entries(SHEETS)) {
    it(`${name} reads only what tokens.ts declares`, () => {
      expect(
        [...read(cssText)].filter(token => !declared.has(token) && !PLACES.has(token)),
      ).to.deep.equal([]);
    });

    it(`${name} declares none itself`, () => {
      expect(cssText).not.to.match(/^\s*--[\w-]+:/m);
    });

    it(`${name} has no colour of its own`, () => {
      const values = [...cssText.matchAll(/:\s([^;{}]+);/g)].map(([, value = '']) => value);
      const words = values.flatMap(value => value.match(/#?[\w-]+(?:\([^)]*\))?/g) ?? []);
      const colours = words.filter(
        word => !NEUTRAL.test(word) && !/(var|attr)\(/.test(word) && CSS.supports('color', word),
      );
      expect(colours).to.deep.equal([]);
      // A chat's own colour may be mixed with the text's.
      const others = cssText.replaceAll(
        /color-mix\(in oklab, var\(--_dot\) \d+%, currentColor\)/g,
        '',
      );
      expect(others).not.to.match(/\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/);
    });
  }

  it('are all read', () => {
    const used = read(everything);
    expect([...declared].filter(token => !used.has(token))).to.deep.equal([]);
  });

  it('are each a public variable with a default', () => {
    for (const [, name = '', value = ''] of tokens.cssText.matchAll(/^\s*(--_[\w-]+):\s(.+);/gm)) {
      if (OF_PAGE.has(name)) continue;
      expect(value, name).to.match(new RegExp(`^var\\(${name.replace('--_', '--chat-')}, .+\\)$`));
    }
    expect([...declared].filter(token => !token.startsWith('--_'))).to.deep.equal([]);
  });

  it('leave !important to the page', () => {
    expect(everything).not.to.contain('!important');
  });
});
