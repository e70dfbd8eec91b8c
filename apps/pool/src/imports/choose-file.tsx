import { Button, Details, ErrorSummary, FileDrop, Radios, TextArea } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { Draft } from './import-draft.ts';
import { readText } from './read-text.ts';
import { usePreview } from './use-preview.ts';

export interface ChooseFileProps {
  organisations: readonly { id: string; name: string }[];
  onRead: (draft: Draft) => void;
}

/** Whose members, and the file: chosen, dropped or pasted. */
export function ChooseFile({ organisations, onRead }: ChooseFileProps) {
  const [organisationId, setOrganisationId] = useState(
    organisations.length === 1 ? (organisations[0]?.id ?? '') : '',
  );
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [faults, setFaults] = useState<{ field: string; message: string }[]>([]);
  const { preview, busy, sentence } = usePreview();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = organisationId
      ? []
      : [{ field: 'organisation', message: 'Choose the organisation.' }];
    const source = file ?? new File([pasted], 'pasted rows');
    const nothing = !file && pasted.trim() === '';
    const read = nothing
      ? { problem: 'Choose a file, or paste the rows of a spreadsheet.' }
      : await readText(source);
    if ('problem' in read) missing.push({ field: 'members-file', message: read.problem });
    setFaults(missing);
    if (missing.length > 0 || 'problem' in read) return;
    const { text: csv, oldEncoding } = read;
    const draft = await preview({ organisationId, fileName: source.name, csv, oldEncoding });
    if (draft) onRead(draft);
  }

  const fileFault = faults.find(({ field }) => field === 'members-file')?.message ?? sentence;
  const problems = sentence ? [...faults, { field: 'members-file', message: sentence }] : faults;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary problems={problems} />
      {organisations.length === 1 ? (
        <p>
          The members will be added to <strong>{organisations[0]?.name}</strong>. Nobody is saved
          until you have seen every row and said yes.
        </p>
      ) : (
        <Radios
          name="organisation"
          legend="Whose members are they?"
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={organisationId}
          onChange={setOrganisationId}
          error={faults.find(({ field }) => field === 'organisation')?.message}
        />
      )}
      <FileDrop
        name="members-file"
        label="File with your members"
        hint="A CSV file of up to 2 MB and 5,000 rows. Choose it, or drop it here."
        accept=".csv,.tsv,.txt,text/csv"
        error={fileFault ?? undefined}
        file={file}
        onChoose={setFile}
      />
      <Details summary="Paste rows instead">
        <TextArea
          name="pasted"
          label="Rows, with the headings first"
          hint="Copy them in your spreadsheet and paste them here."
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </Details>
      <Details summary="What the file should look like">
        <p>
          A CSV file: the first row holds the headings, and each row below is one person. Only the
          name is needed. You can also have e-mail, phone, post address, how they want to hear from
          us, takes part as, trained for, joined, most turns a year, and in the shared pool.
        </p>
        <p>
          Leave out what someone has lived through. Members tell us that themselves, if they want
          to; we do not keep such columns.
        </p>
      </Details>
      <Button type="submit" busy={busy}>
        Continue
      </Button>
    </form>
  );
}
