import type { Collection, Store } from '@freshfaces/store';
import type { Group, GroupMember } from './group.ts';

export type Groups = Collection<Group>;
export type GroupMembers = Collection<GroupMember>;

export function openGroups(store: Store): Groups {
  return store.collection<Group>('groups', {
    indexes: [{ name: 'organisation', keys: ['organisationId', 'name'] }],
  });
}

export function openGroupMembers(store: Store): GroupMembers {
  return store.collection<GroupMember>('group-members', {
    indexes: [
      { name: 'group', keys: ['groupId', 'memberId'] },
      { name: 'member', keys: ['memberId'] },
    ],
  });
}
