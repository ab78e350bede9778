import type {SessionRecord} from '../view/session-record.js';

/** What is to be done with the session that was clicked. */
export interface RowActions {
  readonly open: (record: SessionRecord, event: MouseEvent) => void;
  readonly toggleFavourite: (record: SessionRecord) => void;
  /** The reader goes to join it. */
  readonly join: (record: SessionRecord, event: MouseEvent) => void;
}

/**
 * One listener for all sessions: their names, stars and ways in. A click elsewhere in a row follows
 * its name, with the keys that were held, unless the reader was selecting text.
 */
export function followRow({open, toggleFavourite, join}: RowActions): (event: MouseEvent) => void {
  return event => {
    const record = recordAt(event);
    const target = event.target as Element;
    if (!record) return;
    const control = target.closest('a, button');
    if (control?.part.contains('link')) open(record, event);
    else if (control?.part.contains('star')) toggleFavourite(record);
    else if (control?.part.contains('join')) join(record, event);
    else if (!control && isPlain(event)) clickName(target.closest('.session'), event);
  };
}

function recordAt(event: Event): SessionRecord | undefined {
  const holders = event.composedPath() as Partial<{record: SessionRecord}>[];
  return holders.find(({record}) => record !== undefined)?.record;
}

/** Whether it is a click, and not the end of a selection. */
function isPlain({target}: Event): boolean {
  const root = (target as Node).getRootNode() as ShadowRoot & {
    getSelection?: () => Selection | null;
  };
  const selection = root.getSelection?.() ?? document.getSelection();
  return selection?.type !== 'Range';
}

function clickName(row: Element | null, event: MouseEvent): void {
  const {ctrlKey, metaKey, shiftKey, altKey} = event;
  const link = row?.querySelector('[part~=link]');
  const keys = {ctrlKey, metaKey, shiftKey, altKey};
  link?.dispatchEvent(
    new MouseEvent('click', {...keys, bubbles: true, composed: true, cancelable: true}),
  );
}
