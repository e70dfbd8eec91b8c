import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { newKey, QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { RecruitmentDraftQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { type Draft, toInput } from './draft.ts';
import { RecruitmentForm } from './recruitment-form.tsx';

const RECRUITMENT_DRAFT = graphql(`
  query RecruitmentDraft($id: ID!) {
    recruitment(id: $id) {
      id
      post
      summary
      level
      team
      interviewsFrom
      interviewsTo
      organisation { id }
      contract { id }
      rules {
        seats
        reserves
        needs
        someoneFromTheTeam
        maxPerOrganisation
        policy
        coolDownDays
        trainedFor
        someoneTrainedToChair
      }
      viewerCanChange
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeRecruitment($input: ChangeRecruitmentInput!) {
    changeRecruitment(input: $input) { id }
  }
`);

/** Changes a recruitment, until its draw is under way. */
export function ChangeRecruitmentPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(RECRUITMENT_DRAFT, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const [change] = useMutation(CHANGE);
  const kept = data?.recruitment;
  if (!kept?.viewerCanChange) {
    return (
      <>
        <PageTitle title="Change this recruitment" />
        {(error || !data) && <QueryState error={error} retry={refetch} />}
        {data && <EmptyState title="This recruitment can’t be changed, or not by you." />}
      </>
    );
  }
  return (
    <RecruitmentForm
      area={area}
      draftKey={`change:${id}`}
      initial={draftOf(kept)}
      saveLabel="Save the changes"
      save={async (draft) => {
        const { organisationId: _fixed, ...rest } = toInput(draft);
        await change({ variables: { input: { idempotencyKey: newKey(), id, ...rest } } });
        return id;
      }}
    />
  );
}

function draftOf(kept: NonNullable<RecruitmentDraftQuery['recruitment']>): Draft {
  const { __typename: _name, ...rules } = kept.rules;
  return {
    post: kept.post,
    summary: kept.summary,
    level: kept.level,
    organisationId: kept.organisation?.id ?? '',
    contractId: kept.contract?.id ?? '',
    team: kept.team ?? '',
    interviewsFrom: kept.interviewsFrom,
    interviewsTo: kept.interviewsTo,
    rules,
  };
}
