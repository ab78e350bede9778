import type {ChatFeed} from '../core/types.js';
import type {Messages} from '../locales/messages.js';
import {hasFavourites, isFiltering, keywordsOf, platformsOf} from './filter.js';
import {platformName} from './platform-name.js';
import type {Filter, ReaderChoices} from './reader-choices.js';

/** What a page's author may let readers choose. */
const CONTROLS = ['zone', 'search', 'filter', 'favourites'] as const;

export type Control = (typeof CONTROLS)[number];

/** A feed of so few chats needs no search. */
const FEW = 8;

/** What readers may choose, and what is chosen. */
export interface ControlsRecord {
  readonly shown: ReadonlySet<Control>;
  readonly search: string;
  /** Lists to choose from; those of one entry are no choice, and are left out. */
  readonly lists: readonly ChoiceList[];
  readonly isMineOnly: boolean;
  /** Whether there are favourites to be shown alone. */
  readonly canBeMine: boolean;
}

export interface ChoiceList {
  readonly choice: 'subject' | 'platformShown';
  readonly label: string;
  readonly options: readonly Option[];
}

interface Option {
  /** Empty for all. */
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/**
 * The controls that a page's author names; where nothing is named, those of use for the feed.
 *
 * @param said - names parted by spaces
 */
export function controlsRecord(
  said: string | null | undefined,
  feed: ChatFeed,
  filter: Filter,
  choices: ReaderChoices,
  messages: Messages,
): ControlsRecord {
  const canBeMine = hasFavourites(feed, choices);
  const list = (
    choice: ChoiceList['choice'],
    label: string,
    all: string,
    options: readonly (readonly [value: string, text: string])[],
  ): ChoiceList[] => {
    if (options.length < 2) return [];
    const optionOf = ([value, text]: readonly [string, string]): Option => ({
      ...{value, text},
      isChosen: filter[choice] === value,
    });
    return [{choice, label, options: [['', all] as const, ...options].map(optionOf)}];
  };
  const subjects = keywordsOf(feed).map(keyword => [keyword, keyword] as const);
  const platforms = platformsOf(feed).map(name => [name, platformName(name) ?? name] as const);
  return {
    shown: new Set(wanted(said, feed, filter, canBeMine)),
    search: filter.search,
    lists: [
      ...list('subject', messages.keyword, messages.allKeywords, subjects),
      ...list('platformShown', messages.platform, messages.allPlatforms, platforms),
    ],
    isMineOnly: filter.mine !== '',
    canBeMine,
  };
}

function wanted(
  said: string | null | undefined,
  {chats}: ChatFeed,
  filter: Filter,
  canBeMine: boolean,
): readonly Control[] {
  if (typeof said === 'string') {
    const words = said.split(/\s+/);
    return CONTROLS.filter(name => words.includes(name));
  }
  if (chats.length > FEW || isFiltering(filter)) return CONTROLS;
  return canBeMine ? ['zone', 'favourites'] : ['zone'];
}
