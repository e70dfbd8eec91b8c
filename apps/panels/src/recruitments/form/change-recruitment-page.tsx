import { useMutation, useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { newKey, QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { graphql } from '../../generated/index.ts';
import { STEPS, STEPS_AFTER_ASKING } from './draft.ts';
import { toInput } from './draft-input.ts';
import { RecruitmentForm } from './recruitment-form.tsx';
import { draftOf } from './saved-draft.ts';

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
      interviewDays
      stage
      panelModel {
        kind
        chair
        staffSeats { title part }
        decidedBy
        decidedOn
        shortListingReason
      }
      invitation {
        stages
        doing
        hours
        rewardPence
        expenses
        say
        sharePercent
        influence
        way
        where
        guide
        contact
      }
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

/** Changes a recruitment, until its draw is under way; once members can no longer answer, only its rules. */
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
      steps={kept.stage === 'ASKED' ? STEPS_AFTER_ASKING : STEPS}
      saveLabel={
        kept.stage === 'ASKING'
          ? 'Save, and ask again those who were told something else'
          : 'Save the changes'
      }
      save={async (draft) => {
        const { organisationId: _fixed, ...rest } = toInput(draft);
        await change({ variables: { input: { idempotencyKey: newKey(), id, ...rest } } });
        return id;
      }}
    />
  );
}
