import { problemOf } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  Checkboxes,
  Details,
  ErrorState,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { ImportedQuery, ImportField } from '../generated/graphql.ts';
import { LeaveRowOut } from './leave-row-out.tsx';
import type { RowChanges } from './use-row-changes.ts';

type Found = NonNullable<ImportedQuery['memberImport']>;
type Row = Found['rows']['nodes'][number];

interface MendRowProps {
  row: Row;
  columns: Found['columns'];
  changes: RowChanges;
  /** Told before the rows are read again. */
  onChanged: () => void;
}

const ALIKE: readonly string[] = ['DUPLICATE_IN_FILE', 'POSSIBLE_DUPLICATE'];

/** One row: the cells that are wrong at once, the others folded away. */
export function MendRow({ row, columns, changes, onChanged }: MendRowProps) {
  const [texts, setTexts] = useState<Partial<Record<ImportField, string>>>({});
  const [someoneElse, setSomeoneElse] = useState(row.someoneElse);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  async function change(send: () => Promise<void>) {
    setBusy(true);
    setError(null);
    onChanged();
    await send().catch(setError);
    setBusy(false);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const cells = Object.entries(texts).map(([field, text]) => ({
      field: field as ImportField,
      text,
    }));
    void change(() => changes.mend(row.number, cells, someoneElse));
  }

  const used = columns.flatMap(({ field, heading }) => (heading ? [{ field, heading }] : []));
  const wholeRow = row.problems.filter(({ field }) => !field);
  const isWrong = (field: ImportField) => row.problems.some((one) => one.field === field);
  const shown = used.filter(({ field }) => wholeRow.length > 0 || isWrong(field));
  const others = used.filter((column) => !shown.includes(column));
  const input = ({ field, heading }: (typeof used)[number]) => (
    <TextInput
      key={field}
      name={`row-${row.number}-${field}`}
      label={heading}
      error={row.problems.find((one) => one.field === field)?.sentence}
      value={texts[field] ?? row.cells.find((cell) => cell.field === field)?.text ?? ''}
      onChange={(event) => setTexts({ ...texts, [field]: event.target.value })}
    />
  );
  return (
    <section className="ff-panel">
      <form noValidate aria-label={`Row ${row.number}`} onSubmit={submit}>
        <div className="ff-panel-head">
          <h2>
            Row {row.number}: {rowName(row)}
          </h2>
        </div>
        {wholeRow.map(({ kind, sentence }) => (
          <p key={kind}>{sentence}</p>
        ))}
        {shown.map(input)}
        {row.problems.some(({ kind }) => ALIKE.includes(kind)) && (
          <Checkboxes
            name={`row-${row.number}-someone-else`}
            legend="Is it the same person?"
            choices={[{ value: 'else', label: 'No, this is someone else with the same name' }]}
            values={someoneElse ? ['else'] : []}
            onChange={(values) => setSomeoneElse(values.length > 0)}
          />
        )}
        {others.length > 0 && (
          <Details summary={`Change other cells of row ${row.number}`}>{others.map(input)}</Details>
        )}
        {error !== null && <ErrorState {...problemOf(error)} />}
        <Actions>
          <Button type="submit" busy={busy}>
            Save row {row.number}
          </Button>
        </Actions>
      </form>
      <LeaveRowOut
        number={row.number}
        busy={busy}
        onLeaveOut={(reason) => void change(() => changes.leaveOut(row.number, reason))}
      />
    </section>
  );
}

function rowName({ cells }: Row): string {
  const textOf = (...fields: ImportField[]) =>
    cells
      .filter(({ field }) => fields.includes(field))
      .map(({ text }) => text)
      .join(' ')
      .trim();
  return textOf('NAME', 'FAMILY_NAME') || textOf('EMAIL') || 'no name';
}
