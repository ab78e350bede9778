import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Messages} from '../../locales/messages.js';
import {saying} from '../../view/bidi.js';

/** Hands on what a reader shares or copies, and says what became of it. */
export class ShareController implements ReactiveController {
  #copied: {readonly text: string; readonly isDone: boolean} | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#copied = undefined;
  }

  /**
   * What became of it; nothing where the system has told the reader itself.
   *
   * @param wanted - another text may have been copied before
   */
  said(wanted: string | undefined, {copied, cannotCopy}: Messages): string {
    const {text = '', isDone = false} = this.#copied ?? {};
    return text === wanted ? saying(text, isDone ? copied : cannotCopy) : '';
  }

  /** By the system's own way where there is one, else by the clipboard. */
  async share(url: string, title: string): Promise<void> {
    if (!(await offer(url, title))) await this.copy(url);
  }

  /** A page that may not copy shows the text, to be copied by hand. */
  async copy(text: string): Promise<void> {
    this.#copied = {text, isDone: await isCopied(text)};
    this.host.requestUpdate();
  }
}

/** Whether the system took it, or the reader called it off. */
async function offer(url: string, title: string): Promise<boolean> {
  const share = (navigator as Partial<Navigator>).share?.bind(navigator);
  if (!share) return false;
  try {
    await share({url, title});
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
