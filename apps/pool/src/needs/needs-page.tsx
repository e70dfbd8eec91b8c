import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { slugOf } from '../consents/purposes.ts';
import { useWhose } from '../whose/use-whose.ts';
import { WayBack } from '../whose/way-back.tsx';
import { NeedsForm } from './needs-form.tsx';
import { agreed, NEEDS, type NeedsMember } from './needs-query.ts';
import { ServicesUsed } from './services-used.tsx';
import { WhoReads } from './who-reads.tsx';

/**
 * Which needs a member has experience of, and the services that tell of them, kept only while they agree.
 * Never in the page’s cache, and never on one page with a name (R190).
 */
export function NeedsPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  const own = whose.voice === 'own';
  const { data, error, refetch } = useQuery(NEEDS, {
    variables: { id: whose.memberId },
    fetchPolicy: 'no-cache',
  });
  const member = data?.member;
  return (
    <>
      <WayBack whose={whose} />
      <PageTitle
        title={own ? 'What I have been through' : 'Needs they have experience of'}
        lead={
          own
            ? 'You do not have to tell us. You can be drawn for a panel either way.'
            : 'Nobody has to tell. A member is drawn either way.'
        }
      />
      {member === undefined && <QueryState error={error} retry={refetch} />}
      {member === null && <NotForYou />}
      {member && (
        <WhereAgreed member={member} own={own} page={whose.page}>
          <WhoReads member={member} own={own} />
          <NeedsForm area={area} member={member} own={own} onSaved={refetch} />
          <ServicesUsed member={member} own={own} page={whose.page} />
        </WhereAgreed>
      )}
    </>
  );
}

interface WhereAgreedProps {
  member: NeedsMember;
  own: boolean;
  page: string;
  children: ReactNode;
}

/** What follows, where the member agreed to it; else why there is nothing. */
export function WhereAgreed({ member, own, page, children }: WhereAgreedProps) {
  const { toKeep, leadReads } = agreed(member);
  if (!member.viewerCanRecordNeeds && !toKeep && !member.consents) return <NotForYou />;
  if (!toKeep) {
    return (
      <EmptyState
        title={
          own
            ? 'You have not said that we may keep this.'
            : 'They have not agreed to this being kept.'
        }
      >
        <p>
          {own ? 'So we keep nothing. ' : 'So nothing is kept, and nothing can be written down. '}
          <Link to={`${page}/consents/${slugOf('RECORD_NEEDS')}`}>See the question</Link>
        </p>
      </EmptyState>
    );
  }
  if (!own && !leadReads) {
    return (
      <EmptyState title="They have not agreed that you read this.">
        <p>Only they can say yes to that, on their own screen.</p>
      </EmptyState>
    );
  }
  return children;
}

function NotForYou() {
  return <EmptyState title="Only the member can see this, and their lead where they agreed." />;
}
