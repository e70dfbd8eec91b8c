import type { SubgraphName } from '../compose/sources.ts';

/** An area as the shell is told of it: `AreaEntry` in packages/web-kit/src/area.ts. */
export interface AreaEntry {
  readonly name: SubgraphName;
  readonly title: string;
  readonly basePath: string;
  /** Address of its `mf-manifest.json`. */
  readonly entry: string;
}

const TITLES = [
  ['pool', 'Pool'],
  ['panels', 'Panels'],
  ['commissioning', 'Contracts'],
  ['practice', 'What worked'],
  ['people', 'People'],
] as const;

/** The areas, each from this origin or from where `AREA_<NAME>_URL` says. */
export function listAreas(urls: Partial<Record<SubgraphName, string>>): AreaEntry[] {
  return TITLES.map(([name, title]) => ({
    name,
    title,
    basePath: `/${name}`,
    entry: `${urls[name] ?? `/areas/${name}`}/mf-manifest.json`,
  }));
}
