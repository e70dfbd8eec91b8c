import { Checkboxes, DateInput, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import type { Draft } from './draft.ts';
import { FORM_WORDS, PROVIDED_WORDS, WAY_WORDS } from './opportunity-words.ts';
import type { StepProps } from './what-step.tsx';

type TextField = {
  [Key in keyof Draft]: Draft[Key] extends string ? Key : never;
}[keyof Draft];
type ListField = Exclude<keyof Draft, TextField>;

/** Value, error and change of one field of the draft. */
function fieldsOf({ draft, change, errorOf }: StepProps) {
  return {
    text: (name: TextField) => ({
      name,
      value: draft[name],
      error: errorOf(name),
      onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    }),
    list: (name: ListField, words: Readonly<Record<string, string>>) => ({
      name,
      values: draft[name],
      error: errorOf(name),
      choices: Object.entries(words).map(([value, label]) => ({ value, label })),
      onChange: (values: string[]) => change({ [name]: values }),
    }),
  };
}

export function MembersReadStep(props: StepProps) {
  const { text } = fieldsOf(props);
  return (
    <>
      <TextArea
        {...text('summary')}
        label="What would they do?"
        hint="Short sentences, as you would say it to someone. No names, no job titles nobody knows."
        maxLength={500}
      />
      <TextArea
        {...text('influence')}
        label="What will change because of them?"
        hint="Be honest. Such as: The panel hears what you thought before it decides."
        maxLength={300}
        rows={3}
      />
    </>
  );
}

export function WhenStep(props: StepProps) {
  const { text, list } = fieldsOf(props);
  return (
    <>
      <DateInput {...text('from')} label="First day" />
      <DateInput {...text('to')} label="Last day" hint="Leave empty for one day." />
      <TextInput {...text('times')} label="From when to when" hint="Such as: 10 am to 12.30 pm" />
      <TextInput
        {...text('hours')}
        label="Hours it takes in all"
        hint="Such as 2.5, with the way to read papers and to talk after."
        inputMode="decimal"
        width="short"
      />
      <Checkboxes
        {...list('ways', WAY_WORDS)}
        legend="How can they take part?"
        hint="With more than one, each member chooses what suits them."
      />
      <TextArea
        {...text('where')}
        label="Where, and how to get there or join"
        maxLength={300}
        rows={3}
      />
      <TextInput
        {...text('places')}
        label="How many can take part?"
        inputMode="numeric"
        width="short"
      />
      <DateInput {...text('answerBy')} label="Last day for a yes or no" />
      <DateInput
        {...text('agreedOn')}
        label="When was it agreed that this takes place?"
        hint="We measure how soon members are asked."
      />
    </>
  );
}

export function RewardStep(props: StepProps) {
  const { text, list } = fieldsOf(props);
  return (
    <>
      <TextInput
        {...text('pounds')}
        label="Reward for each member, in pounds"
        hint="0 where there is none. Members can take less, or nothing."
        inputMode="decimal"
        width="short"
      />
      <Checkboxes {...list('rewardForms', FORM_WORDS)} legend="How can it be paid?" />
      <TextInput
        {...text('paidWithinDays')}
        label="Paid within how many days?"
        hint="0 for on the day."
        inputMode="numeric"
        width="short"
      />
      <Checkboxes
        {...list('provided', PROVIDED_WORDS)}
        legend="What do you take care of?"
        hint="Lunch is needed when it takes five hours of a day or more."
      />
    </>
  );
}

export function WhoToAskStep(props: StepProps) {
  const { text } = fieldsOf(props);
  return (
    <>
      <TextInput {...text('askName')} label="Their name" />
      <TextInput {...text('askContact')} label="Their phone number or e-mail" />
    </>
  );
}
