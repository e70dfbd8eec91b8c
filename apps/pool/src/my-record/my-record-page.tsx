import type { AreaProps } from '@freshfaces/web-kit/area';
import { Card, CardGrid, EmptyState, PageTitle } from '@freshfaces/web-kit/ui';
import { MemberRecord } from '../members/member-record.tsx';
import { RecordPanel } from '../profile/record-panel.tsx';
import { useWhose } from '../whose/use-whose.ts';
import { CheckAgain } from './check-again.tsx';

/** A member’s own record, and the way to their choices and their data (R158). */
export function MyRecordPage({ area }: { area: AreaProps }) {
  const whose = useWhose(area);
  if (!whose.memberId) return <NoRecord />;
  return (
    <MemberRecord area={area} whose={whose}>
      {() => (
        <>
          <CheckAgain whose={whose} />
          <RecordPanel memberId={whose.memberId} page={whose.page} own />
          <h2>It is yours</h2>
          <CardGrid>
            <Card title="My own pages" to="/my">
              <p>What we ask you, in short words. With pictures if you like.</p>
            </Card>
            <Card title="My training" to={`${whose.page}/training`}>
              <p>Where you are, what is next, and days to book.</p>
            </Card>
            <Card title="My choices" to={`${whose.page}/consents`}>
              <p>What you said yes and no to. You can change your mind.</p>
            </Card>
            <Card title="What I have been through" to={`${whose.page}/needs`}>
              <p>Only if you want to tell us.</p>
            </Card>
            <Card title="Who has looked at my record" to={`${whose.page}/looks`}>
              <p>See who it was, when, and why.</p>
            </Card>
            <Card title="Who helps me" to={`${whose.page}/access`}>
              <p>Someone you trust can see what you are asked.</p>
            </Card>
            <Card title="My data" to={`${whose.page}/data`}>
              <p>Save a copy, or have it all gone.</p>
            </Card>
          </CardGrid>
        </>
      )}
    </MemberRecord>
  );
}

function NoRecord() {
  return (
    <>
      <PageTitle title="My record" />
      <EmptyState title="You are not a member of the pool, so there is no record of you here." />
    </>
  );
}
