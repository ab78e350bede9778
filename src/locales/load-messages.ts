import {en} from './en.js';
import type {CardMessages, Messages, TimetableMessages} from './messages.js';

/** English cards bring their own texts; the other languages are whole. */
type LoadedMessages = TimetableMessages & Partial<CardMessages>;

/** English is always there; the others come when a page speaks them. */
const loaders: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
};

const loaded = new Map<string, LoadedMessages>([['en', en]]);

/** The texts for a BCP 47 tag, if they are here already; they stand for all of its regions. */
export function messagesFor(language: string): LoadedMessages | undefined {
  return loaded.get(baseOf(language));
}

/** Fetches a language's texts; English where there are none, or they cannot be had. */
export async function loadMessages(language: string): Promise<LoadedMessages> {
  const base = baseOf(language);
  const known = loaded.get(base);
  if (known) return known;
  try {
    const messages = (await loaders[base]?.()) ?? en;
    loaded.set(base, messages);
    return messages;
  } catch {
    return en; // the next element that needs them tries again
  }
}

/** Adds or replaces a language's texts, such as those of `chat-calendar/locales/de`. */
export function registerMessages(language: string, messages: Messages): void {
  loaded.set(baseOf(language), messages);
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? '';
}
