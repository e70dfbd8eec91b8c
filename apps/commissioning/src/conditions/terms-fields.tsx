import { DateInput, type FieldProblem, TextInput } from '@freshfaces/web-kit/ui';
import { errorAt } from '../forms/problems.ts';
import type { ConditionKind } from '../generated/graphql.ts';
import { kindWords } from '../words.ts';
import type { Answers } from './terms-answers.ts';

interface TermsFieldsProps {
  kind: ConditionKind;
  answers: Answers;
  problems: readonly FieldProblem[];
}

/** How many, in what share of recruitments, from when. */
export function TermsFields({ kind, answers, problems }: TermsFieldsProps) {
  const { numberLabel } = kindWords(kind);
  return (
    <>
      {numberLabel && (
        <TextInput
          name="number"
          label={numberLabel}
          inputMode="numeric"
          width="short"
          defaultValue={answers['number']}
          error={errorAt(problems, 'number')}
        />
      )}
      <TextInput
        name="targetPercent"
        label="In what share of recruitments, in percent?"
        hint="100 means in every recruitment."
        inputMode="numeric"
        width="short"
        defaultValue={answers['targetPercent'] ?? '100'}
        error={errorAt(problems, 'targetPercent')}
      />
      <DateInput
        name="from"
        label="Applies from"
        hint="Recruitments with interviews on or after this day count."
        defaultValue={answers['from']}
        error={errorAt(problems, 'from')}
      />
      <DateInput
        name="reviewOn"
        label="Look at it again on (if you like)"
        defaultValue={answers['reviewOn']}
        error={errorAt(problems, 'reviewOn')}
      />
    </>
  );
}
