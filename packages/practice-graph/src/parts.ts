import type { Audit } from '@freshfaces/access';
import type { Clock, Once } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { openPracticeEntries, type PracticeEntries } from './entries/entries.store.ts';
import { openPracticeResponses, type PracticeResponses } from './responses/responses.store.ts';

/** The edges the gateway hands in. */
export interface PracticeEdges {
  readonly store: Store;
  readonly audit: Audit;
  readonly once: Once;
  readonly now: Clock;
}

/** The edges and the opened collections. */
export interface Practice extends PracticeEdges {
  readonly entries: PracticeEntries;
  readonly responses: PracticeResponses;
}

export function openPractice(edges: PracticeEdges): Practice {
  return {
    ...edges,
    entries: openPracticeEntries(edges.store),
    responses: openPracticeResponses(edges.store),
  };
}
