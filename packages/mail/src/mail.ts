/** What a letter says; plain English, nothing personal in the subject. */
export interface Letter {
  readonly to: string;
  /** Read over shoulders and on lock screens: no name, no health or offence matter, no post. */
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** Days for a calendar (RFC 5545), as the one file that can go with a letter. */
  readonly calendar?: string;
  /** What to do when the letter was not expected. */
  readonly closing?: string;
}

/** Writes mail into the outbox. */
export interface Mail {
  /**
   * Keeps a letter for sending, in the transaction it is called in: no cause without its letter, no
   * letter without its cause. Answers the mail's id.
   */
  post(letter: Letter): Promise<string>;
}
