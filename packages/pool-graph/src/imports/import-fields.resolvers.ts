import { Problem, pageSize } from '@freshfaces/graph-kit';
import type { MemberImportResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { problemsText, shownRow } from './import-rows.ts';
import { loadImport } from './load-import.ts';
import { IMPORT_FIELDS } from './member-import.ts';

export function importQuery(pool: Pool): Pick<QueryResolvers, 'memberImport'> {
  return { memberImport: (_parent, { id }, context) => loadImport(pool, context, id) };
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
    rowCount: ({ goodRowCount, problemRowCount }) => goodRowCount + problemRowCount,
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
