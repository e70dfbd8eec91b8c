import {
  Breadcrumbs,
  Button,
  Notice,
  PageTitle,
  Panel,
  TextArea,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { RecordCheck } from './record-check.tsx';
import { RecordTables } from './record-tables.tsx';

const LARGEST_BYTES = 20_000_000;

/** Checks any record file in the visitor's browser; nothing is sent anywhere. */
export function CheckAnyPage({ basePath }: { basePath: string }) {
  const [typed, setTyped] = useState('');
  const [record, setRecord] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function readFile(file: File | undefined) {
    if (!file) return;
    if (file.size > LARGEST_BYTES) {
      setProblem('This file is over 20 MB. A draw record is much smaller.');
      return;
    }
    setProblem(null);
    setRecord(await file.text());
  }

  return (
    <>
      <Breadcrumbs trail={[{ label: 'Public draw records', to: `${basePath}/records` }]} />
      <PageTitle
        title="Check a record file"
        lead="Give us a record and your browser checks every step of it. The file stays on your computer."
      />
      <Panel title="The record">
        <TextInput
          name="record-file"
          label="A record file"
          hint="A file whose name ends in .json"
          type="file"
          accept="application/json,.json"
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
        <TextArea
          name="record-text"
          label="Or paste the record"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button kind="secondary" onClick={() => setRecord(typed)}>
          Check what I pasted
        </Button>
        {problem && <Notice tone="warning" title={problem} live />}
      </Panel>
      {record !== null && (
        <>
          <RecordCheck key={record} text={record} />
          <RecordTables text={record} />
        </>
      )}
    </>
  );
}
