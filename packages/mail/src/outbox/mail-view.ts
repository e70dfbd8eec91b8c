import type { MailState, OutboxMail } from './outbox-mail.ts';

/** One mail as the outbox page shows it. */
export interface MailView {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /**
   * What the mail says, only while no mail server is set up: then this page is the post. Where mail is
   * sent, a sentence that says why it is hidden, since the personal links in mail would let whoever
   * reads them act as someone else (ADR 0010).
   */
  readonly text: string;
  /** As `text`. */
  readonly html: string;
  readonly state: MailState;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly tries: number;
  readonly nextTryAt: string | null;
  readonly problem: string | null;
}

const HIDDEN =
  'What this mail says is shown only to the person it is for, because it may hold a personal link.';

export function viewOf(mail: OutboxMail, sending: boolean): MailView {
  const { id, to, subject, state, queuedAt, sentAt, tries, nextTryAt, problem } = mail;
  const hidden = sending || state !== 'kept';
  const { text, html } = hidden ? { text: HIDDEN, html: `<p>${HIDDEN}</p>` } : mail;
  return { id, to, subject, text, html, state, queuedAt, sentAt, tries, nextTryAt, problem };
}
