import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState, useSend } from '@freshfaces/web-kit/client';
import { useNavigate, useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  DateInput,
  EmptyState,
  ErrorSummary,
  PageTitle,
  Radios,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { graphql } from '../generated/index.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { MEMBER_TRAINING } from './member-training-query.ts';

const CORRECT_TRAINING = graphql(`
  mutation CorrectTraining($input: CorrectTrainingInput!) {
    correctTraining(input: $input) { id trainedFor }
  }
`);
const WITHDRAW_TRAINING = graphql(`
  mutation WithdrawTraining($input: WithdrawTrainingInput!) {
    withdrawTraining(input: $input) { id trainedFor }
  }
`);

interface Change {
  memberId: string;
  completionId: string;
  reason: string;
  /** Null to take it back. */
  on: string | null;
}

/** Puts a line of a training record right, or takes it back, with the reason. */
export function PutRightPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const { line = '' } = useParams();
  const page = `${whose.page}/training`;
  const { data, error, refetch } = useQuery(MEMBER_TRAINING, {
    variables: { id: whose.memberId },
  });
  const shown = data?.member?.training?.find(({ id }) => id === line);
  return (
    <>
      <WayBack whose={whose} through={[{ label: 'Training', to: page }]} />
      {!data && <QueryState error={error} retry={refetch} />}
      {data && !shown?.viewerCanChange && (
        <EmptyState title="Only the organisation that wrote this down can put it right." />
      )}
      {shown?.viewerCanChange && (
        <PutRightForm
          area={area}
          page={page}
          what={shown.module.name}
          change={{ memberId: whose.memberId, completionId: line, reason: '', on: shown.on }}
        />
      )}
    </>
  );
}

interface PutRightFormProps {
  area: AreaProps;
  page: string;
  what: string;
  change: Change;
}

function PutRightForm({ area, page, what, change }: PutRightFormProps) {
  const [draft, setDraft] = useState({ how: '', on: change.on ?? '', reason: '' });
  const [found, setFound] = useState<{ field: string; message: string }[]>([]);
  const navigate = useNavigate();
  const [correct] = useMutation(CORRECT_TRAINING);
  const [withdraw] = useMutation(WITHDRAW_TRAINING);
  const { send, busy, problem } = useSend<Change>(async ({ on, ...rest }) =>
    on === null
      ? withdraw({ variables: { input: rest } })
      : correct({ variables: { input: { ...rest, on } } }),
  );
  const problems =
    found.length > 0 || !problem ? found : [{ field: problem.where, message: problem.sentence }];
  const errorOn = (field: string) => problems.find((one) => one.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { how, on, reason } = draft;
    const wrong = [
      ...(how ? [] : [{ field: 'how', message: 'Choose what is wrong.' }]),
      ...(reason.trim() ? [] : [{ field: 'reason', message: 'Say why in a few words.' }]),
    ];
    setFound(wrong);
    if (wrong.length > 0) return;
    if (!(await send({ ...change, reason, on: how === 'day' ? on : null }))) return;
    area.announce('Put right.');
    void navigate(page);
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle title="Put it right" caption={what} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Radios
          name="how"
          legend="What is wrong?"
          value={draft.how}
          error={errorOn('how')}
          choices={[
            { value: 'day', label: 'The day' },
            { value: 'all', label: 'They did not do it', hint: 'It stops counting at once.' },
          ]}
          onChange={(how) => setDraft({ ...draft, how })}
        />
        {draft.how === 'day' && (
          <DateInput
            name="on"
            label="The right day"
            value={draft.on}
            error={errorOn('on')}
            onChange={(event) => setDraft({ ...draft, on: event.target.value })}
          />
        )}
        <TextInput
          name="reason"
          label="Why?"
          hint="The member can read this."
          value={draft.reason}
          error={errorOn('reason')}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
        <Actions>
          <Button type="submit" busy={busy}>
            Put it right
          </Button>
        </Actions>
      </form>
    </>
  );
}
