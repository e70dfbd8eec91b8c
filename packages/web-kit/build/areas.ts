/** Where the shell's development server answers: the one origin that may load the areas' code. */
export const SHELL_IN_DEVELOPMENT = 'http://localhost:3000';

/** The areas of this repository, in development: name, title, and the port of its own server. */
export const AREAS = [
  { name: 'pool', title: 'Pool', port: 3001 },
  { name: 'panels', title: 'Panels', port: 3002 },
  { name: 'commissioning', title: 'Contracts', port: 3003 },
  { name: 'practice', title: 'What worked', port: 3004 },
  { name: 'people', title: 'People', port: 3005 },
] as const;

export type AreaName = (typeof AREAS)[number]['name'];

/** The list inlined in the page while developing: every area from its own server. */
export function developmentList(areas: typeof AREAS): string {
  return JSON.stringify(
    areas.map(({ name, title, port }) => ({
      name,
      title,
      basePath: `/${name}`,
      entry: `http://localhost:${port}/mf-manifest.json`,
    })),
  );
}
