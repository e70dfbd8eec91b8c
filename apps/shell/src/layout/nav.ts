import type { AreaEntry, Role } from '@freshfaces/web-kit/area';

/** Which areas each role works in, the most used first. */
const AREAS_OF: Record<Role, string[]> = {
  commissioner: ['commissioning', 'panels', 'practice'],
  recruiter: ['panels', 'pool', 'practice', 'commissioning'],
  'involvement-lead': ['pool', 'panels', 'practice', 'commissioning'],
  coordinator: ['pool', 'panels', 'commissioning', 'practice'],
  member: ['pool', 'panels', 'practice'],
};

/** The areas in the navigation of a role, in its order. */
export function areasFor(role: Role, areas: AreaEntry[]): AreaEntry[] {
  return AREAS_OF[role].flatMap((name) => areas.filter((area) => area.name === name));
}
