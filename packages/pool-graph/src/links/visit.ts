/**
 * One visit to a member's own pages by a personal link: opened by a button, over when they say so, when
 * nothing happens for a while, or when the link is stopped. The id is the SHA-256 of the cookie's token.
 */
export interface Visit {
  readonly id: string;
  readonly memberId: string;
  /** The personal link that opened it. */
  readonly linkId: string;
  /** UTC instant after which it is over; moved on by each page. */
  readonly until: string;
}

const IDLE_MINUTES = 20;

/** When a visit is over if nothing more happens: soon, for devices that others use too (R189). */
export function idleUntil(now: string): string {
  return new Date(Date.parse(now) + IDLE_MINUTES * 60_000).toISOString();
}
