import { Notice } from '@freshfaces/web-kit/ui';
import type { CheckOutcome } from './check-record.ts';

interface FindingsProps {
  outcome: CheckOutcome;
  good: string;
  bad: string;
}

/** What was checked, one line each, with the verdict above. */
export function Findings({ outcome, good, bad }: FindingsProps) {
  return (
    <>
      <Notice tone={outcome.ok ? 'good' : 'warning'} title={outcome.ok ? good : bad} live />
      <ul className="ff-checklist">
        {outcome.findings.map(({ holds, question, sentence }) => (
          <li key={question + sentence} className={holds ? 'ff-check-yes' : 'ff-check-no'}>
            <span aria-hidden="true">{holds ? '✓' : '✗'}</span>
            <strong>
              {question} {holds ? 'Yes.' : 'No.'}
            </strong>{' '}
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
