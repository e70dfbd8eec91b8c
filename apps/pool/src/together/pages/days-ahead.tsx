import { Fieldset, TextInput } from '@freshfaces/web-kit/ui';
import type { CommunicationSupport } from '../../generated/graphql.ts';
import { SUPPORT_WORDS } from '../record-words.ts';

/** One kind of help as it is being filled in. */
export interface Wanted {
  support: CommunicationSupport;
  daysAhead: string;
  note: string;
}

interface DaysAheadProps {
  wanted: Wanted;
  error: string | undefined;
  onChange: (wanted: Wanted) => void;
}

/** How long before it has to be booked, and what to know (R39). */
export function DaysAhead({ wanted, error, onChange }: DaysAheadProps) {
  const { support, daysAhead, note } = wanted;
  return (
    <Fieldset id={`support-${support}`} legend={SUPPORT_WORDS[support]}>
      <TextInput
        name={`days-${support}`}
        label="Book how many days before?"
        width="short"
        inputMode="numeric"
        value={daysAhead}
        error={error}
        onChange={(event) => onChange({ ...wanted, daysAhead: event.target.value.trim() })}
      />
      <TextInput
        name={`note-${support}`}
        label="What to know"
        hint="Such as the language, or who they know."
        maxLength={200}
        value={note}
        onChange={(event) => onChange({ ...wanted, note: event.target.value })}
      />
    </Fieldset>
  );
}
