import { assertCan } from '@freshfaces/access';
import { addMonths, dayOf, Problem, pageSize } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { MemberImportResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { problemsText, shownRow } from './import-rows.ts';
import { loadImport } from './load-import.ts';
import { IMPORT_FIELDS } from './member-import.ts';
import { dayAfter } from './undo-import.ts';

const SHOWN_MONTHS = 1;

export function importQueries(pool: Pool): Pick<QueryResolvers, 'memberImport' | 'memberImports'> {
  return {
    memberImport: (_parent, { id }, context) => loadImport(pool, context, id),
    async memberImports(_parent, { organisationId }, { viewer, now }) {
      assertCan(viewer, 'member.import', { organisationIds: [organisationId] });
      return findAll(pool.imports, {
        where: { organisationId, startedAt: { gte: addMonths(dayOf(now()), -SHOWN_MONTHS) } },
        sort: { by: 'startedAt', order: 'desc' },
      });
    },
  };
}

/** An import is only ever reached through `loadImport`, which decides who may. */
export function importFields(pool: Pool): MemberImportResolvers {
  return {
    organisation: ({ organisationId }, _input, context) =>
      loadOrganisation(pool, context, organisationId),
    columns: ({ columns }) =>
      IMPORT_FIELDS.map((field) => ({
        field,
        heading: columns.find((column) => column.field === field)?.heading ?? null,
      })),
    leftOut: ({ headings, columns }) =>
      headings.filter((heading) => !columns.some((column) => column.heading === heading)),
    rowCount: ({ goodRowCount, problemRowCount, leftOutRowCount = 0 }) =>
      goodRowCount + problemRowCount + leftOutRowCount,
    leftOutRowCount: ({ leftOutRowCount }) => leftOutRowCount ?? 0,
    undoUntil: ({ status, saved }) => (status === 'CONFIRMED' && saved ? dayAfter(saved.at) : null),
    keptUntil: ({ holdsRows, startedAt }) => (holdsRows ? dayAfter(startedAt) : null),
    rows({ rows, columns }, { onlyProblems, first, after }) {
      const size = pageSize(first);
      const wanted = onlyProblems ? rows.filter(({ problems }) => problems.length > 0) : rows;
      const start = after ? wanted.findIndex(({ number }) => String(number) === after) + 1 : 0;
      if (after && start === 0) {
        throw new Problem('BAD_INPUT', 'The list has changed. Start again at the first page.');
      }
      const page = wanted.slice(start, start + size);
      return {
        nodes: page.map((row) => shownRow(row, columns)),
        endCursor: start + size < wanted.length ? String(page.at(-1)?.number) : null,
        total: wanted.length,
      };
    },
    problemsFile: (found) => ({ name: 'rows-to-put-right.csv', text: problemsText(found) }),
  };
}
