import type { Collection, Store } from '@freshfaces/store';

/** Asking a panel which days suit; there is one for a recruitment, whatever draws fill its seats. */
export interface DatePoll {
  /** The recruitment's id. */
  readonly id: string;
  /** `settling`: agreed, but a seat must still change hands or days be given back. */
  readonly state: 'open' | 'settling' | 'agreed';
  /** UTC instants. */
  readonly openedAt: string;
  readonly answerBy: string;
  /** When whoever has not answered is reminded; null where there is no time for it. */
  readonly remindAt: string | null;
  /** When staff were told that all have answered, or that the time is over. */
  readonly staffToldAt: string | null;
  /** Members for whom a reserve comes in, as the agreed days do not suit them. */
  readonly leaving: readonly { readonly drawId: string; readonly memberId: string }[];
  /** The person who agreed the days last, and when. */
  readonly agreedBy: string | null;
  readonly agreedAt: string | null;
  /** How often days were agreed. */
  readonly timesAgreed: number;
}

export type DatePolls = Collection<DatePoll>;

export function openDatePolls(store: Store): DatePolls {
  return store.collection<DatePoll>('draw-date-polls', {
    indexes: [],
  });
}
