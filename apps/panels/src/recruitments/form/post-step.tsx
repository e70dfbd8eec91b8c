import { Radios, Select, TextArea, TextInput } from '@freshfaces/web-kit/ui';
import type { PostLevel } from '../../generated/graphql.ts';
import { LEVEL_WORDS } from '../../words.ts';
import type { StepProps } from './step-props.ts';

/** What the post is, and where. */
export function PostStep({ draft, change, errorOf, choices }: StepProps) {
  return (
    <>
      <TextInput
        name="post"
        label="What is the post?"
        hint="As it will be advertised. This is public."
        value={draft.post}
        error={errorOf('post')}
        onChange={(event) => change({ post: event.target.value })}
      />
      <TextArea
        name="summary"
        label="What is it about?"
        hint="A sentence or two in plain words, for the people on the panel."
        rows={3}
        value={draft.summary}
        error={errorOf('summary')}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <Radios
        name="level"
        legend="Kind of post"
        choices={(Object.keys(LEVEL_WORDS) as PostLevel[]).map((value) => ({
          value,
          label: LEVEL_WORDS[value],
        }))}
        value={draft.level}
        onChange={(level) => change({ level: level as PostLevel })}
      />
      <Select
        name="team"
        label="Service the post is in"
        value={draft.team}
        error={errorOf('team')}
        onChange={(event) => change({ team: event.target.value })}
        options={[{ value: '', label: 'No particular service' }, ...choices.teams]}
      />
      {choices.contracts.length > 0 && (
        <Select
          name="contractId"
          label="Contract it belongs to, if any"
          value={draft.contractId}
          error={errorOf('contractId')}
          onChange={(event) => change({ contractId: event.target.value })}
          options={[{ value: '', label: 'None' }, ...choices.contracts]}
        />
      )}
    </>
  );
}
