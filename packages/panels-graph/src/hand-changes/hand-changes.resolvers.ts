import { assertCan } from '@freshfaces/access';
import type { HandChangeResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { WHAT_WAS_DONE } from './hand-change.ts';
import { handChangePage, handChangesCsv } from './hand-change-list.ts';

/** What was done by hand across the network, for coordinators. */
export function handChangeQueries(
  panels: Panels,
): Pick<QueryResolvers, 'handChanges' | 'handChangesCsv'> {
  return {
    handChanges(_parent, { first, after, filter }, { viewer }) {
      assertCan(viewer, 'override.list');
      return handChangePage(panels, {
        first: first ?? null,
        after: after ?? null,
        filter: filter ?? null,
        contractIds: null,
      });
    },
    handChangesCsv(_parent, { filter }, { viewer }) {
      assertCan(viewer, 'override.list');
      return handChangesCsv(panels, { filter: filter ?? null, contractIds: null });
    },
  };
}

export const handChangeFields: HandChangeResolvers = {
  organisation: ({ organisationId }) => ({ id: organisationId }),
  what: ({ kind }) => WHAT_WAS_DONE[kind],
};
