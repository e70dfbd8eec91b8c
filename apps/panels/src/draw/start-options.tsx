import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { Checkboxes, Radios, TextArea } from '@freshfaces/web-kit/ui';
import { useEffect } from 'react';
import type { RevealWithin } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { StartChoices } from './use-ceremony.ts';

const WITNESSES = graphql(`
  query PossibleWitnesses {
    organisations { id name }
  }
`);

const WINDOWS: readonly { value: RevealWithin; label: string }[] = [
  { value: 'ONE_MINUTE', label: 'One minute: everyone is here now' },
  { value: 'ONE_HOUR', label: 'One hour' },
  { value: 'ONE_DAY', label: 'One day' },
];

interface StartOptionsProps {
  choices: StartChoices;
  onChange: (choices: StartChoices) => void;
  ownOrganisationId: string | undefined;
}

/** Who else is to see to it that nobody steers the draw, and how long they have. */
export function WitnessChoices({ choices, onChange, ownOrganisationId }: StartOptionsProps) {
  const { data, error, refetch } = useQuery(WITNESSES, { errorPolicy: 'all' });
  const there = Boolean(data?.organisations);
  useEffect(() => {
    // The button that opened this is gone.
    if (there) document.getElementById('witnesses')?.focus();
  }, [there]);
  if (!data?.organisations) return <QueryState error={error} retry={refetch} />;
  const others = data.organisations.filter(({ id }) => id !== ownOrganisationId);
  return (
    <>
      <Checkboxes
        name="witnesses"
        legend="Ask others to be witnesses"
        hint="Each adds a secret share of its own. As long as one of all who take part is honest, nobody can steer the draw. They have a day to answer; you can go on sooner."
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        values={choices.witnessOrganisationIds}
        onChange={(witnessOrganisationIds) => onChange({ ...choices, witnessOrganisationIds })}
      />
      <Radios
        name="window"
        legend="Once it is published, how long do they have to reveal their shares?"
        hint="Their browser does it by itself while the page is open. Where no public beacon can be reached they have two hours or more, and the draw is made as soon as all shares are in."
        choices={[...WINDOWS]}
        value={choices.revealWithin}
        onChange={(value) => {
          const chosen = WINDOWS.find((each) => each.value === value);
          if (chosen) onChange({ ...choices, revealWithin: chosen.value });
        }}
      />
    </>
  );
}

interface ReasonFieldProps {
  /** Why it counts as drawing again. */
  because: string;
  value: string;
  onChange: (reason: string) => void;
  error: string | undefined;
}

/** Why it is drawn again: everyone can read it, for ever. */
export function ReasonField({ because, value, onChange, error }: ReasonFieldProps) {
  return (
    <TextArea
      name="reason"
      label="Why do you draw again?"
      hint={`${because} Coordinators and the commissioner see it too. Write no names.`}
      rows={3}
      maxLength={500}
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
