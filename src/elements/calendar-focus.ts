import type {FocusHomes} from './controllers/focus.js';
import type {Weeks} from './templates/week-nav.js';

/** Where the focus goes when what has it goes away: never to what a second Enter would press. */
export const HOMES: FocusHomes = {
  clear: ['[part=search]', '[part~=find]'],
  default: ['[part=range]'],
};

/** What is on now, or next, in the days shown. */
export function presenceIn(root: ParentNode): Element | null {
  return root.querySelector('.days .session.live') ?? root.querySelector('.days .session.next');
}

/** Leads the reader to what is on now. The button that was pressed goes away: so does its focus. */
export function goToPresence({target: button}: Event): void {
  const root = rootOf(button);
  const presence = presenceIn(root);
  presence?.scrollIntoView({block: 'center', inline: 'center'});
  const today = root.querySelector<HTMLElement>('.day.today');
  const links = today?.querySelectorAll<HTMLElement>('[part~=link]') ?? [];
  // What is on or comes next, or else the last of the day.
  const link = presence?.closest('.session')?.querySelector<HTMLElement>('[part~=link]');
  const goal = link ?? [...links].at(-1) ?? today;
  if (goal === today && today) today.tabIndex = -1; // a day without chats takes the focus itself
  goal?.focus({preventScroll: true});
}

/** Goes on from the end of the days, to the beginning of those after them. */
export async function goOn({target: button}: Event, weeks: Weeks): Promise<void> {
  const root = rootOf(button);
  weeks.next();
  await weeks.updateComplete;
  root.querySelector('[part=header]')?.scrollIntoView({block: 'start'});
  const range = root.querySelector<HTMLElement>('[part=range]');
  if (!range) return;
  range.tabIndex = -1;
  range.focus({preventScroll: true});
}

/** Leads those who go by keyboard to behind the days. */
export function skipDays(event: Event): void {
  event.preventDefault();
  const after = rootOf(event.target).querySelector<HTMLElement>('.after');
  if (!after) return;
  // From a place that Tab passes by, Chromium and WebKit go back to the beginning of the tree.
  after.tabIndex = 0;
  after.focus();
}

function rootOf(target: EventTarget | null): ShadowRoot {
  return (target as Element).getRootNode() as ShadowRoot;
}
