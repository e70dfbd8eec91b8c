import { useApolloClient, useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { GIVE_HASH, REVEAL_SHARE } from '../draw/ceremony-query.ts';
import type { CeremonyQuery } from '../generated/graphql.ts';
import { RECORD } from '../records/record-query.ts';
import { whyNotReveal } from './before-reveal.ts';
import { findShare, keepShare, makeShare } from './share-keeper.ts';

export type CeremonyDraw = NonNullable<NonNullable<CeremonyQuery['recruitment']>['draw']>;

interface OwnShareOptions {
  draw: CeremonyDraw | null;
  organisationId: string | undefined;
  /** Reveal by itself as soon as the draw is published? */
  byItself: boolean;
  /** Called after each change, so that the page is read again. */
  onChange: () => Promise<unknown>;
}

/** One organisation's share of a draw in this browser: made, promised, revealed when its time comes. */
export function useOwnShare({ draw, organisationId, byItself, onChange }: OwnShareOptions) {
  const client = useApolloClient();
  const [giveHash] = useMutation(GIVE_HASH);
  const [revealShare] = useMutation(REVEAL_SHARE);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [, setLooks] = useState(0);
  const tried = useRef<string | null>(null);
  const mine = draw?.witnesses.find((each) => each.organisationId === organisationId) ?? null;
  const kept = mine?.commitment ? findShare(mine.commitment) : null;
  const drawId = draw?.id;

  const doing = useCallback(
    async (step: () => Promise<unknown>) => {
      setProblem(null);
      setWorking(true);
      try {
        await step();
      } catch (failure) {
        setProblem(problemOf(failure));
      }
      await onChange().catch(() => undefined);
      setWorking(false);
    },
    [onChange],
  );

  const reveal = useCallback(
    () =>
      doing(async () => {
        if (!drawId || !organisationId || !kept) return;
        const { data } = await client.query({
          query: RECORD,
          variables: { id: drawId },
          fetchPolicy: 'network-only',
        });
        const text = data?.drawRecord?.record;
        if (!text) return;
        const why = await whyNotReveal(text, kept, Date.now());
        setRefusal(why);
        if (why) return;
        keepShare({ ...kept, revealedFor: data.drawRecord?.commitment ?? null });
        const input = { idempotencyKey: newKey(), drawId, organisationId, share: kept.share };
        await revealShare({ variables: { input } });
      }),
    [client, doing, drawId, kept, organisationId, revealShare],
  );

  const isTime = byItself && mine?.viewerCanReveal === true && kept !== null;
  useEffect(() => {
    if (!isTime || tried.current === drawId) return;
    tried.current = drawId ?? null;
    void reveal();
  }, [isTime, drawId, reveal]);

  return {
    mine,
    kept,
    working,
    problem,
    refusal,
    reveal,
    /** Looks again whether this browser has the share. */
    lookAgain: () => setLooks((looks) => looks + 1),
    give: () =>
      doing(async () => {
        if (!mine || !drawId || !organisationId) return;
        const { commitment } = await makeShare(mine.sourceId);
        const input = { idempotencyKey: newKey(), drawId, organisationId, commitment };
        await giveHash({ variables: { input } });
      }),
  };
}

export type OwnShare = ReturnType<typeof useOwnShare>;
