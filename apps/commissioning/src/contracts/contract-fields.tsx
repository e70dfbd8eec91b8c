import { DateInput, type FieldProblem, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import { errorAt, type Needed } from '../forms/problems.ts';

interface FieldsProps {
  answers: Record<string, string>;
  problems: readonly FieldProblem[];
}

export const ABOUT_NEEDED: Needed = [
  ['title', 'Give the contract a title.'],
  ['reference', 'Give the contract’s reference.'],
  ['purpose', 'Say what the contract is for.'],
];

/** What the contract is. */
export function AboutFields({ answers, problems }: FieldsProps) {
  return (
    <>
      <TextInput
        name="title"
        label="Title"
        hint="As people speak of it: “Street outreach”."
        maxLength={140}
        defaultValue={answers['title']}
        error={errorAt(problems, 'title')}
      />
      <TextInput
        name="reference"
        label="Reference"
        hint="Your own number for it."
        width="medium"
        maxLength={60}
        defaultValue={answers['reference']}
        error={errorAt(problems, 'reference')}
      />
      <TextArea
        name="purpose"
        label="What is it for?"
        maxLength={2000}
        defaultValue={answers['purpose']}
        error={errorAt(problems, 'purpose')}
      />
    </>
  );
}

export const DATES_NEEDED: Needed = [
  ['from', 'Give the first day of the contract.'],
  ['to', 'Give the last day of the contract.'],
];

/** When it runs. */
export function DateFields({ answers, problems }: FieldsProps) {
  return (
    <>
      <DateInput
        name="from"
        label="First day"
        defaultValue={answers['from']}
        error={errorAt(problems, 'from')}
      />
      <DateInput
        name="to"
        label="Last day"
        defaultValue={answers['to']}
        error={errorAt(problems, 'to')}
      />
    </>
  );
}
