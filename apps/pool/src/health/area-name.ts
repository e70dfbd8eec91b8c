/** The area as the page names it. */
export function areaName(area: string | null | undefined): string {
  return area ?? 'No area given';
}
