/**
 * How much of a feed is read. No list of chats that people keep comes near any of these; a document
 * made to hold up a page does. What goes over is left out or cut, and told as a problem.
 */

/** Chats of a feed. A list of 10,000 is the largest that is planned for. */
export const MOST_CHATS = 25_000;

/** Sessions that the rules of a feed give in a week: ten for each of 10,000 chats. */
export const MOST_SESSIONS_A_WEEK = 100_000;

/** Sessions of a chat on one day, of all its slots and overrides, with those that run on. */
export const MOST_SESSIONS_A_DAY = 100;

/** Times a day of one rule: more than this is no timetable of chats. */
export const MOST_TIMES_A_DAY = 24;

/** Slots of a chat. */
export const MOST_SLOTS = 2000;

/** Overrides of a chat, in all of its slots: a topic a week for a hundred years. */
export const MOST_OVERRIDES = 5000;

/** Chats that one takes turns with. */
export const MOST_TURNS = 1000;

/** Members of each other list: hosts, platforms, links, keywords. */
export const MOST_MEMBERS = 100;

/** Members of a part of a rule; more than days of the year say nothing new. */
export const MOST_RULE_MEMBERS = 366;

/** Values of a chat that are looked at, of whatever kind: some 10 milliseconds of work. */
export const MOST_VALUES = 40_000;

/** Fields of an object whose names are no known ones, of which it is asked what was meant. */
export const MOST_UNKNOWN_NAMES = 50;

/** Problems that are told: of a chat, and of a feed. Of those beyond it is told how many they are. */
export const MOST_PROBLEMS_OF_CHAT = 100;
export const MOST_PROBLEMS = 1000;

/** The first year of a rule with COUNT: it is counted from its start. */
export const FIRST_YEAR_OF_COUNT = 1900;

/** Characters (UTF-16 units), by what a text is. */
export const LONGEST = {
  /** A title, a name, a topic, a place, a keyword: one line. Longer ones are cut. */
  line: 2000,
  /** A description, a note. Longer ones are cut. */
  prose: 10_000,
  /** Many servers take no longer ones. Longer ones are left out. */
  address: 4000,
  /** A rule with every part of it. Longer ones are left out. */
  rule: 10_000,
  /** A date, a zone, a hashtag, a word: what has a form. Longer ones are left out. */
  value: 100,
} as const;
