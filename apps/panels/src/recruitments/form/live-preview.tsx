import { useQuery } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { useEffect, useState } from 'react';
import { PreviewPanel } from '../../eligibility/preview-panel.tsx';
import { graphql } from '../../generated/index.ts';
import { type Draft, problemsIn } from './draft.ts';

const PANEL_PREVIEW = graphql(`
  query PanelPreview($input: PanelPreviewInput!) {
    panelPreview(input: $input) {
      feasible
      reason
      eligibleCount
      relaxations { sentence organisationsThatCouldLend { id name } }
      chances {
        people
        median { numerator denominator decimal }
        largest { numerator denominator decimal }
      }
    }
  }
`);

const QUIET_MS = 600;

/** A dry run of the rules as they stand, once the hand rests. */
export function LivePreview({ draft }: { draft: Draft }) {
  const settled = useSettled(draft);
  const { organisationId, team, interviewsFrom, interviewsTo, rules } = settled;
  const { data, previousData, error } = useQuery(PANEL_PREVIEW, {
    variables: {
      input: { organisationId, team: team || null, interviewsFrom, interviewsTo, rules },
    },
    skip: problemsIn('rules', settled).length > 0 || problemsIn('dates', settled).length > 0,
    fetchPolicy: 'network-only',
  });
  if (error) return <p className="ff-hint">No dry run: {problemOf(error).sentence}</p>;
  const preview = (data ?? previousData)?.panelPreview ?? null;
  return (
    <div aria-live="polite" aria-busy={settled !== draft}>
      <PreviewPanel preview={preview} />
    </div>
  );
}

function useSettled(draft: Draft): Draft {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), QUIET_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return settled;
}
