import { ErrorState, Loading } from '@freshfaces/web-kit/ui';
import { AskToBorrow } from '../../eligibility/ask-to-borrow.tsx';
import { PreviewPanel } from '../../eligibility/preview-panel.tsx';
import type { PanelRulesInput } from '../../generated/graphql.ts';
import type { Draft } from './draft.ts';
import { useLivePreview } from './use-live-preview.ts';

interface LivePreviewProps {
  draft: Draft;
  /** Puts other rules into the form. */
  onRules: (rules: PanelRulesInput) => void;
}

/** What the rules as they stand would come to, beside them as one goes. */
export function LivePreview({ draft, onRules }: LivePreviewProps) {
  const { preview, problem, waiting, retry } = useLivePreview(draft);
  const { interviewsFrom, interviewsTo } = draft;
  const days = { interviewsFrom, interviewsTo };
  return (
    <div aria-live="polite" aria-busy={waiting}>
      {waiting && <Loading label="Trying these rules out…" />}
      {problem && <ErrorState {...problem} onRetry={retry} />}
      {!waiting && !problem && preview && (
        <>
          <PreviewPanel preview={preview} lendFor={days} onRules={onRules} />
          <AskToBorrow organisations={preview.organisationsToAsk} post={days} />
        </>
      )}
    </div>
  );
}
