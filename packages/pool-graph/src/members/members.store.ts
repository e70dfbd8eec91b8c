import type { Collection, IndexSpec, Store } from '@freshfaces/store';
import type { Member } from './member.ts';
import type { MemberName } from './member-name.ts';

export type Members = Collection<Member>;
export type MemberNames = Collection<MemberName>;

export const MEMBER_INDEXES: readonly IndexSpec<Member>[] = [
  { name: 'pseudonym', keys: ['pseudonym'], unique: true },
  { name: 'home', keys: ['homeOrganisationId', 'pseudonym'] },
  { name: 'status', keys: ['status', 'pseudonym'] },
  { name: 'shared', keys: ['status', 'sharedPoolSince'] },
  { name: 'busy', keys: ['status', 'lastBusyDay'] },
  { name: 'trained', keys: ['trainedFor', 'status', 'pseudonym'], many: 'trainedFor' },
  {
    name: 'trainedShared',
    keys: ['trainedFor', 'status', 'sharedPoolSince'],
    many: 'trainedFor',
  },
  { name: 'words', keys: ['words'], many: 'words' },
];

/** Members; whoever writes one, the last of their busy days is kept beside them for the index. */
export function openMembers(store: Store): Members {
  const kept = store.collection<Member>('members', { indexes: MEMBER_INDEXES });
  return {
    ...kept,
    insert: (member) => kept.insert(withLastBusyDay(member)),
    insertMany: (members) => kept.insertMany(members.map(withLastBusyDay)),
    replace: (member) => kept.replace(withLastBusyDay(member)),
  };
}

function withLastBusyDay<M extends Member>(member: M): M {
  const days = member.busy.map(({ to }) => to).sort();
  return { ...member, lastBusyDay: days.at(-1) ?? null };
}

export function openMemberNames(store: Store): MemberNames {
  return store.collection<MemberName>('member-names', {
    indexes: [
      { name: 'home', keys: ['homeOrganisationId'] },
      { name: 'words', keys: ['homeOrganisationId', 'words'], many: 'words' },
    ],
  });
}
