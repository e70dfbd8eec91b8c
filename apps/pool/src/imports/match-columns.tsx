import { Actions, Button, ErrorSummary, Notice, PageTitle, Select } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import {
  type ColumnChoice,
  columnFaults,
  type Draft,
  FIELD_WORDS,
  FIELDS,
} from './import-draft.ts';
import { usePreview } from './use-preview.ts';

export interface MatchColumnsProps {
  draft: Draft;
  onBack: () => void;
  /** Every row was checked under this import. */
  onChecked: (importId: string) => void;
}

/** Which column of the file holds what; the usual headings are matched already. */
export function MatchColumns({ draft, onBack, onChecked }: MatchColumnsProps) {
  const [choice, setChoice] = useState<ColumnChoice>(draft.guessed);
  const [tried, setTried] = useState(false);
  const { preview, busy, sentence } = usePreview();
  const faults = tried ? columnFaults(choice) : [];
  const unused = draft.headings.filter((heading) => !Object.values(choice).includes(heading));

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (columnFaults(choice).length > 0) return;
    const isAsGuessed = FIELDS.every((field) => (choice[field] ?? '') === draft.guessed[field]);
    const checked = isAsGuessed ? draft : await preview(draft, choice);
    if (checked) onChecked(checked.importId);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <PageTitle
        title="Match the columns"
        caption="Step 2 of 3"
        lead={`Which column of ${draft.fileName} holds what? We matched the headings we know.`}
      />
      <ErrorSummary problems={sentence ? [...faults, { message: sentence }] : faults} />
      {draft.oldEncoding && (
        <Notice tone="warning" title="Look at names with accents on the next page">
          <p>The file uses an older way of writing letters, which we had to guess.</p>
        </Notice>
      )}
      {FIELDS.map((field) => (
        <Select
          key={field}
          name={field}
          label={FIELD_WORDS[field].label}
          hint={FIELD_WORDS[field].hint}
          error={faults.find((fault) => fault.field === field)?.message}
          value={choice[field] ?? ''}
          onChange={(event) => setChoice({ ...choice, [field]: event.target.value })}
          options={[
            { value: '', label: field === 'NAME' ? 'Choose a column' : 'Not in the file' },
            ...draft.headings
              .filter((heading) => heading !== '')
              .map((heading) => ({ value: heading, label: heading })),
          ]}
        />
      ))}
      <UnusedColumns headings={unused.filter((heading) => heading !== '')} />
      <Actions>
        <Button type="submit" busy={busy}>
          Check the rows
        </Button>
        <Button kind="secondary" onClick={onBack}>
          Choose another file
        </Button>
      </Actions>
    </form>
  );
}

/** Columns whose content is not kept, told before anything is. */
function UnusedColumns({ headings }: { headings: readonly string[] }) {
  if (headings.length === 0) return null;
  return (
    <Notice title="Columns we leave out">
      <p>{headings.join(', ')}. Nothing in them is kept.</p>
    </Notice>
  );
}
