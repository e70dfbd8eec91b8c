import type { Collection, Store } from '@freshfaces/store';

/**
 * Days that the pool was asked to promise, or to take back, for one person in one draw, until it is settled
 * who has the seat. The pool may run elsewhere, so its promise and our seat are not one transaction.
 */
export interface HeldDays {
  /** `drawId:memberId` */
  readonly id: string;
  readonly drawId: string;
  readonly memberId: string;
  readonly heldAt: string;
  /** What the pool promised, `YYYY-MM-DD`, in order; empty while it has not answered. */
  readonly days: readonly string[];
  /** Being given back: nobody can be seated on them any more. */
  readonly givingBack: boolean;
}

export function openHeldDays(store: Store): Collection<HeldDays> {
  return store.collection<HeldDays>('draw-held-days', {
    indexes: [
      { name: 'draw', keys: ['drawId'] },
      { name: 'heldAt', keys: ['heldAt'] },
      { name: 'member', keys: ['memberId'] },
    ],
  });
}

export function heldDaysId(drawId: string, memberId: string): string {
  return `${drawId}:${memberId}`;
}
