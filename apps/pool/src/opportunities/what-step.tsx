import { Checkboxes, Select, TextInput } from '@freshfaces/web-kit/ui';
import type { AskChoicesQuery } from '../generated/graphql.ts';
import { type Draft, OTHER } from './draft.ts';
import { CHOSEN_FOR_WORDS } from './opportunity-words.ts';

const LEVEL_WORDS = { BLUE: 'Blue', AMBER: 'Amber', GREEN: 'Green' } as const;

/** What every step is given. */
export interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
}

interface WhatStepProps extends StepProps {
  hosts: readonly { id: string; name: string }[];
  groups: AskChoicesQuery['groups'];
  menu: AskChoicesQuery['involvementMenu'];
}

/** Which of the sixteen, what it is called, why, and whom to ask. */
export function WhatStep({ draft, change, errorOf, hosts, groups, menu }: WhatStepProps) {
  const chosen = menu.find(({ option }) => option === draft.option);
  const askable = groups.filter(
    ({ organisation, viewerCanAsk }) =>
      viewerCanAsk && (!organisation || organisation.id === draft.organisationId),
  );
  return (
    <>
      {hosts.length > 1 && (
        <Select
          name="organisationId"
          label="Which organisation is the host?"
          value={draft.organisationId}
          options={hosts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => change({ organisationId: event.target.value, groupId: '' })}
        />
      )}
      <Select
        name="option"
        label="What would they do?"
        hint={chosen?.about}
        error={errorOf('option')}
        value={draft.option}
        options={[
          { value: '', label: 'Choose one' },
          ...menu.map(({ option, level, name }) => ({
            value: option,
            label: `${LEVEL_WORDS[level]}: ${name}`,
          })),
          { value: OTHER, label: 'A group’s meeting, or something else' },
        ]}
        onChange={(event) => change({ option: event.target.value })}
      />
      <TextInput
        name="title"
        label="A name for it"
        hint="Such as: Meet the new team leader. No names of candidates."
        error={errorOf('title')}
        value={draft.title}
        maxLength={80}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Checkboxes
        name="chosenFor"
        legend="Why this way to involve members?"
        hint="Choose all that you went by. It is kept with the record."
        error={errorOf('chosenFor')}
        choices={Object.entries(CHOSEN_FOR_WORDS).map(([value, label]) => ({ value, label }))}
        values={draft.chosenFor}
        onChange={(chosenFor) => change({ chosenFor })}
      />
      {askable.length > 0 && (
        <Select
          name="groupId"
          label="Whom do you ask?"
          hint="You can’t choose people. Everyone who can take part is asked at once."
          value={draft.groupId}
          options={[
            { value: '', label: 'Everyone who can take part' },
            ...askable.map(({ id, name }) => ({ value: id, label: `Members of ${name}` })),
          ]}
          onChange={(event) => change({ groupId: event.target.value })}
        />
      )}
    </>
  );
}
