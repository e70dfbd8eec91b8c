import type { Collection, Store } from '@freshfaces/store';
import type { Need } from '../needs/need.ts';
import type { SafeCount } from '../summary/safe-count.ts';
import type { PoolFigures } from '../summary/summarise.ts';
import type { GroupCount } from './need-counts.ts';
import type { PanelHealth } from './panel-health.ts';
import type { RoleHealth } from './role-health.ts';

/** The pool as it was last counted: figures only, nothing that leads to anybody. */
export interface PoolSnapshot {
  readonly id: string;
  /** When members, training and days were counted. */
  readonly at: string;
  readonly figures: PoolFigures;
  readonly areas: readonly (string | null)[];
  readonly roles: readonly RoleHealth[];
  readonly neverAsked: SafeCount;
  /** Null while panels can't be asked. */
  readonly panels: PanelHealth | null;
  /** Partners whose area nobody has said. */
  readonly withoutArea: number;
  readonly experience: CountedExperience;
}

/** Counted once a day from sealed records: what is shown of it, and no true count. */
export interface CountedExperience {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly needs: readonly { readonly need: Need; readonly members: SafeCount }[];
  readonly teams: readonly { readonly slug: string; readonly members: SafeCount }[];
  readonly groups: readonly GroupCount[];
}

/** There is one, and it takes the place of the one before. */
export const THE_SNAPSHOT = 'the-pool';

export type PoolSnapshots = Collection<PoolSnapshot>;

export function openPoolSnapshots(store: Store): PoolSnapshots {
  return store.collection<PoolSnapshot>('pool-health', { indexes: [] });
}
