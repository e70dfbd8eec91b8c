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

/** People by their first role; within one, those who hold several roles first, then by name. */
export function inSignInOrder<P extends Pick<Person, 'name' | 'roles'>>(people: readonly P[]): P[] {
  return people.toSorted(
    (a, b) => rank(a) - rank(b) || severalFirst(a, b) || a.name.localeCompare(b.name, 'en'),
  );
}

function rank({ roles: [first] }: Pick<Person, 'roles'>): number {
  return first ? ORDER.indexOf(first.role) : ORDER.length;
}

function severalFirst(a: Pick<Person, 'roles'>, b: Pick<Person, 'roles'>): number {
  return Number(b.roles.length > 1) - Number(a.roles.length > 1);
}
