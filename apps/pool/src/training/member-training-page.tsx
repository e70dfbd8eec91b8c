import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { ButtonLink, EmptyState, PageTitle, PrintButton } from '@freshfaces/web-kit/ui';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { LearntPanel } from './learnt-panel.tsx';
import { MEMBER_TRAINING } from './member-training-query.ts';
import { OfferedPanel } from './offered-panel.tsx';
import { PathwayPanel } from './pathway-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';

/** Where a member stands, what is next, and how to get there (R34). */
export function MemberTrainingPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const own = whose.voice === 'own';
  const { data, error, refetch } = useQuery(MEMBER_TRAINING, {
    variables: { id: whose.memberId },
    fetchPolicy: 'cache-and-network',
  });
  const member = data?.member;
  const pathway = member?.pathway;
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle
        title={own ? 'My training' : 'Their training'}
        caption={member?.shownAs}
        lead={own ? pathway?.said : undefined}
        actions={
          own ? (
            <ButtonLink to={`${whose.page}/training/certificate`} kind="secondary">
              My certificate
            </ButtonLink>
          ) : (
            <PrintButton />
          )
        }
      />
      {member === undefined && (
        <QueryState error={error} retry={refetch} label="Opening the training…" />
      )}
      {data && !pathway && (
        <EmptyState title="Only the member and the lead at their organisation can see this." />
      )}
      {data && member && pathway && (
        <>
          <PlacesPanel area={area} member={member} own={own} onChange={refetch} />
          <PathwayPanel pathway={pathway} own={own} />
          {member.viewerCanBookTraining && (
            <OfferedPanel
              area={area}
              member={member}
              courses={data.courses}
              own={own}
              onChange={refetch}
            />
          )}
          <LearntPanel member={member} own={own} />
        </>
      )}
    </>
  );
}
