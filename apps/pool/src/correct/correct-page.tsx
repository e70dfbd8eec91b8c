import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { MEMBER_RECORD } from '../members/member-record-query.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { CorrectForm } from './correct-form.tsx';

/** Puts a wrong name or contact right. */
export function CorrectPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const own = whose.voice === 'own';
  const { data, error, refetch } = useQuery(MEMBER_RECORD, {
    variables: { id: whose.memberId },
  });
  const member = data?.member;
  const title = own ? 'Put my details right' : 'Put their details right';
  if (member?.private && member.viewerCanChange) {
    return (
      <>
        <WayBack whose={whose} />
        <CorrectForm area={area} whose={whose} title={title} details={member.private} />
      </>
    );
  }
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle title={title} />
      {member === undefined ? (
        <QueryState error={error} retry={refetch} label="Opening the record…" />
      ) : (
        <EmptyState title="Only the member and their home organisation’s lead can do this." />
      )}
    </>
  );
}
