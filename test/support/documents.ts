/** A chat as its author would write it: every Tuesday at 20:00 in UTC, from 1 November 2011. */
export const TUESDAYS = {
  hashtag: '#tuesdays',
  title: 'Every Tuesday',
  start: '2011-11-01T20:00',
  recurrenceRule: 'FREQ=WEEKLY',
} as const;

/** A feed document of chats, in UTC unless they say. */
export function documentOf(
  ...chats: object[]
): {readonly chats: object[]} & Record<string, unknown> {
  return {version: 1, title: 'Some chats', timeZone: 'UTC', chats};
}
