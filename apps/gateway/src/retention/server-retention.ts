import { readsRetention } from '@freshfaces/access';
import { accountsRetention } from '@freshfaces/accounts';
import { onceRetention, type RetentionRule } from '@freshfaces/graph-kit';
import { mailRetention } from '@freshfaces/mail';
import type { Store } from '@freshfaces/store';

/** How long the server keeps what belongs to no one domain. */
export function serverRetention(store: Store): readonly RetentionRule[] {
  return [
    ...accountsRetention(store),
    mailRetention(store),
    readsRetention(store),
    onceRetention(store),
  ];
}
