import type {Chat, Session} from '../core/types.js';

const LONGEST_NAME = 80;
/** What Windows takes for a device, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that any system takes for the calendar file of a chat, or of one of its sessions. */
export function calendarFileName({id}: Chat, session?: Session): string {
  const words = session ? [id, session.recurrenceId.slice(0, 10)] : [id];
  const [name = '', ...date] = words.map(word =>
    word.normalize().replaceAll(/[^\p{L}\p{M}\p{N}._]+/gu, '-'),
  );
  const short = Array.from(name)
    .slice(0, LONGEST_NAME)
    .join('')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  const safe = !short || DEVICE.test(short) ? `chat-${short}`.replace(/-$/, '') : short;
  return `${[safe, ...date].join('-')}.ics`;
}
