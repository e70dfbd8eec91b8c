import type { Collection, Store } from '@freshfaces/store';

/**
 * Why one member was not in one draw, for that member alone: the rules they failed when it was published,
 * by their names and nothing else (R170).
 */
interface WhyNot {
  /** `drawId:memberId` */
  readonly id: string;
  readonly drawId: string;
  readonly memberId: string;
  /** UTC instant of the draw's publication. */
  readonly at: string;
  /** `mustHaveSaidYes`, `mustBePastCoolDown`; never empty. */
  readonly rules: readonly string[];
}

export type WhyNots = Collection<WhyNot>;

export function openWhyNots(store: Store): WhyNots {
  return store.collection<WhyNot>('draw-why-nots', {
    indexes: [
      { name: 'member', keys: ['memberId', 'at'] },
      { name: 'at', keys: ['at'] },
    ],
  });
}
