import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useCallback, useState } from 'react';
import { makeShare } from '../ceremony/share-keeper.ts';
import { useOwnShare } from '../ceremony/use-own-share.ts';
import type { DrawState, RevealWithin } from '../generated/graphql.ts';
import { CANCEL_DRAW, CEREMONY, CLOSE_GATHERING, START_DRAW } from './ceremony-query.ts';

const POLL_MS = 700;
/** While others, or a clock, have the next move. */
const WAIT_MS = 1_500;

/** Who is asked to witness a draw, how long they have, and why it is drawn again. */
export interface StartChoices {
  witnessOrganisationIds: string[];
  revealWithin: RevealWithin;
  reason: string | null;
}

/** The state of a recruitment's draw and what its recruiter can do with it. */
export function useCeremony(recruitmentId: string) {
  const [failure, setFailure] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  const [pollMs, setPollMs] = useState(POLL_MS);
  const { data, error, refetch } = useQuery(CEREMONY, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
    pollInterval: pollMs,
  });
  const [start] = useMutation(START_DRAW);
  const [cancel] = useMutation(CANCEL_DRAW);
  const [close] = useMutation(CLOSE_GATHERING);
  const recruitment = data?.recruitment ?? null;
  const draw = recruitment?.draw ?? null;
  const wanted = data ? pollFor(draw?.state) : POLL_MS;
  if (wanted !== pollMs) setPollMs(wanted);
  const again = useCallback(() => refetch(), [refetch]);
  const own = useOwnShare({
    draw,
    organisationId: recruitment?.organisation?.id,
    // Where nobody else takes part and no clock runs, drawing is the recruiter's own moment.
    byItself: draw !== null && (draw.witnesses.length > 1 || Boolean(draw.beaconAt)),
    onChange: again,
  });

  async function doing(step: () => Promise<unknown>) {
    setFailure(null);
    setWorking(true);
    try {
      await step();
    } catch (thrown) {
      setFailure(problemOf(thrown));
    }
    await refetch().catch(() => undefined);
    setWorking(false);
  }

  return {
    recruitment,
    loaded: data !== undefined,
    draw,
    own,
    problem: failure ?? own.problem ?? (error && !data ? problemOf(error) : null),
    working: working || own.working,
    retry: () => void refetch(),
    start: (choices: StartChoices) =>
      doing(async () => {
        const { commitment } = await makeShare('witness');
        const input = {
          idempotencyKey: newKey(),
          recruitmentId,
          witnessCommitment: commitment,
          ...choices,
        };
        await start({ variables: { input } });
      }),
    cancel: (id: string) =>
      doing(() => cancel({ variables: { input: { idempotencyKey: newKey(), id } } })),
    closeGathering: (id: string) =>
      doing(() => close({ variables: { input: { idempotencyKey: newKey(), id } } })),
  };
}

export type Ceremony = ReturnType<typeof useCeremony>;

function pollFor(state: DrawState | undefined): number {
  if (state === 'QUEUED' || state === 'SOLVING') return POLL_MS;
  return state === 'GATHERING' || state === 'COMMITTED' || state === 'CLOSING' ? WAIT_MS : 0;
}
