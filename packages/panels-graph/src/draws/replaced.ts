import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { replacementFor, withReplacement } from '@freshfaces/fair-draw/replacement';
import type { DrawSecrets } from './draw-secrets.ts';
import { peopleByLeaf } from './read-result.ts';

/** The record with one person's seat given to the next in order; null joined where nobody is left. */
export function replaced(
  record: DrawRecord,
  kept: DrawSecrets,
  memberId: string,
  isGone: (memberId: string) => boolean,
): { readonly record: DrawRecord; readonly joined: string | null } {
  const personOf = peopleByLeaf(kept);
  const { opening } = kept.secrets;
  const left = kept.secrets.people.find(({ id }) => id === memberId)?.leaf ?? -1;
  // Those next in order who can't come any more are named in the record, one by one.
  const unavailable: number[] = [];
  for (;;) {
    const { joined } = replacementFor(record, opening, { left, unavailable });
    if (joined === null || !isGone(personOf(joined).memberId)) {
      return {
        record: withReplacement(record, opening, { left, unavailable }),
        joined: joined === null ? null : personOf(joined).memberId,
      };
    }
    unavailable.push(joined);
  }
}
