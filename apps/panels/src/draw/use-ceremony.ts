import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useState } from 'react';
import { CANCEL_DRAW, CEREMONY, REVEAL_DRAW, START_DRAW } from './ceremony-query.ts';
import { findShare, forgetShare, makeShare } from './witness-share.ts';

const POLL_MS = 700;

/** The state of a recruitment's draw and the three things a recruiter can do with it. */
export function useCeremony(recruitmentId: string) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  const [polling, setPolling] = useState(true);
  const { data, error, refetch } = useQuery(CEREMONY, {
    variables: { id: recruitmentId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
    pollInterval: polling ? POLL_MS : 0,
  });
  const [start] = useMutation(START_DRAW);
  const [cancel] = useMutation(CANCEL_DRAW);
  const [reveal] = useMutation(REVEAL_DRAW);
  const draw = data?.recruitment?.draw ?? null;
  const shouldPoll = !data || draw?.state === 'SOLVING';
  if (shouldPoll !== polling) setPolling(shouldPoll);

  async function doing(step: () => Promise<unknown>) {
    setProblem(null);
    setWorking(true);
    try {
      await step();
    } catch (failure) {
      setProblem(problemOf(failure));
    }
    await refetch().catch(() => undefined);
    setWorking(false);
  }

  return {
    recruitment: data?.recruitment ?? null,
    loaded: data !== undefined,
    draw,
    share: draw ? findShare(draw.witnessCommitment) : null,
    problem: problem ?? (error && !data ? problemOf(error) : null),
    working,
    retry: () => void refetch(),
    start: () =>
      doing(async () => {
        const { commitment } = await makeShare();
        const input = { idempotencyKey: newKey(), recruitmentId, witnessCommitment: commitment };
        await start({ variables: { input } });
      }),
    cancel: (id: string) =>
      doing(() => cancel({ variables: { input: { idempotencyKey: newKey(), id } } })),
    reveal: (id: string, share: string, commitment: string) =>
      doing(async () => {
        await reveal({ variables: { input: { idempotencyKey: newKey(), id, share } } });
        forgetShare(commitment);
      }),
  };
}

export type Ceremony = ReturnType<typeof useCeremony>;
