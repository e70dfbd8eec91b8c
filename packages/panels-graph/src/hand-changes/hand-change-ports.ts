import type { Page } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { type HandChange, WHAT_WAS_DONE } from './hand-change.ts';
import { type HandChangesAsked, handChangePage, handChangesCsv } from './hand-change-list.ts';

interface ShownElsewhere extends HandChange {
  /** What was done, in a sentence. */
  readonly what: string;
}

/** Changes by hand on recruitments under contracts, for those who keep the contracts. */
export interface HandChangePorts {
  handChangePage(
    input: HandChangesAsked & { readonly first: number | null; readonly after: string | null },
  ): Promise<Page<ShownElsewhere>>;
  handChangesCsv(
    input: HandChangesAsked,
  ): Promise<{ readonly name: string; readonly text: string }>;
}

export function handChangePorts(panels: Panels): HandChangePorts {
  return {
    async handChangePage(input) {
      const { nodes, ...page } = await handChangePage(panels, input);
      return { ...page, nodes: nodes.map((each) => ({ ...each, what: WHAT_WAS_DONE[each.kind] })) };
    },
    handChangesCsv: (input) => handChangesCsv(panels, input),
  };
}
