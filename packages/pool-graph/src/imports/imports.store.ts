import type { Collection, Store } from '@freshfaces/store';
import type { MemberImport } from './member-import.ts';

export type MemberImports = Collection<MemberImport>;

export function openMemberImports(store: Store): MemberImports {
  return store.collection<MemberImport>('member-imports', {
    indexes: [
      { name: 'content', keys: ['holdsRows', 'startedAt'] },
      { name: 'person', keys: ['byPersonId', 'status'] },
      { name: 'organisation', keys: ['organisationId', 'startedAt'] },
    ],
  });
}
