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

interface Outcome {
  question: string;
  attempt: number;
  preview: PanelPreviewQuery['panelPreview'] | null;
  problem: Problem | null;
}

interface LivePreview {
  /** Of the rules as they stand; null until they are tried out. */
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
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const question = questionOf(draft);
  const isSettled = outcome?.question === question && outcome?.attempt === attempt;

  useEffect(() => {
    if (question === null || isSettled) return;
    const stop = new AbortController();
    const timer = setTimeout(() => void ask(question), QUIET_MS);
    async function ask(asked: string) {
      const settle = (found: Pick<Outcome, 'preview' | 'problem'>) => {
        if (!stop.signal.aborted) setOutcome({ question: asked, attempt, ...found });
      };
      const input = JSON.parse(asked) as PanelPreviewInput;
      try {
        const { data } = await client.query({
          query: PANEL_PREVIEW,
          variables: { input },
          fetchPolicy: 'network-only',
          context: { fetchOptions: { signal: stop.signal }, queryDeduplication: false },
        });
        settle({ preview: data?.panelPreview ?? null, problem: null });
      } catch (error) {
        settle({ preview: null, problem: problemOf(error) });
      }
    }
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, question, attempt, isSettled]);

  return {
    preview: isSettled ? outcome.preview : null,
    problem: isSettled ? outcome.problem : null,
    waiting: question !== null && !isSettled,
    retry: () => setAttempt((before) => before + 1),
  };
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
