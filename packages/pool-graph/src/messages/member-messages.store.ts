import type { Collection, Store } from '@freshfaces/store';
import type { MemberMessage } from './member-message.ts';

export type MemberMessages = Collection<MemberMessage>;

export function openMemberMessages(store: Store): MemberMessages {
  return store.collection<MemberMessage>('member-messages', {
    indexes: [
      { name: 'member', keys: ['memberId', 'writtenAt'] },
      { name: 'home', keys: ['homeOrganisationId', 'state', 'writtenAt'] },
      { name: 'route', keys: ['homeOrganisationId', 'state', 'route', 'writtenAt'] },
      { name: 'about', keys: ['memberId', 'about.purpose', 'about.id'] },
      { name: 'aboutAll', keys: ['about.purpose', 'about.id'] },
      { name: 'state', keys: ['state', 'writtenAt'] },
      { name: 'written', keys: ['writtenAt'] },
    ],
  });
}
