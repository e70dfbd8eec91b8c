import type { Collection, Store } from '@freshfaces/store';
import type { WhatIf } from './what-if.ts';

export function openWhatIfs(store: Store): Collection<WhatIf> {
  return store.collection<WhatIf>('what-ifs', {
    indexes: [{ name: 'startedAt', keys: ['startedAt'] }],
  });
}
