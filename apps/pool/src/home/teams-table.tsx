import { Panel, Table, Tag } from '@freshfaces/web-kit/ui';
import type { PoolAtAGlanceQuery } from '../generated/graphql.ts';

type TeamCoverage = PoolAtAGlanceQuery['poolSummary']['teams'][number];

/** Which services the pool has experience of, the thin ones first. */
export function TeamsTable({ teams }: { teams: readonly TeamCoverage[] }) {
  if (teams.length === 0) return null;
  const thinFirst = teams.toSorted(
    (a, b) =>
      (a.members.atLeast ?? 0) - (b.members.atLeast ?? 0) ||
      a.team.name.localeCompare(b.team.name, 'en-GB'),
  );
  const thin = teams.filter((one) => one.members.atLeast == null).length;
  return (
    <Panel title="Experience of services">
      <p>
        A panel should have someone who has used the service the post is in.{' '}
        {thin === 0
          ? 'Every service has at least five such members.'
          : `${thin} of ${teams.length} services ${thin === 1 ? 'has' : 'have'} fewer than five such members: invite people there first.`}
      </p>
      <Table
        caption="Members with experience of each service"
        captionHidden
        columns={[
          { heading: 'Service', cell: (one) => one.team.name, names: true },
          { heading: 'Members', cell: countCell },
          { heading: 'Run by', cell: (one) => one.organisation.name },
        ]}
        rows={thinFirst}
        keyOf={(one) => one.team.slug}
      />
    </Panel>
  );
}

function countCell({ members }: TeamCoverage) {
  return members.atLeast == null ? <Tag tone="warning">{members.text}</Tag> : members.text;
}
