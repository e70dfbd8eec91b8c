import type { Person } from '@freshfaces/access';
import type { Role } from '@freshfaces/graph-kit';

const ORDER: readonly Role[] = [
  'commissioner',
  'recruiter',
  'involvement-lead',
  'organisation-admin',
  'coordinator',
  'member',
  'supporter',
];

/** People by their first role; within one, those who hold more roles first, then by name. */
export function inSignInOrder<P extends Pick<Person, 'name' | 'roles'>>(people: readonly P[]): P[] {
  return people.toSorted(
    (a, b) =>
      rank(a) - rank(b) || b.roles.length - a.roles.length || a.name.localeCompare(b.name, 'en'),
  );
}

function rank({ roles: [first] }: Pick<Person, 'roles'>): number {
  return first ? ORDER.indexOf(first.role) : ORDER.length;
}
