import type { Collection, Store } from '@freshfaces/store';
import type { Checkpoint } from './checkpoint.ts';
import type { AuditEvent } from './event.ts';
import type { Head } from './head.ts';

/** The documents of the audit trail. */
export interface Trail {
  readonly events: Collection<AuditEvent>;
  readonly heads: Collection<Head>;
  readonly checkpoints: Collection<Checkpoint>;
}

export function openTrail(store: Store): Trail {
  return {
    events: store.collection<AuditEvent>('audit', {
      indexes: [
        { name: 'action', keys: ['action'] },
        { name: 'person', keys: ['personId', 'action'] },
        { name: 'subject', keys: ['subjectIds', 'personId', 'action'], many: 'subjectIds' },
      ],
    }),
    heads: store.collection<Head>('audit-head', { indexes: [] }),
    checkpoints: store.collection<Checkpoint>('audit-checkpoints', { indexes: [] }),
  };
}
