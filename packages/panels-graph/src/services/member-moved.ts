import { moveBack, moveDocuments } from '@freshfaces/graph-kit';
import { mergeInterests } from '../interest/merge-interests.ts';
import type { Panels } from '../parts.ts';

/** Two records of the pool that are found to be one member. */
export interface MemberMovedPort {
  /**
   * Turns and draws of one member become another's, so that both count as turns of one; with `back`
   * they go back to whose they were. Records stay as published, and seats of the past keep the id they
   * were drawn under. Safe to run again.
   */
  memberMoved(move: {
    readonly from: string;
    readonly to: string;
    readonly back: boolean;
  }): Promise<void>;
}

export function memberMovedPort(panels: Panels): MemberMovedPort {
  const { services, entries, interests, seatDays, whyNots, writtenDown, store } = panels;
  return {
    memberMoved: async ({ back, ...move }) =>
      store.transaction(async () => {
        const way = back ? moveBack : moveDocuments;
        await way(services, move);
        await way(entries, move);
        if (!back) await mergeInterests(panels, move);
        await way(interests, move);
        await way(seatDays, move);
        await way(whyNots, move);
        await way(writtenDown, move);
      }),
  };
}
