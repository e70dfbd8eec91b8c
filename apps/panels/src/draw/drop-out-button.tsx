import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { DRAW_RESULT } from './draw-result-query.ts';
import { missingIn, type Why, WhyWritten } from './why-written.tsx';

const DROP_OUT = graphql(`
  mutation RecordDropOut($input: RecordDropOutInput!) {
    recordDropOut(input: $input) {
      id
      panel { member { id shownAs } replaced { id } }
    }
  }
`);

interface DropOutButtonProps {
  drawId: string;
  member: { id: string; shownAs: string };
  /** Only in line so far: nobody comes in for them. */
  inLine?: boolean;
  announce: (message: string) => void;
}

/** Staff write down that someone drawn can't come, and why; the next reserve who keeps the rules comes in. */
export function DropOutButton({ drawId, member, inLine = false, announce }: DropOutButtonProps) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState<Why>({});
  const [missing, setMissing] = useState<string>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [dropOut, { loading }] = useMutation(DROP_OUT, { refetchQueries: [DRAW_RESULT] });

  async function confirm() {
    setProblem(null);
    const { because, words = null } = why;
    setMissing(missingIn(why));
    if (!because || missingIn(why)) return;
    try {
      const input = { idempotencyKey: newKey(), drawId, memberId: member.id, because, words };
      const { data } = await dropOut({ variables: { input } });
      const joined = data?.recordDropOut.panel?.find(({ replaced }) => replaced?.id === member.id);
      announce(
        inLine
          ? `${member.shownAs} is not in line any more.`
          : joined?.member
            ? `${joined.member.shownAs} comes in for ${member.shownAs}.`
            : `${member.shownAs} stepped back. No reserve is left to come in.`,
      );
    } catch (error) {
      setProblem(problemOf(error));
    }
    setAsking(false);
  }

  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {inLine ? 'Can’t come any more' : 'Can’t come'}
        <VisuallyHidden>: {member.shownAs}</VisuallyHidden>
      </Button>
      {problem && <ErrorState {...problem} />}
      <ConfirmDialog
        open={asking}
        title={
          inLine
            ? `Take ${member.shownAs} out of the line?`
            : `Bring in a reserve for ${member.shownAs}?`
        }
        confirmLabel={inLine ? 'Yes, write it down' : 'Yes, bring in the next reserve'}
        busy={loading}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {inLine
            ? 'They are not asked then. The order of all others stays as the draw fixed it, and this can’t be undone. Their lead is told at once.'
            : 'The draw has fixed who comes next: the first in reserve who can come and keeps the rules. You can’t choose them, and this can’t be undone. It goes on the public record, without names.'}
        </p>
        {asking && <WhyWritten name={member.id} why={why} error={missing} onChange={setWhy} />}
        <p>
          They are told what you wrote, and can say that it is not so. Coordinators see it among the
          changes by hand. It never counts against the member.
        </p>
      </ConfirmDialog>
    </>
  );
}
