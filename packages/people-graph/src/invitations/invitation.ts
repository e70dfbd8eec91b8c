import { Problem, type Role } from '@freshfaces/graph-kit';
import type { InvitationState } from '../generated/resolvers-types.ts';

const DAYS_OPEN = 7;

/** What an invitation makes an account to one member of the pool: the member, or their supporter (R167). */
export interface About {
  readonly as: 'member' | 'supporter';
  readonly memberId: string;
}

/** A personal link that gives roles at one organisation to whoever reads one address. */
export interface Invitation {
  readonly id: string;
  readonly organisationId: string;
  /** Lower case. */
  readonly email: string;
  readonly roles: readonly Role[];
  /** Missing for someone who is to work there. */
  readonly about?: About;
  /** SHA-256 of the token in the link; the token itself is only in the letter. */
  readonly tokenHash: string;
  /** For what and to which address while it waits, so that there is one at a time; null afterwards. */
  readonly waitingFor: string | null;
  readonly invitedById: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  /** When and how it ended; null while it waits. */
  readonly ended: { readonly at: string; readonly as: 'ACCEPTED' | 'WITHDRAWN' } | null;
  /** When it stops mattering, for the retention rule: its end, or else its expiry. */
  readonly overAt: string;
}

export interface Invited {
  readonly organisationId: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly about?: About;
  readonly invitedById: string;
}

export function newInvitation(
  id: string,
  invited: Invited,
  tokenHash: string,
  now: string,
): Invitation {
  const expiresAt = new Date(Date.parse(now) + DAYS_OPEN * 86_400_000).toISOString();
  return {
    id,
    ...invited,
    tokenHash,
    waitingFor: waitingKey(invited),
    sentAt: now,
    expiresAt,
    ended: null,
    overAt: expiresAt,
  };
}

export function waitingKey({ organisationId, email, about }: Omit<Invited, 'roles'>): string {
  const key = `${organisationId} ${email}`;
  return about ? `${key} ${about.as} ${about.memberId}` : key;
}

export function stateOf({ ended, expiresAt }: Invitation, now: string): InvitationState {
  if (ended) return ended.as;
  return expiresAt <= now ? 'EXPIRED' : 'WAITING';
}

export function endedAs<I extends Invitation>(
  invitation: I,
  as: 'ACCEPTED' | 'WITHDRAWN',
  at: string,
): I {
  return { ...invitation, waitingFor: null, ended: { at, as }, overAt: at };
}

const OVER: Readonly<Record<Exclude<InvitationState, 'WAITING'>, string>> = {
  ACCEPTED: 'This invitation has been taken up already.',
  WITHDRAWN: 'This invitation was withdrawn. Ask whoever invited you for a new one.',
  EXPIRED: 'This invitation has run out. Ask whoever invited you for a new one.',
};

/** Throws `ALREADY_DONE` once it was accepted, withdrawn or too old. */
export function mustBeWaiting(invitation: Invitation, now: string): void {
  const state = stateOf(invitation, now);
  if (state !== 'WAITING') throw new Problem('ALREADY_DONE', OVER[state]);
}
