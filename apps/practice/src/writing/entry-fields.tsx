import { type FieldProblem, Select, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import { BARRIERS, optionsOf, STAGES } from '../words.ts';
import type { Draft } from './draft.ts';
import { wantsReason } from './text-answers.ts';

interface EntryFieldsProps {
  draft: Draft;
  problems: readonly FieldProblem[];
  onChange: (field: string, value: string) => void;
}

/** The questions of an entry; the reason for an empty half is asked when there is one. */
export function EntryFields({ draft, problems, onChange }: EntryFieldsProps) {
  const field = (name: string) => ({
    name,
    value: draft[name] ?? '',
    error: problems.find((problem) => problem.field === name)?.message,
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  });
  return (
    <>
      <TextInput
        {...field('title')}
        label="Title"
        hint="What you tried, in a few words."
        maxLength={140}
      />
      <Select {...field('stage')} label="Stage" options={optionsOf(STAGES, 'Choose a stage')} />
      <TextArea
        {...field('context')}
        label="Where and with whom?"
        hint="The post, the setting, how many people. No names, and nothing that points at a person."
        rows={3}
        maxLength={2000}
      />
      <TextArea {...field('worked')} label="What worked?" maxLength={5000} />
      <TextArea
        {...field('didNotWork')}
        label="What did not work?"
        hint="This is the half that saves others the trouble."
        maxLength={5000}
      />
      {(wantsReason(draft) || draft['nothingYet']) && (
        <TextInput
          {...field('nothingYet')}
          label={
            draft['worked']
              ? 'Nothing went wrong yet? Say how you know.'
              : 'Nothing worked yet? Say why.'
          }
          hint="For example: “Tried once so far, and we asked everyone afterwards.”"
          maxLength={500}
        />
      )}
      <Select
        {...field('barrier')}
        label="What got in the way? (if something did)"
        options={optionsOf(BARRIERS, 'Nothing in particular')}
      />
    </>
  );
}
