import { type FieldProblem, Notice, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import { errorAt } from '../forms/problems.ts';
import type { Answers } from './terms-answers.ts';
import type { Warning } from './use-wording-check.ts';

interface NotesFieldsProps {
  answers: Answers;
  problems: readonly FieldProblem[];
  /** What the last check found in the notes. */
  warnings: readonly Warning[];
}

/** Notes in the commissioner's own words; where they could shut people out, why they must stay (R4). */
export function NotesFields({ answers, problems, warnings }: NotesFieldsProps) {
  return (
    <>
      <TextArea
        name="notes"
        label="Anything else you agreed (if you like)"
        hint="For example how people are asked for their views. Leave out how and where posts must be advertised."
        maxLength={2000}
        defaultValue={answers['notes']}
        error={errorAt(problems, 'notes')}
      />
      {warnings.length > 0 && (
        <>
          <Notice tone="warning" title="This wording could keep people with lived experience out">
            <ul>
              {warnings.map(({ kind, words, sentence }) => (
                <li key={kind}>
                  “{words}”: {sentence}
                </li>
              ))}
            </ul>
            <p>Change the words above, or say below why they are needed.</p>
          </Notice>
          <TextArea
            name="wordingReason"
            label="Why is this wording needed?"
            hint="The provider sees your reason beside the condition."
            rows={3}
            maxLength={500}
            defaultValue={answers['wordingReason']}
            error={errorAt(problems, 'wordingReason')}
          />
        </>
      )}
      <TextInput
        name="consulted"
        label="Who did you ask about this condition?"
        hint="People with lived experience too. Roles and groups, no names."
        maxLength={500}
        defaultValue={answers['consulted']}
        error={errorAt(problems, 'consulted')}
      />
    </>
  );
}
