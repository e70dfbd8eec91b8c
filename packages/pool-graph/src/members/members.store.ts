import type { Collection, Store } from '@freshfaces/store';
import type { Member } from './member.ts';
import type { MemberName } from './member-name.ts';

export type Members = Collection<Member>;
export type MemberNames = Collection<MemberName>;

export function openMembers(store: Store): Members {
  return store.collection<Member>('members', {
    indexes: [
      { name: 'pseudonym', keys: ['pseudonym'], unique: true },
      { name: 'home', keys: ['homeOrganisationId', 'pseudonym'] },
      { name: 'status', keys: ['status', 'pseudonym'] },
      { name: 'shared', keys: ['status', 'sharedPoolSince'] },
      { name: 'trained', keys: ['trainedFor', 'status', 'pseudonym'], many: 'trainedFor' },
      {
        name: 'trainedShared',
        keys: ['trainedFor', 'status', 'sharedPoolSince'],
        many: 'trainedFor',
      },
      { name: 'words', keys: ['words'], many: 'words' },
    ],
  });
}

export function openMemberNames(store: Store): MemberNames {
  return store.collection<MemberName>('member-names', {
    indexes: [
      { name: 'home', keys: ['homeOrganisationId'] },
      { name: 'words', keys: ['homeOrganisationId', 'words'], many: 'words' },
    ],
  });
}
