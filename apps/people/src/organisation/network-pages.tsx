import { Card, CardGrid } from '@freshfaces/web-kit/ui';

/** Pages about the whole network, for coordinators. */
export function NetworkPages({ basePath }: { basePath: string }) {
  return (
    <>
      <h2>The whole network</h2>
      <CardGrid>
        <Card title="Add an organisation" to={`${basePath}/organisations/new`}>
          <p>A new partner or commissioner, and then its first administrator.</p>
        </Card>
        <Card title="Mail" to={`${basePath}/outbox`}>
          <p>What Freshfaces has written to people, and whether it was sent.</p>
        </Card>
        <Card title="Every change" to={`${basePath}/audit`}>
          <p>Who changed what and when, in a chain nobody can quietly alter.</p>
        </Card>
        <Card title="How long we keep things" to={`${basePath}/retention`}>
          <p>The rules, and what would go today.</p>
        </Card>
      </CardGrid>
    </>
  );
}
