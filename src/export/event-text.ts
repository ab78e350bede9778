import {joinLinks} from '../core/join-url.js';
import type {Chat, Link, SessionChanges} from '../core/types.js';

/** What a calendar shows as an event's name; a session's topic stands in the place of the title. */
export function summaryOf({id, title, hashtag}: Chat, changes: SessionChanges): string {
  const name = changes.hashtag ?? hashtag;
  const {topic} = changes;
  if (topic) return `${name ?? title ?? id}: ${topic}`;
  return [name, title].filter(Boolean).join(' ') || id;
}

/** In no language of ours: the feed's own texts, one paragraph each, then its addresses. */
export function descriptionOf(chat: Chat, changes: SessionChanges): string {
  const {links = chat.links} = changes;
  return [
    proseOf(chat, changes),
    joinLinks(chat, changes)
      .map(({href}) => href)
      .join('\n'),
    links?.map(linkText).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The feed's own texts alone. */
export function proseOf(chat: Chat, changes: SessionChanges): string {
  const {topic, note, hosts = chat.hosts} = changes;
  return [
    topic,
    note,
    topic && chat.title,
    changes.description ?? chat.description,
    hosts?.map(({name}) => name).join(', '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function linkText({href, title}: Link): string {
  return title ? `${title}: ${href}` : href;
}
