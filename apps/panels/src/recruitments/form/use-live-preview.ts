import { useApolloClient } from '@freshfaces/web-kit/apollo';
import { type Problem, problemOf } from '@freshfaces/web-kit/client';
import { useEffect, useState } from 'react';
import type { PanelPreviewInput, PanelPreviewQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { Draft } from './draft.ts';
import { figureOf } from './facts-draft.ts';
import { problemsIn } from './problems-in.ts';

const PANEL_PREVIEW = graphql(`
  query PanelPreview($input: PanelPreviewInput!) {
    panelPreview(input: $input) {
      feasible
      reason
      eligibleCount
      relaxations {
        sentence
        organisationsThatCouldLend { id name }
        rules {
          seats
          reserves
          needs
          someoneFromTheTeam
          maxPerOrganisation
          policy
          coolDownDays
          trainedFor
          someoneTrainedToChair
        }
      }
      organisationsToAsk { id name }
      chances {
        people
        median { numerator denominator decimal }
        largest { numerator denominator decimal }
      }
    }
  }
`);

const QUIET_MS = 600;

interface LivePreview {
  /** Of the rules as they stand, or, while those are tried out, of the last ones. */
  preview: PanelPreviewQuery['panelPreview'] | null;
  problem: Problem | null;
  waiting: boolean;
  retry: () => void;
}

/**
 * A dry run of the rules as they stand, once the hand rests. Rules that are no longer those on the page are
 * not waited for: their request is broken off.
 */
export function useLivePreview(draft: Draft): LivePreview {
  const client = useApolloClient();
  const [preview, setPreview] = useState<LivePreview['preview']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const question = questionOf(draft);

  useEffect(() => {
    setWaiting(question !== null);
    setProblem(null);
    if (question === null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void ask(JSON.parse(question) as PanelPreviewInput), QUIET_MS);
    async function ask(input: PanelPreviewInput) {
      try {
        const { data } = await client.query({
          query: PANEL_PREVIEW,
          variables: { input },
          fetchPolicy: 'network-only',
          context: { fetchOptions: { signal: stop.signal }, queryDeduplication: false },
        });
        if (!stop.signal.aborted) setPreview(data?.panelPreview ?? null);
      } catch (error) {
        if (!stop.signal.aborted) setProblem(problemOf(error));
      }
      if (!stop.signal.aborted) setWaiting(false);
    }
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, question, attempt]);

  return { preview, problem, waiting, retry: () => setAttempt((before) => before + 1) };
}

/** What the graph is asked, as text, so that nothing is asked twice; null where the rules are not whole yet. */
function questionOf(draft: Draft): string | null {
  if (problemsIn('rules', draft).length > 0 || problemsIn('dates', draft).length > 0) return null;
  const { organisationId, team, interviewsFrom, interviewsTo, interviewDays, rules } = draft;
  const input: PanelPreviewInput = {
    organisationId,
    team: team || null,
    interviewsFrom,
    interviewsTo,
    interviewDays: figureOf(interviewDays),
    rules,
  };
  return JSON.stringify(input);
}
