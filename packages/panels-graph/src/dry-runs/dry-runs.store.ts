import type { Collection, Store } from '@freshfaces/store';
import type { DryRuns } from './dry-run.ts';

export function openDryRuns(store: Store): Collection<DryRuns> {
  return store.collection<DryRuns>('dry-runs', {
    indexes: [{ name: 'lastAt', keys: ['lastAt'] }],
  });
}
