import { assertCan } from '@freshfaces/access';
import { dayOf, Problem, pageSize } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { loansIn } from './list-loans.ts';
import type { Loan } from './loan.ts';
import { maySeeLoan } from './seeing-loans.ts';

export function loanQueries(pool: Pool): Pick<QueryResolvers, 'loan' | 'loans'> {
  return {
    async loan(_parent, { id }, { viewer }) {
      assertCan(viewer, 'lending.read');
      const found = await pool.loans.get(id);
      return found && maySeeLoan(viewer, found) ? found : null;
    },

    async loans(_parent, { organisationId = null, part, first, after }, context) {
      const subject = { organisationIds: organisationId === null ? [] : [organisationId] };
      assertCan(context.viewer, 'loan.read', subject);
      const today = dayOf(context.now());
      const found = loansIn(part, await loansOf(pool, organisationId), { organisationId, today });
      const start = placeAfter(found, after ?? null);
      const end = start + pageSize(first);
      const nodes = found.slice(start, end);
      const endCursor = end < found.length ? (nodes.at(-1)?.id ?? null) : null;
      return { nodes, endCursor, total: found.length };
    },
  };
}

async function loansOf({ loans }: Pool, organisationId: string | null): Promise<Stored<Loan>[]> {
  if (organisationId === null) return findAll(loans, {});
  const [lent, borrowed] = await Promise.all([
    findAll(loans, { where: { lenderId: organisationId } }),
    findAll(loans, { where: { borrowerId: organisationId } }),
  ]);
  return [...lent, ...borrowed];
}

function placeAfter(loans: readonly Loan[], after: string | null): number {
  if (after === null) return 0;
  const place = loans.findIndex(({ id }) => id === after);
  if (place >= 0) return place + 1;
  throw new Problem('BAD_INPUT', 'The list has changed. Start again at the first page.', 'after');
}
