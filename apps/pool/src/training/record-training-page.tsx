import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  PageTitle,
  Radios,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { RecordTrainingInput, TrainingModuleCode } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { MODULES } from './training-operations.ts';
import { countsFor } from './words.ts';

const RECORD_TRAINING = graphql(`
  mutation RecordTraining($input: RecordTrainingInput!) {
    recordTraining(input: $input) { id trainedFor }
  }
`);

/** A lead writes down training that a member did elsewhere. */
export function RecordTrainingPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const page = `${whose.page}/training`;
  const { data, error, refetch } = useQuery(MODULES);
  const [module, setModule] = useState<string>('');
  const [on, setOn] = useState('');
  const [found, setFound] = useState<{ field: string; message: string }[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(RECORD_TRAINING);
  const { send, busy, problem } = useSend<Omit<RecordTrainingInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const problems =
    found.length > 0 || !problem ? found : [{ field: problem.where, message: problem.sentence }];
  const errorOn = (field: string) => problems.find((one) => one.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = [
      ...(module ? [] : [{ field: 'module', message: 'Choose what was learnt.' }]),
      ...(on ? [] : [{ field: 'on', message: 'Choose the day.' }]),
    ];
    setFound(wrong);
    if (wrong.length > 0) return;
    const code = module as TrainingModuleCode;
    if (!(await send({ memberId: whose.memberId, module: code, on }))) return;
    area.announce('Written down.');
    void navigate(page);
  }

  return (
    <>
      <WayBack whose={whose} through={[{ label: 'Training', to: page }]} />
      <ErrorSummary problems={problems} />
      <PageTitle
        title="Write down training"
        lead="For what they did elsewhere. Sessions in the network write it down by themselves."
      />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && (
        <form noValidate onSubmit={(event) => void submit(event)}>
          <Radios
            name="module"
            legend="What have they learnt?"
            value={module}
            error={errorOn('module')}
            choices={data.trainingModules
              .filter(({ group }) => group !== 'STAFF')
              .map(({ code, name, about, countsMonths }) => ({
                value: code,
                label: name,
                hint: `${about} It counts ${countsFor(countsMonths)}.`,
              }))}
            onChange={setModule}
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
      )}
    </>
  );
}
