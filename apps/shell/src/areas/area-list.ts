import type { AreaEntry } from '@freshfaces/web-kit/area';

/** The areas that the gateway listed in the page. */
export function readAreas(page: Document): AreaEntry[] {
  const list = page.getElementById('freshfaces-areas')?.textContent;
  if (!list) throw new Error('The page has no list of areas.');
  return JSON.parse(list) as AreaEntry[];
}
