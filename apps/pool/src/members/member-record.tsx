import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { PageTitle } from '@freshfaces/web-kit/ui';
import { AvailabilityPanel } from '../availability/availability-panel.tsx';
import type { Voice } from '../availability/voice.ts';
import { graphql } from '../generated/index.ts';
import { MemberFacts } from './member-facts.tsx';

const MEMBER_RECORD = graphql(`
  query MemberRecord($id: ID!) {
    member(id: $id) {
      id
      shownAs
      pseudonym
      status
      trainedFor
      joinedOn
      homeOrganisation { id name }
      viewerCanChange
      teamsExperienced { slug name }
      private {
        name
        email
        phone
        ownLimitPerYear
        sharedPoolSince
        busy { id from to }
        availabilityNote
      }
    }
  }
`);

export interface MemberRecordProps {
  area: AreaProps;
  id: string;
  voice: Voice;
}

/** What the reader may know of one member, and when that member can take part. */
export function MemberRecord({ area, id, voice }: MemberRecordProps) {
  const { data, error, refetch } = useQuery(MEMBER_RECORD, { variables: { id } });
  const member = data?.member;
  if (!member) {
    return (
      <>
        <PageTitle title={voice === 'own' ? 'My record' : 'Member'} />
        <QueryState error={error} retry={refetch} label="Opening the record…" />
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={voice === 'own' ? 'My record' : member.shownAs}
        caption={voice === 'own' ? member.shownAs : member.homeOrganisation.name}
        lead={voice === 'own' ? 'What we keep about you, and when you can take part.' : undefined}
      />
      <MemberFacts member={member} voice={voice} />
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
