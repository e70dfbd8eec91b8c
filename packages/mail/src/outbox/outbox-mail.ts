/**
 * - `waiting`: will be tried at `nextTryAt`;
 * - `sent`: the mail server took it;
 * - `kept`: no mail server is set up, so it is only shown here;
 * - `failed`: refused for good, or tried eight times.
 */
export type MailState = 'waiting' | 'sent' | 'kept' | 'failed';

/** One mail as kept in the outbox. */
export interface OutboxMail {
  readonly id: string;
  readonly to: string;
  /** `to` in lower case, to find all mail of one address. */
  readonly address: string;
  readonly subject: string;
  /** Empty once the mail server took the mail: it may hold a personal link. */
  readonly text: string;
  readonly html: string;
  /** The calendar that goes with it, where one does; emptied with the text. */
  readonly calendar?: string | null;
  readonly state: MailState;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly tries: number;
  /** While a sender works on it, when its claim ends; null when nothing more will be tried. */
  readonly nextTryAt: string | null;
  /** Why the last try failed: a sentence of ours, nothing the mail says. */
  readonly problem: string | null;
}
