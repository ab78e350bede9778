/** What the author of a page reads in the console: each sentence once, however often it is true. */
export class AuthorConsole {
  readonly #told = new Set<string>();

  warn(sentence: string): void {
    if (this.#told.has(sentence)) return;
    this.#told.add(sentence);
    console.warn(sentence);
  }
}

/** The console of this page. */
export const authorConsole: AuthorConsole = new AuthorConsole();
