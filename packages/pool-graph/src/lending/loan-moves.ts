import { Problem } from '@freshfaces/graph-kit';
import type { Loan, LoanMove, LoanState } from './loan.ts';

/** Who makes a move: either organisation, or time alone. */
type Side = 'LENDER' | 'BORROWER' | 'TIME';

interface Rule {
  readonly from: readonly LoanState[];
  readonly to: LoanState;
  readonly by: Side;
  readonly needsReason: boolean;
}

/** Every move a loan can make, and no other (R21). */
export const LOAN_MOVES: Readonly<Record<LoanMove, Rule>> = {
  AGREE: { from: ['ASKED'], to: 'AGREED', by: 'LENDER', needsReason: false },
  DECLINE: { from: ['ASKED'], to: 'DECLINED', by: 'LENDER', needsReason: true },
  WITHDRAW: { from: ['ASKED'], to: 'WITHDRAWN', by: 'BORROWER', needsReason: false },
  RECALL: { from: ['AGREED'], to: 'RECALLED', by: 'LENDER', needsReason: true },
  END: { from: ['ASKED', 'AGREED'], to: 'ENDED', by: 'TIME', needsReason: false },
};

const SAID: Readonly<Record<LoanState, string>> = {
  ASKED: 'has not been answered yet',
  AGREED: 'has been agreed',
  DECLINED: 'has been declined',
  WITHDRAWN: 'has been withdrawn',
  RECALLED: 'has been recalled',
  ENDED: 'has ended',
};

interface Moving {
  readonly move: LoanMove;
  readonly personId: string;
  /** UTC instant. */
  readonly at: string;
  readonly reason: string | null;
}

/**
 * Where a loan stands on a day: one that was asked or agreed has ended by itself once its last day is
 * over, whether or not the job has written it down yet.
 */
export function stateOn(
  { state, lastDay }: Pick<Loan, 'state' | 'lastDay'>,
  today: string,
): LoanState {
  return LOAN_MOVES.END.from.includes(state) && lastDay < today ? 'ENDED' : state;
}

/**
 * The loan after the move. Throws `CONFLICT` where the table has no such move from where it stands, and
 * `BAD_INPUT` where the move needs a reason.
 */
export function moved<L extends Loan>(loan: L, { move, personId, at, reason }: Moving): L {
  const { from, to, needsReason } = LOAN_MOVES[move];
  const today = at.slice(0, 10);
  const state = move === 'END' ? loan.state : stateOn(loan, today);
  if (!from.includes(state) || (move === 'END' && loan.lastDay >= today)) {
    throw new Problem('CONFLICT', `This can’t be done now: the loan ${SAID[state]}.`);
  }
  if (needsReason && !reason) {
    throw new Problem(
      'BAD_INPUT',
      'Write a reason, so that the other organisation knows why.',
      'reason',
    );
  }
  return {
    ...loan,
    state: to,
    agreedBy: move === 'AGREE' ? 'LEAD' : loan.agreedBy,
    steps: [...loan.steps, { move, at, personId, reason }],
  };
}
