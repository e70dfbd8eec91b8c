import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  Notice,
  Panel,
  Select,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { RecordStaffTrainingInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

const RECORD_STAFF_TRAINING = graphql(`
  mutation RecordStaffTraining($input: RecordStaffTrainingInput!) {
    recordStaffTraining(input: $input) { id trained until completions { id on withdrawnReason } }
  }
`);

interface RecordStaffFormProps {
  area: AreaProps;
  organisationId: string;
  staff: readonly { id: string; name: string }[];
  onSaved: () => Promise<unknown>;
}

/** Writes down that somebody of staff has done the training. */
export function RecordStaffForm({ area, organisationId, staff, onSaved }: RecordStaffFormProps) {
  const [personId, setPersonId] = useState('');
  const [on, setOn] = useState('');
  const [saved, setSaved] = useState('');
  const [found, setFound] = useState<{ field: string; message: string }[]>([]);
  const [mutate] = useMutation(RECORD_STAFF_TRAINING);
  const { send, busy, problem } = useSend<Omit<RecordStaffTrainingInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const problems =
    found.length > 0 || !problem ? found : [{ field: problem.where, message: problem.sentence }];
  const errorOn = (field: string) => problems.find((one) => one.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = [
      ...(personId ? [] : [{ field: 'person', message: 'Choose who did it.' }]),
      ...(on ? [] : [{ field: 'on', message: 'Choose the day.' }]),
    ];
    setFound(wrong);
    setSaved('');
    if (wrong.length > 0 || !(await send({ organisationId, personId, on }))) return;
    setSaved(staff.find(({ id }) => id === personId)?.name ?? '');
    area.announce('Written down.');
    await onSaved();
  }

  return (
    <Panel title="Write down that someone did it">
      <ErrorSummary problems={problems} />
      {saved && <Notice tone="good" title={`Written down for ${saved}.`} />}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Select
          name="person"
          label="Who?"
          value={personId}
          error={errorOn('person')}
          options={[
            { value: '', label: 'Choose one' },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setPersonId(event.target.value)}
        />
        <DateInput
          name="on"
          label="On which day?"
          value={on}
          error={errorOn('on')}
          onChange={(event) => setOn(event.target.value)}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Write it down
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
