import { QueryError } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import { Loading } from '@freshfaces/web-kit/ui';
import { AskToBorrow } from '../eligibility/ask-to-borrow.tsx';
import { PreviewPanel } from '../eligibility/preview-panel.tsx';
import { useDryRun } from '../eligibility/use-dry-run.ts';
import { StartDraw } from './start-draw.tsx';
import type { Ceremony } from './use-ceremony.ts';

interface BeforeDrawProps {
  ceremony: Ceremony;
  recruitment: NonNullable<Ceremony['recruitment']>;
}

/** What comes before a draw: can the rules be met? If so it can be started; if not, here are the ways out. */
export function BeforeDraw({ ceremony, recruitment }: BeforeDrawProps) {
  const { id, viewerCanDraw, viewerCanChange } = recruitment;
  const { preview, waiting, error, retry } = useDryRun(id, viewerCanDraw);
  if (preview && !preview.feasible) {
    return (
      <>
        <PreviewPanel preview={preview} />
        <AskToBorrow
          organisations={preview.organisationsToAsk}
          post={{ recruitmentId: id, ...recruitment }}
        />
        <p>
          <Link to="../who" relative="path">
            See who could be drawn, and why others could not
          </Link>
          {viewerCanChange && (
            <>
              {', or '}
              <Link to="../change" relative="path">
                change what this panel needs
              </Link>
            </>
          )}
          .
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        First we work out a chance for everyone who could be drawn, as equal as your rules allow.
        When you start, your browser makes a secret share of the luck and sends only its
        fingerprint.
      </p>
      {error && <QueryError error={error} retry={retry} />}
      {waiting && <Loading label="Checking that the rules can be met…" />}
      {viewerCanDraw && !waiting && <StartDraw ceremony={ceremony} recruitment={recruitment} />}
    </>
  );
}
