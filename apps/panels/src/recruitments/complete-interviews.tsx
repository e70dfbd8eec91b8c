import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, Checkboxes, ConfirmDialog, ErrorState, Notice } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { NAMELESS } from '../words.ts';

const COMPLETE = graphql(`
  mutation CompleteRecruitment($input: CompleteRecruitmentInput!) {
    completeRecruitment(input: $input) { id stage }
  }
`);

const WHO_WAS_TO_COME = graphql(`
  query WhoWasToCome($id: ID!) {
    draw(id: $id) { id panel { member { id shownAs } } }
  }
`);

interface CompleteInterviewsProps {
  id: string;
  /** Null for a panel from before Freshfaces. */
  drawId: string | null;
  onDone: () => void;
  announce: (message: string) => void;
}

/** The interviews took place: who came is counted one turn; who did not has none, and no penalty. */
export function CompleteInterviews({ id, drawId, onDone, announce }: CompleteInterviewsProps) {
  const [asking, setAsking] = useState(false);
  const [didNotCome, setDidNotCome] = useState<string[]>([]);
  const [complete] = useMutation(COMPLETE, { refetchQueries: ['DrawResult'] });
  const { send, busy, problem } = useSend<{ id: string; didNotCome: string[] }>((input) =>
    complete({ variables: { input } }),
  );
  const { data } = useQuery(WHO_WAS_TO_COME, {
    variables: { id: drawId ?? '' },
    skip: drawId === null,
    errorPolicy: 'all',
  });
  const people = (data?.draw?.panel ?? []).flatMap(({ member }) => (member ? [member] : []));

  async function confirm() {
    const taken = await send({ id, didNotCome });
    setAsking(false);
    if (!taken) return;
    announce('Turns are counted. This recruitment is complete.');
    onDone();
  }

  return (
    <Notice title="Next: say that the interviews took place">
      <p>Everyone who came is then counted one turn.</p>
      {people.length > 0 && (
        <Checkboxes
          name="did-not-come"
          legend="Did anyone not come?"
          hint="Tick only who did not come. Nobody asks why. It is no turn, and it never counts against them."
          choices={people.map((member) => ({
            value: member.id,
            label: member.shownAs || NAMELESS,
          }))}
          values={didNotCome}
          onChange={setDidNotCome}
        />
      )}
      {problem && <ErrorState {...problem} />}
      <Button onClick={() => setAsking(true)}>The interviews took place</Button>
      <ConfirmDialog
        open={asking}
        title="Count everyone’s turn?"
        confirmLabel="Yes, they took place"
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>After this the panel can no longer change.</p>
      </ConfirmDialog>
    </Notice>
  );
}
