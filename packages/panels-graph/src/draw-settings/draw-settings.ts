import type { Policy } from '@freshfaces/fair-draw/types';
import { Problem } from '@freshfaces/graph-kit';
import type { Collection, Store } from '@freshfaces/store';

/** What holds for every draw of the network. */
export interface DrawSettings {
  readonly id: 'network';
  /** The fairness policies a recruitment may use; never empty. */
  readonly policies: readonly Policy[];
  readonly changedAt: string | null;
}

export const POLICIES: readonly Policy[] = ['turns', 'even', 'leaning'];

const AT_FIRST: DrawSettings = { id: 'network', policies: POLICIES, changedAt: null };

export type AllDrawSettings = Collection<DrawSettings>;

export function openDrawSettings(store: Store): AllDrawSettings {
  return store.collection<DrawSettings>('draw-settings', { indexes: [] });
}

/** What holds now; every policy until a coordinator says otherwise. */
export async function drawSettings(settings: AllDrawSettings): Promise<DrawSettings> {
  return (await settings.get('network')) ?? AT_FIRST;
}

/** Throws `BAD_INPUT` for a policy the network does not use; one kept from before may stay. */
export async function mustAllowPolicy(
  settings: AllDrawSettings,
  wanted: Policy,
  kept: Policy | null,
): Promise<void> {
  if (wanted === kept) return;
  const { policies } = await drawSettings(settings);
  if (policies.includes(wanted)) return;
  throw new Problem(
    'BAD_INPUT',
    'Your network does not share chances in that way. Choose another one.',
    'rules.policy',
  );
}
