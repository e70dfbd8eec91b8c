import { Card, CardGrid, PageTitle } from '@freshfaces/web-kit/ui';
import type { Account } from '../../session/session.ts';

/** The network stands: what to do first. */
export function DonePage({ account }: { account: Account }) {
  return (
    <>
      <PageTitle
        title="Freshfaces is ready"
        lead={`Welcome, ${account.name}. You are signed in as the first coordinator.`}
      />
      <h2>What to do first</h2>
      <CardGrid>
        <Card title="Turn on the second factor" to="/people/account/second-factor">
          <p>A coordinator can do a lot. A code from your telephone keeps others out.</p>
        </Card>
        <Card title="Invite people" to="/people">
          <p>Add partner organisations, and send their administrators an invitation.</p>
        </Card>
        <Card title="Go to the home page" to="/">
          <p>See what a coordinator does here.</p>
        </Card>
      </CardGrid>
    </>
  );
}
