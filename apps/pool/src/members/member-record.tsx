import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { AvailabilityPanel } from '../availability/availability-panel.tsx';
import type { Whose } from '../whose/use-whose.ts';
import { MemberFacts } from './member-facts.tsx';
import { MEMBER_RECORD, type RecordMember } from './member-record-query.ts';

export interface MemberRecordProps {
  area: AreaProps;
  whose: Whose;
  /** What else the record’s page offers, once it is there. */
  children: (member: RecordMember) => ReactNode;
}

/** What the reader may know of one member, and when that member can take part. */
export function MemberRecord({ area, whose, children }: MemberRecordProps) {
  const { memberId, voice, page } = whose;
  const own = voice === 'own';
  const { data, error, refetch } = useQuery(MEMBER_RECORD, {
    variables: { id: memberId },
  });
  const member = data?.member;
  if (!member) {
    return (
      <>
        <PageTitle title={own ? 'My record' : 'Member'} />
        {member === undefined ? (
          <QueryState error={error} retry={refetch} label="Opening the record…" />
        ) : (
          <EmptyState title="There is no record here, or none that you may see." />
        )}
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={own ? 'My record' : member.shownAs}
        caption={own ? member.shownAs : member.homeOrganisation.name}
        lead={own ? 'What we keep about you, and when you can take part.' : undefined}
      />
      <MemberFacts member={member} voice={voice} page={page} />
      {children(member)}
      {member.private && member.viewerCanChange && (
        <AvailabilityPanel
          member={{ id: member.id, status: member.status, ...member.private }}
          voice={voice}
          announce={area.announce}
        />
      )}
    </>
  );
}
