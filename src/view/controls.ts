import type {Session} from '../core/types.js';
import {balanced} from './bidi.js';
import {languageOf} from './chat-words.js';
import {hasFavourites, isFiltering, platformsOf} from './filter.js';
import {platformName} from './platform-name.js';
import type {ReaderChoices} from './reader-choices.js';
import type {SpanRecord} from './span-record.js';
import type {Viewpoint} from './viewpoint.js';

/** What a page's author may let readers see and choose. */
const CONTROLS = ['now', 'zone', 'search', 'filter', 'favourites'] as const;

type Control = (typeof CONTROLS)[number];

/** A feed of so few chats needs no search. */
const FEW = 8;

/** So many subjects stand there at once. */
const FIRST_SUBJECTS = 8;

/** What readers may choose, and what is chosen. */
export interface ControlsRecord {
  readonly shown: ReadonlySet<Control>;
  readonly search: string;
  /** Subjects, those of the reader's own language first, then by how many sessions they have. */
  readonly subjects: readonly Subject[];
  /** The rest of them. */
  readonly moreSubjects: readonly Subject[];
  /** Empty where there are less than two platforms: that is no choice. */
  readonly platforms: readonly Option[];
  readonly isMineOnly: boolean;
  /** Whether there are favourites to be shown alone. */
  readonly canBeMine: boolean;
  /** Whether anything is chosen in the panel. */
  readonly isFinding: boolean;
  /** "3 of 62"; empty where nothing is hidden. */
  readonly found: string;
}

interface Option {
  /** Empty for all. */
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

export interface Subject extends Option {
  /** How many of the sessions on the days shown are about it. */
  readonly count: number;
  /** BCP 47, where it is not the language around it. */
  readonly lang: string | undefined;
}

/** What the controls depend on. */
export interface ControlsOptions {
  readonly record: SpanRecord;
  readonly choices: ReaderChoices;
  readonly viewpoint: Viewpoint;
  /**
   * The controls that a page's author names, parted by spaces; where nothing is named, those of use
   * for the feed.
   */
  readonly controls: string | null | undefined;
}

export function controlsRecord(options: ControlsOptions): ControlsRecord {
  const {record, choices, viewpoint} = options;
  const {filter, ofPage, found} = record;
  const canBeMine = hasFavourites(ofPage, choices);
  const subjects = subjectsOf(record, viewpoint);
  const isFirst = (subject: Subject, index: number): boolean =>
    index < FIRST_SUBJECTS || subject.isChosen;
  return {
    shown: new Set(wanted(options, canBeMine)),
    search: filter.search,
    subjects: subjects.filter(isFirst),
    moreSubjects: subjects.filter((subject, index) => !isFirst(subject, index)),
    platforms: platforms(record, viewpoint),
    isMineOnly: filter.mine !== '',
    canBeMine,
    isFinding: Boolean(filter.search || filter.subject || filter.platformShown),
    found,
  };
}

function wanted(
  {controls: said, record: {ofPage, filter}}: ControlsOptions,
  canBeMine: boolean,
): readonly Control[] {
  if (typeof said === 'string') {
    const words = said.split(/\s+/);
    return CONTROLS.filter(name => words.includes(name));
  }
  if (ofPage.chats.length > FEW || isFiltering(filter)) return CONTROLS;
  return canBeMine ? ['now', 'zone', 'favourites'] : ['now', 'zone'];
}

function platforms(
  {ofPage, filter: {platformShown}}: SpanRecord,
  {messages}: Viewpoint,
): readonly Option[] {
  const names = platformsOf(ofPage);
  if (names.length < 2) return [];
  const all = {value: '', text: messages.allPlatforms, isChosen: platformShown === ''};
  const each = names.map(value => ({
    ...{value, text: platformName(value) ?? value},
    isChosen: value === platformShown,
  }));
  return [all, ...each];
}

function subjectsOf(record: SpanRecord, viewpoint: Viewpoint): readonly Subject[] {
  const counts = countSessions(record.sessions);
  const found = new Map<string, Subject & {isOwn: boolean}>();
  const own = primary(viewpoint.formats.locale);
  for (const chat of record.ofPage.chats) {
    const lang = languageOf(chat, record.ofPage);
    const isOwn = lang === undefined || primary(lang) === own;
    for (const keyword of chat.keywords ?? []) {
      const known = found.get(keyword);
      found.set(keyword, {
        ...{value: keyword, text: balanced(keyword), count: counts.get(keyword) ?? 0},
        isChosen: keyword === record.filter.subject,
        isOwn: isOwn || known?.isOwn === true,
        lang: isOwn || known?.isOwn === true ? undefined : lang,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.isOwn) - Number(a.isOwn) || b.count - a.count || a.text.localeCompare(b.text),
  );
}

function countSessions(sessions: readonly Session[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {chat} of sessions) {
    for (const keyword of new Set(chat.keywords)) {
      counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
    }
  }
  return counts;
}

/** The language of a tag, without script and region. */
function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
