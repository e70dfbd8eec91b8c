import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  PageTitle,
  Panel,
} from '@freshfaces/web-kit/ui';
import { DryRun } from '../eligibility/dry-run.tsx';
import type { InterestQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { AskForm } from './ask-form.tsx';
import { CallOff } from './call-off.tsx';
import { CloseNow } from './close-now.tsx';
import { ExtendForm } from './extend-form.tsx';
import { INTEREST } from './interest-query.ts';
import { OwnMembers } from './own-members.tsx';
import { WindowFigures } from './window-figures.tsx';

export type Asking = NonNullable<InterestQuery['recruitment']>;

/** Fewer yeses than this are not tried out while members answer. */
const FEW = 10;

/** Asking members whether they are interested (R55): the check before, how it stands, and its end. */
export function InterestPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(INTEREST, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const asking = data?.recruitment;
  if (!asking) {
    return (
      <>
        <PageTitle title={data ? 'We could not find that recruitment' : 'Who is interested'} />
        {(error || !data) && <QueryState error={error} retry={refetch} />}
      </>
    );
  }
  const { post, organisation } = asking;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'Recruitments', to: area.basePath },
          { label: post, to: `${area.basePath}/${id}` },
        ]}
      />
      <PageTitle
        caption={`${post}, ${organisation?.name ?? NAMELESS}`}
        title="Who is interested"
        lead="Everyone who could be drawn is asked at once. Nobody can choose whom. Only those who say yes enter the draw."
      />
      <Asked area={area} asking={asking} />
    </>
  );
}

function Asked({ area, asking }: { area: AreaProps; asking: Asking }) {
  const { stage, interest, ownMembersAsked } = asking;
  const part = { area, asking };
  const mine = ownMembersAsked?.filter(({ viewerCanAnswer }) => viewerCanAnswer) ?? [];
  return (
    <>
      {stage === 'PLANNED' && !asking.viewerCanAskForInterest && (
        <EmptyState title="Nobody was asked yet. The people who recruit ask everyone at once." />
      )}
      {asking.viewerCanAskForInterest && <AskForm {...part} />}
      {interest && <WindowFigures interest={interest} isOpen={stage === 'ASKING'} />}
      {stage === 'ASKING' && (interest?.wantToTalk ?? 0) > 0 && (
        <Actions>
          <ButtonLink kind="secondary" to={`${area.basePath}/talks`}>
            See who wants to talk
          </ButtonLink>
        </Actions>
      )}
      {interest && (stage === 'ASKING' || stage === 'ASKED') && (
        <Panel title="Could a panel be drawn from those who said yes?">
          {stage === 'ASKING' && (
            <p>
              While members answer, this looks at whole fives of those who said yes and leaves out
              the last five to nine, so that it says nothing of any one person. At the end it looks
              at all of them.
            </p>
          )}
          {stage === 'ASKING' && interest.yes < FEW ? (
            <p>Too few have said yes so far to try it out.</p>
          ) : (
            <DryRun recruitmentId={asking.id} key={`${stage} ${interest.yes}`}>
              {stage === 'ASKED' && asking.viewerCanExtendInterest && (
                <Actions>
                  <ButtonLink to={`${area.basePath}/${asking.id}/draw`}>Go to the draw</ButtonLink>
                </Actions>
              )}
            </DryRun>
          )}
        </Panel>
      )}
      {mine.length > 0 && <OwnMembers area={area} members={mine} />}
      {asking.viewerCanExtendInterest && interest && <ExtendForm {...part} />}
      {asking.viewerCanCloseInterest && interest && <CloseNow {...part} />}
      {asking.viewerCanCallOff && <CallOff {...part} />}
    </>
  );
}
