import type { OutboxMail } from './outbox-mail.ts';

/**
 * One mail as the outbox page shows it. What it says is there only while no mail server is set up: then
 * this page is the post. Where mail is sent, `text` and `html` hold a sentence that says why it is hidden,
 * since the personal links in mail would let whoever reads them act as someone else (ADR 0010).
 */
export type MailView = Omit<OutboxMail, 'address' | 'calendar'>;

const HIDDEN =
  'What this mail says is shown only to the person it is for, because it may hold a personal link.';

export function viewOf(mail: OutboxMail, sending: boolean): MailView {
  const { id, to, subject, state, queuedAt, sentAt, tries, nextTryAt, problem } = mail;
  const hidden = sending || state !== 'kept';
  const { text, html } = hidden ? { text: HIDDEN, html: `<p>${HIDDEN}</p>` } : mail;
  return { id, to, subject, text, html, state, queuedAt, sentAt, tries, nextTryAt, problem };
}
