import type { AreaEntry, Role } from '@freshfaces/web-kit/area';

/** Which areas each role works in, the most used first. */
const AREAS_OF: Record<Role, string[]> = {
  commissioner: ['commissioning', 'panels', 'practice'],
  recruiter: ['panels', 'pool', 'practice', 'commissioning'],
  'involvement-lead': ['pool', 'panels', 'practice', 'commissioning'],
  coordinator: ['pool', 'panels', 'commissioning', 'practice', 'people'],
  'organisation-admin': ['people', 'pool', 'panels', 'practice'],
  member: ['pool', 'panels', 'practice'],
  supporter: ['pool', 'practice'],
};

/** Areas that hold something else for a role than for most, by what it finds there. */
const OWN_TITLES: Partial<Record<Role, Record<string, string>>> = {
  member: { pool: 'My record', panels: 'My draws' },
  supporter: { pool: 'Whom I help' },
};

/** The areas in the navigation of a role, in its order and by the names it knows them. */
export function areasFor(role: Role, areas: readonly AreaEntry[]): AreaEntry[] {
  return AREAS_OF[role].flatMap((name) =>
    areas
      .filter((area) => area.name === name)
      .map((area) => ({ ...area, title: OWN_TITLES[role]?.[name] ?? area.title })),
  );
}
