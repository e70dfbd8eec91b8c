import { assertCan } from '@freshfaces/access';
import { type GraphContext, notFound, parseInput } from '@freshfaces/graph-kit';
import type { MoveLoanInput, MutationResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { moveLoanInput } from './lending-input.ts';
import type { Loan, LoanMove } from './loan.ts';
import { LOAN_MOVES, moved } from './loan-moves.ts';
import { carryOutRecall, finishRecall } from './recall.ts';
import { mustSeeLoan } from './seeing-loans.ts';

type Moves = Pick<MutationResolvers, 'agreeToLoan' | 'declineLoan' | 'withdrawLoan' | 'recallLoan'>;

export function moveMutations(pool: Pool): Moves {
  const mover =
    (move: LoanMove) =>
    (_parent: unknown, { input }: { input: MoveLoanInput }, context: GraphContext) =>
      makeMove(pool, context, { move, input });
  return {
    agreeToLoan: mover('AGREE'),
    declineLoan: mover('DECLINE'),
    withdrawLoan: mover('WITHDRAW'),
    recallLoan: mover('RECALL'),
  };
}

async function makeMove(
  pool: Pool,
  context: GraphContext,
  { move, input }: { move: LoanMove; input: MoveLoanInput },
): Promise<Loan> {
  const { idempotencyKey: key, loanId, reason } = parseInput(moveLoanInput, input);
  const before = mustSeeLoan(context.viewer, await pool.loans.get(loanId));
  const lending = LOAN_MOVES[move].by === 'LENDER';
  const { personId } = assertCan(context.viewer, lending ? 'loan.answer' : 'loan.ask', {
    organisationIds: [lending ? before.lenderId : before.borrowerId],
  });
  const now = context.now();
  const action = `loan.${move.toLowerCase()}`;

  await pool.once({ personId, key, action, input, now }, async () => {
    const found = await pool.loans.get(loanId);
    if (!found) throw notFound('loan');
    const after = moved(found, { move, personId, at: now, reason: reason || null });
    const kept =
      move === 'RECALL' ? await carryOutRecall(pool, after) : await pool.loans.replace(after);
    const subjectIds = [loanId, kept.lenderId, kept.borrowerId];
    await pool.audit.record({ at: now, personId, action, subjectIds, content: kept });
    return null;
  });
  const after = (await pool.loans.get(loanId)) ?? before;
  if (move === 'RECALL') await finishRecall(pool, after);
  return after;
}
