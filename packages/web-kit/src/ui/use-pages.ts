import { useLocation, useSearchParams } from '@freshfaces/web-kit/router';
import { formatCount } from '../format/counts.ts';
import type { PaginationProps } from './pagination.tsx';

/** One page of a list, as the graph answers it. */
interface PageOfList {
  nodes: readonly unknown[];
  endCursor?: string | null | undefined;
  total: number;
}

/**
 * Pages of a list by cursor; the address keeps the cursors of the pages turned so far (`?after=a&after=b`).
 * @param size rows a page.
 */
export function usePages(size: number) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const trail = search.getAll('after');

  function addressOf(cursors: readonly string[]): string {
    const next = new URLSearchParams(search);
    next.delete('after');
    for (const cursor of cursors) next.append('after', cursor);
    return `${pathname}?${next}`;
  }

  /** Props for `Pagination` below this page: links, and where the reader is. */
  function linksAround({ nodes, endCursor, total }: PageOfList): Omit<PaginationProps, 'label'> {
    const before = trail.length * size;
    return {
      position: `${formatCount(before + 1)} to ${formatCount(before + nodes.length)} of ${formatCount(total)}`,
      previous: trail.length > 0 ? addressOf(trail.slice(0, -1)) : undefined,
      next: endCursor ? addressOf([...trail, endCursor]) : undefined,
    };
  }

  return { first: size, after: trail.at(-1) ?? null, linksAround };
}
