import type { Problem } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, saveText } from '@freshfaces/web-kit/ui';
import type { RulesChecked } from '../check-record.ts';
import { Findings } from '../findings.tsx';

interface AuditOutcomeProps {
  drawId: string;
  /** JSON text. */
  opening: string;
  outcome: RulesChecked;
  /** Why the server did not take what was found; null where it did. */
  problem: Problem | null;
  retry: () => void;
}

/** What the auditor's browser found, and how to check it without this page. */
export function AuditOutcome({ drawId, opening, outcome, problem, retry }: AuditOutcomeProps) {
  const record = `freshfaces-draw-${drawId}.json`;
  const name = `freshfaces-draw-${drawId}-opening.json`;
  return (
    <>
      <Findings
        outcome={outcome}
        good="Every line of the table and every reserve kept the rules."
        bad="Not every rule was kept. The coordinators are told."
      />
      {problem && (
        <>
          <ErrorState {...problem} />
          <Button kind="secondary" onClick={retry}>
            Say again what was found
          </Button>
        </>
      )}
      <p>
        You can check it without this page too. Save the record and the opening, and give both to
        the checker. Keep the opening to yourself: put beside names, its codes could tell who is
        alike.
      </p>
      <pre className="ff-code">{`npx -y pnpm@12 draw:verify ${record} ${name}
python3 packages/fair-draw/verify/verify.py ${record} ${name}`}</pre>
      <Actions>
        <Button
          kind="secondary"
          onClick={() => saveText({ name, text: opening }, 'application/json')}
        >
          Save the opening (JSON)
        </Button>
      </Actions>
    </>
  );
}
