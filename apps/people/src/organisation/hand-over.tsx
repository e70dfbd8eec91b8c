import { Notice, Select } from '@freshfaces/web-kit/ui';
import { rolesInWords } from '../words.ts';
import { heirsOf } from './heirs.ts';
import type { Colleague, People } from './people-query.ts';

interface HandOverProps {
  leaving: Colleague;
  people: People;
  chosen: string;
  error?: string | undefined;
  onChange: (personId: string) => void;
}

/** Who takes over what was theirs: roles nobody else holds, and what they wrote. */
export function HandOver({ leaving, people, chosen, error, onChange }: HandOverProps) {
  const heirs = heirsOf(leaving, people);
  const needed = mustHandOver(leaving);
  return (
    <>
      {needed && (
        <Notice tone="warning" title="Someone must take over">
          <p>
            Nobody else here has this role: {rolesInWords(leaving.onlyHolderOf).toLowerCase()}.{' '}
            {heirs.length === 0 && 'Invite a colleague first.'}
          </p>
        </Notice>
      )}
      <Select
        name="handOverTo"
        label="Who takes over?"
        hint="They get the roles that would be empty, and look after what was written for “What worked”."
        value={chosen}
        error={error}
        onChange={(event) => onChange(event.target.value)}
        options={[
          { value: '', label: needed ? 'Choose a colleague' : 'Nobody: nothing to hand over' },
          ...heirs.map(({ personId, name }) => ({ value: personId, label: name })),
        ]}
      />
    </>
  );
}

/** Whether a role would be left without anyone. */
export function mustHandOver({ onlyHolderOf }: Colleague): boolean {
  return onlyHolderOf.length > 0;
}
