import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatWeekday } from '@freshfaces/web-kit/format';
import {
  Actions,
  Button,
  ButtonLink,
  ConfirmDialog,
  ErrorState,
  Notice,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { ShownOpportunity } from './opportunity-query.ts';

const GIVE_PLACES = graphql(`
  mutation GivePlaces($input: OpportunityStepInput!) {
    givePlaces(input: $input) { id }
  }
`);

const CANCEL = graphql(`
  mutation CancelOpportunity($input: OpportunityStepInput!) {
    cancelOpportunity(input: $input) { id }
  }
`);

interface NextStepProps {
  area: AreaProps;
  opportunity: ShownOpportunity;
}

/** What comes next, said and offered. */
export function NextStep({ area, opportunity }: NextStepProps) {
  const { id, viewerCanGivePlaces, viewerCanRecord, viewerCanCancel } = opportunity;
  const [asksToCancel, setAsksToCancel] = useState(false);
  const refetchQueries = ['OpportunityPage'];
  const [give] = useMutation(GIVE_PLACES, { refetchQueries, awaitRefetchQueries: true });
  const [cancel] = useMutation(CANCEL, { refetchQueries, awaitRefetchQueries: true });
  const giving = useSend<{ opportunityId: string }>(async (input) =>
    give({ variables: { input } }),
  );
  const cancelling = useSend<{ opportunityId: string }>(async (input) =>
    cancel({ variables: { input } }),
  );
  const problem = giving.problem ?? cancelling.problem;

  async function givePlaces() {
    if (await giving.send({ opportunityId: id })) area.announce('The places are given.');
  }
  async function callOff() {
    const done = await cancelling.send({ opportunityId: id });
    setAsksToCancel(false);
    if (done) area.announce('It is cancelled.');
  }

  return (
    <>
      <Notice title={TITLES[opportunity.state]}>
        <p>{wordsFor(opportunity)}</p>
      </Notice>
      <Actions>
        {viewerCanGivePlaces && (
          <Button busy={giving.busy} onClick={() => void givePlaces()}>
            Give the places
          </Button>
        )}
        {viewerCanRecord && (
          <ButtonLink to={`${area.basePath}/opportunities/${id}/record`}>
            Record who took part
          </ButtonLink>
        )}
        {viewerCanCancel && (
          <Button kind="secondary" onClick={() => setAsksToCancel(true)}>
            Cancel it
          </Button>
        )}
      </Actions>
      {problem && <ErrorState {...problem} />}
      <ConfirmDialog
        open={asksToCancel}
        title="Cancel this opportunity?"
        confirmLabel="Yes, cancel it"
        kind="warning"
        busy={cancelling.busy}
        onConfirm={() => void callOff()}
        onCancel={() => setAsksToCancel(false)}
      >
        <p>Everyone who said yes is told that it will not take place. This can’t be undone.</p>
      </ConfirmDialog>
    </>
  );
}

const TITLES = {
  OPEN: 'Members are being asked',
  PLACED: 'The places are given',
  DONE: 'It took place',
  CANCELLED: 'It was cancelled',
} as const satisfies Record<ShownOpportunity['state'], string>;

function wordsFor({
  state,
  viewerCanGivePlaces,
  answerBy,
  from,
  viewerCanRecord,
}: ShownOpportunity) {
  if (state === 'OPEN') {
    return viewerCanGivePlaces
      ? 'You can give the places now. Those with the fewest turns go first; between equals it is by lot.'
      : `Places are given by themselves after ${formatWeekday(answerBy)}, or once all have answered. Those with the fewest turns go first; between equals it is by lot.`;
  }
  if (state === 'PLACED') {
    return viewerCanRecord
      ? 'Record who took part, so that their turn counts and their reward is due.'
      : `From ${formatWeekday(from)} you can record who took part. If someone can’t come, the next in the order is asked in by itself.`;
  }
  return state === 'DONE'
    ? 'Turns are counted, members are thanked, and rewards are due.'
    : 'Everyone who had said yes was told.';
}
