import type { People, Person } from '@freshfaces/access';
import type { Role } from '@freshfaces/graph-kit';

const ORDER: readonly Role[] = [
  'recruiter',
  'involvement-lead',
  'coordinator',
  'commissioner',
  'member',
];

/** Everyone whom a visitor of the demo network may sign in as, those who draw panels first. */
export async function demoPeople(people: People): Promise<Person[]> {
  const { items } = await people.find({ where: { demo: { gt: '' } } });
  return items.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

function rank({ roles }: Person): number {
  const role = roles[0]?.role;
  return role ? ORDER.indexOf(role) : ORDER.length;
}
