import { can } from '@freshfaces/access';
import { dayOf, type GraphContext } from '@freshfaces/graph-kit';
import type { LoanResolvers } from '../generated/resolvers-types.ts';
import { loadMember, loadOrganisation } from '../loaders.ts';
import { maySee } from '../members/seeing.ts';
import { loadPersonNames } from '../people/person-names.ts';
import type { Pool } from '../pool.ts';
import { type Loan, type LoanState, membersLent } from './loan.ts';
import { stateOn } from './loan-moves.ts';

const BY_NOBODY: Readonly<Record<string, string>> = {
  'standing-offer': 'the standing offer',
  system: 'by itself',
};

export function loanFields(pool: Pool): LoanResolvers {
  return {
    lender: ({ lenderId }, _input, context) => loadOrganisation(pool, context, lenderId),
    borrower: ({ borrowerId }, _input, context) => loadOrganisation(pool, context, borrowerId),
    recruitment: ({ about }) => (about?.kind === 'RECRUITMENT' ? { id: about.id } : null),
    opportunityId: ({ about }) => (about?.kind === 'OPPORTUNITY' ? about.id : null),
    state: standsAt,
    agreedByStandingOffer: ({ agreedBy }) => agreedBy === 'STANDING_OFFER',

    async steps({ steps }, _input, context) {
      const ids = steps.map(({ personId }) => personId);
      const nameOf = await loadPersonNames(pool, context, ids);
      return steps.map(({ move: kind, at, personId, reason }) => ({
        kind,
        at,
        reason,
        by: BY_NOBODY[personId] ?? nameOf(personId) ?? 'someone who has left',
      }));
    },

    async placed(loan, _input, context) {
      if (standsAt(loan, {}, context) !== 'AGREED') return [];
      const found = await Promise.all(loan.memberIds.map((id) => loadMember(pool, context, id)));
      return found.flatMap((member) => (member && maySee(context.viewer, member) ? [member] : []));
    },
    placedCount: membersLent,

    viewerCanAnswer: (loan, input, context) =>
      standsAt(loan, input, context) === 'ASKED' &&
      can(context.viewer, 'loan.answer', { organisationIds: [loan.lenderId] }),
    viewerCanWithdraw: (loan, input, context) =>
      standsAt(loan, input, context) === 'ASKED' &&
      can(context.viewer, 'loan.ask', { organisationIds: [loan.borrowerId] }),
    viewerCanRecall: (loan, input, context) =>
      standsAt(loan, input, context) === 'AGREED' &&
      can(context.viewer, 'loan.answer', { organisationIds: [loan.lenderId] }),
  };
}

function standsAt(loan: Loan, _input: object, { now }: GraphContext): LoanState {
  return stateOn(loan, dayOf(now()));
}
