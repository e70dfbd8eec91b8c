import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { useNavigate } from '@freshfaces/web-kit/router';
import {
  Actions,
  Button,
  DateInput,
  EmptyState,
  ErrorSummary,
  type FieldProblem,
  PageTitle,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { RecordRiskAssessmentInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { type LoadedRecord, RecordLoader } from '../together/record-loader.tsx';
import { WayBack } from '../whose/way-back.tsx';

const RECORD_RISK = graphql(`
  mutation RecordRiskAssessment($input: RecordRiskAssessmentInput!) {
    recordRiskAssessment(input: $input) {
      id
      private { riskAssessment { doneOn reviewOn owner isDue } }
    }
  }
`);

/** When a risk assessment was done and is to be looked at again: nothing of what is in it (R38, R184). */
export function RiskPage({ area }: { area: AreaProps }) {
  return (
    <RecordLoader area={area} title="Risk assessment">
      {(loaded) => (
        <>
          <WayBack whose={loaded.whose} />
          {loaded.record.member.viewerCanAssessRisk ? (
            <RiskForm area={area} {...loaded} />
          ) : (
            <>
              <PageTitle title="Risk assessment" />
              <EmptyState title="The lead of their home organisation writes this down." />
            </>
          )}
        </>
      )}
    </RecordLoader>
  );
}

function RiskForm({ area, whose, record, refetch }: LoadedRecord & { area: AreaProps }) {
  const kept = record.details.riskAssessment;
  const [days, setDays] = useState({ doneOn: '', reviewOn: '' });
  const [found, setFound] = useState<FieldProblem[]>([]);
  const navigate = useNavigate();
  const [mutate] = useMutation(RECORD_RISK);
  const { send, busy, problem } = useSend<Omit<RecordRiskAssessmentInput, 'idempotencyKey'>>(
    async (input) => mutate({ variables: { input } }),
  );
  const said = problem
    ? [{ message: problem.sentence, ...(problem.where && { field: problem.where }) }]
    : [];
  const problems = found.length > 0 ? found : said;
  const field = (name: keyof typeof days) => ({
    name,
    value: days[name],
    error: problems.find((one) => one.field === name)?.message,
    onChange: (event: { target: { value: string } }) =>
      setDays({ ...days, [name]: event.target.value }),
  });

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = (['doneOn', 'reviewOn'] as const)
      .filter((name) => !days[name])
      .map((name) => ({ field: name, message: 'Choose a day.' }));
    setFound(missing);
    if (missing.length > 0 || !(await send({ memberId: whose.memberId, ...days }))) return;
    area.announce('Saved.');
    await refetch();
    await navigate(whose.page);
  }

  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        title="Risk assessment"
        caption={record.member.shownAs}
        lead="Only that it was done, and when it is to be looked at again. What is in it stays with you, on paper or in your own files."
      />
      <p>
        {kept
          ? `Done on ${formatDay(kept.doneOn)}, to be looked at again by ${formatDay(kept.reviewOn)}. ${kept.owner} answers for it.`
          : 'None is written down yet. Nobody takes part before it was done.'}
      </p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <DateInput {...field('doneOn')} label="Done on" />
        <DateInput {...field('reviewOn')} label="Look at it again by" hint="Within two years." />
        <Actions>
          <Button type="submit" busy={busy}>
            Save
          </Button>
        </Actions>
      </form>
    </>
  );
}
