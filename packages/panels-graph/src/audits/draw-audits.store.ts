import type { Collection, Store } from '@freshfaces/store';
import type { DrawAudit } from './draw-audit.ts';

export type DrawAudits = Collection<DrawAudit>;

export function openDrawAudits(store: Store): DrawAudits {
  return store.collection<DrawAudit>('draw-audits', {
    indexes: [
      { name: 'draw', keys: ['drawId', 'openedAt'] },
      { name: 'person', keys: ['personId', 'openedAt'] },
    ],
  });
}
