import type { OutboxMail } from '../outbox/outbox-mail.ts';
import type { Trouble } from './trouble.ts';

/** Minutes to wait after each try that failed; after the eighth there is no more. */
const WAITS = [1, 5, 15, 60, 120, 240, 360];
export const MOST_TRIES = WAITS.length + 1;
/** Longer than a try can take: while it runs no other sender takes the mail. */
const CLAIM_MINUTES = 5;

/** Claims a mail for one try. */
export function claimed<M extends OutboxMail>(mail: M, at: string): M {
  return { ...mail, tries: mail.tries + 1, nextTryAt: later(at, CLAIM_MINUTES) };
}

/** What it said goes with it: from here on it is only in the hands of who it was for. */
export function afterSending<M extends OutboxMail>(mail: M, at: string): M {
  return {
    ...mail,
    state: 'sent',
    sentAt: at,
    nextTryAt: null,
    problem: null,
    text: '',
    html: '',
    calendar: null,
  };
}

export function afterTrouble<M extends OutboxMail>(mail: M, trouble: Trouble, at: string): M {
  const { sentence: problem, forGood } = trouble;
  if (forGood || mail.tries >= MOST_TRIES) return givenUp(mail, problem);
  return { ...mail, nextTryAt: later(at, WAITS[mail.tries - 1] ?? 0), problem };
}

export function givenUp<M extends OutboxMail>(mail: M, problem: string): M {
  return { ...mail, state: 'failed', nextTryAt: null, problem };
}

function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
