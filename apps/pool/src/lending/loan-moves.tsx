import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorSummary, Notice } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { LoanShown } from './lending-queries.ts';
import { MOVES, type MoveName } from './move-operations.ts';
import { ReasonForm } from './reason-form.tsx';

interface LoanMovesProps {
  loan: LoanShown;
  announce: (message: string) => void;
}

const DONE: Readonly<Record<MoveName, string>> = {
  agree: 'Agreed. Their members can be asked now.',
  decline: 'Declined. The other organisation reads your reason.',
  withdraw: 'Withdrawn. Nobody waits for an answer any more.',
  recall: 'Recalled. The members have been told, and their days are free again.',
};

/** What can be done with a loan. Declining and recalling ask for a reason, and so once more. */
export function LoanMoves({ loan, announce }: LoanMovesProps) {
  const [asking, setAsking] = useState<'decline' | 'recall' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [agree] = useMutation(MOVES.agree);
  const [decline] = useMutation(MOVES.decline);
  const [withdraw] = useMutation(MOVES.withdraw);
  const [recall] = useMutation(MOVES.recall, {
    refetchQueries: ['Loan'],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<{
    move: MoveName;
    loanId: string;
    reason: string | null;
  }>(async ({ move, ...input }) => {
    const moves = { agree, decline, withdraw, recall };
    await moves[move]({ variables: { input } });
  });
  async function make(move: MoveName, reason: string | null = null) {
    if (!(await send({ move, loanId: loan.id, reason }))) return;
    setAsking(null);
    setDone(DONE[move]);
    announce(DONE[move]);
  }
  return (
    <>
      {problem && <ErrorSummary problems={[{ message: problem.sentence }]} />}
      {done && <Notice tone="good" title={done} />}
      {asking ? (
        <ReasonForm
          move={asking}
          loan={loan}
          busy={busy}
          onSend={(reason) => void make(asking, reason)}
          onCancel={() => setAsking(null)}
        />
      ) : (
        <Actions>
          {loan.viewerCanAnswer && (
            <>
              <Button busy={busy} onClick={() => void make('agree')}>
                Agree to lend
              </Button>
              <Button kind="secondary" onClick={() => setAsking('decline')}>
                Decline
              </Button>
            </>
          )}
          {loan.viewerCanWithdraw && (
            <Button kind="secondary" busy={busy} onClick={() => void make('withdraw')}>
              Withdraw what we asked
            </Button>
          )}
          {loan.viewerCanRecall && (
            <Button kind="warning" onClick={() => setAsking('recall')}>
              Recall this loan
            </Button>
          )}
        </Actions>
      )}
    </>
  );
}
