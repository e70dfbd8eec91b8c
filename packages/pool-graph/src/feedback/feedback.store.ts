import type { Collection, Store } from '@freshfaces/store';
import type { FeedbackTally } from './feedback.ts';

/** That a member has given feedback once; nothing of what they said. */
interface FeedbackMarker {
  /** `opportunityId:memberId` */
  readonly id: string;
  readonly memberId: string;
  /** The last day of what they took part in; retention counts from it. */
  readonly lastDay: string;
}

export type FeedbackTallies = Collection<FeedbackTally>;
export type FeedbackMarkers = Collection<FeedbackMarker>;

export function openFeedbackTallies(store: Store): FeedbackTallies {
  return store.collection<FeedbackTally>('feedback-tallies', {
    indexes: [{ name: 'host', keys: ['organisationId'] }],
  });
}

export function openFeedbackMarkers(store: Store): FeedbackMarkers {
  return store.collection<FeedbackMarker>('feedback-markers', {
    indexes: [
      { name: 'member', keys: ['memberId'] },
      { name: 'last-day', keys: ['lastDay'] },
    ],
  });
}
