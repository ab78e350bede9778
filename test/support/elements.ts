import {fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/define.js';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';
import type {ChatCard} from '../../src/elements/chat-card.js';
import {pageLanguages} from '../../src/locales/languages.js';
import type {Messages} from '../../src/locales/messages.js';
import {clearAddress} from './reader.js';

type ChatElement = ChatCalendar | ChatCard;

// As the script does it, from the source.
pageLanguages.fetchWith(async language => {
  const file = `../../src/locales/${language}.ts`;
  const [messages = {}] = Object.values((await import(file)) as Record<string, Partial<Messages>>);
  return messages;
});

// The days that one test goes to, and the session it opens, are none of the next one's.
afterEach(clearAddress);

/** Puts a calendar on the page, alone or in its surroundings, and waits for what it shows. */
export function showCalendar(template: TemplateResult): Promise<ChatCalendar> {
  return show(template, 'chat-calendar');
}

/** Puts a card on the page, alone or in its surroundings, and waits for what it shows. */
export function showCard(template: TemplateResult): Promise<ChatCard> {
  return show(template, 'chat-card');
}

async function show<Tag extends 'chat-calendar' | 'chat-card'>(
  template: TemplateResult,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag]> {
  const root = await fixture<HTMLElement>(template);
  const element = root.closest(tag) ?? root.querySelector(tag);
  if (!element) throw new Error(`There is no ${tag}`);
  await element.updateComplete;
  return element;
}

/** What one can read, spaces of any kind being one. */
export function textOf(node: Element | null | undefined): string {
  const text = (node?.shadowRoot ?? node)?.textContent ?? '';
  return text.replaceAll(/\s+/g, ' ').trim();
}

export function partsOf(element: ChatElement, name: string): HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

export function partOf(element: ChatElement, name: string): HTMLElement {
  const [part] = partsOf(element, name);
  if (!part) throw new Error(`There is no ${name} in: ${textOf(element)}`);
  return part;
}

export function buttonOf(element: ChatElement, name: string): HTMLElement {
  const button = partsOf(element, name).find(({localName}) => localName === 'button');
  if (!button) throw new Error(`There is no button ${name}`);
  return button;
}

/** Goes where a button leads. */
export async function press(element: ChatElement, button: string): Promise<void> {
  buttonOf(element, button).click();
  await element.updateComplete;
}

/** The first session of a chat on screen. */
export function sessionOf(calendar: ChatCalendar, name: string): HTMLElement {
  const found = partsOf(calendar, 'session').find(session => nameIn(session) === name);
  if (!found) throw new Error(`There is no session of ${name} in: ${textOf(calendar)}`);
  return found;
}

/** The words a session's part says of its state. */
export function statesOf(session: Element): string[] {
  return [...session.part].filter(word => word !== 'session');
}

export function badgesOf(root: Element): string[] {
  return [...root.querySelectorAll('[part~="badge"]')].map(textOf);
}

/** `2011-11-01 20:00 #lgovsm`: what stands on which day. */
export function linesOf(calendar: ChatCalendar): string[] {
  return partsOf(calendar, 'day').flatMap(day =>
    [...day.querySelectorAll('[part~="session"]')].map(
      session => `${datetimeOf(day)} ${textOf(session.querySelector('time'))} ${nameIn(session)}`,
    ),
  );
}

/** The lines of some chats. */
export function linesWith(calendar: ChatCalendar, ...names: string[]): string[] {
  return linesOf(calendar).filter(line => names.some(name => line.endsWith(` ${name}`)));
}

/** The dates of the days on screen. */
export function datesOf(calendar: ChatCalendar): string[] {
  return partsOf(calendar, 'day').map(datetimeOf);
}

/** The first `<time datetime>` inside. */
export function datetimeOf(element: Element): string {
  return element.querySelector('time')?.getAttribute('datetime') ?? '';
}

/** The texts of a part. */
export function textsOf(element: ChatElement, part: string): string[] {
  return partsOf(element, part).map(textOf);
}

function nameIn(session: Element): string {
  return textOf(session.querySelector('[part~="name"]'));
}

/** Keeps what events say from now on. */
export function listen<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  target.addEventListener(type, event => events.push(event as HTMLElementEventMap[Type]));
  return events;
}
