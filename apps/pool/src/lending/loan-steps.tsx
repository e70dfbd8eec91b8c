import { formatMoment } from '@freshfaces/web-kit/format';
import type { LoanStepKind } from '../generated/graphql.ts';
import type { LoanShown } from './lending-queries.ts';

const WORDS: Readonly<Record<LoanStepKind, string>> = {
  ASK: 'Asked',
  AGREE: 'Agreed',
  DECLINE: 'Declined',
  WITHDRAW: 'Withdrawn',
  RECALL: 'Recalled',
  END: 'Ended',
};

/** Every move of a loan, in order, with who made it and why. */
export function LoanSteps({ steps }: Pick<LoanShown, 'steps'>) {
  return (
    <ol>
      {steps.map(({ kind, at, by, reason }) => (
        <li key={`${kind} ${at}`}>
          <strong>{WORDS[kind]}</strong> {by === 'by itself' ? by : `by ${by}`}, {formatMoment(at)}
          {reason && <p>“{reason}”</p>}
        </li>
      ))}
    </ol>
  );
}
