import { formatMoment } from '@freshfaces/web-kit/format';
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
            {withReadableTimes(sentence)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The checker speaks in UTC as computers write it; people read `22 November 2026 at 9:30am`. */
function withReadableTimes(sentence: string): string {
  return sentence.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, formatMoment);
}
