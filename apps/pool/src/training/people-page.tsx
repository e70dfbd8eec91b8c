import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Breadcrumbs, EmptyState, PageTitle, Panel, Table } from '@freshfaces/web-kit/ui';
import type { TrainingEndingSoonQuery, TrainingRole } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { ROLE_WORDS } from '../words.ts';
import { MODULES } from './training-operations.ts';
import { WhoseOrganisation } from './whose-organisation.tsx';

const ENDING_SOON = graphql(`
  query TrainingEndingSoon($organisationId: ID!) {
    trainingEndingSoon(organisationId: $organisationId) {
      member { id shownAs }
      role
      until
      modules { code name }
    }
  }
`);

/** Who is trained for what, and whose training ends soon. */
export function PeoplePage({ area }: { area: AreaProps }) {
  const here = `${area.basePath}/training`;
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Training', to: here }]} />
      <PageTitle
        title="Who is trained for what"
        lead="It follows from what each of them has learnt, and for how long that counts."
      />
      <WhoseOrganisation can={({ viewerCanRunTraining }) => viewerCanRunTraining}>
        {(organisation) => <EndingSoon organisationId={organisation.id} />}
      </WhoseOrganisation>
      <RolesPanel />
    </>
  );
}

function EndingSoon({ organisationId }: { organisationId: string }) {
  const { data, error, refetch } = useQuery(ENDING_SOON, {
    variables: { organisationId },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.trainingEndingSoon;
  return (
    <Panel title="Ending in the next 60 days">
      {!rows && <QueryState error={error} retry={refetch} label="Looking at their training…" />}
      {rows?.length === 0 && (
        <EmptyState title="Nobody of yours stops being trained for anything soon." />
      )}
      {rows && rows.length > 0 && (
        <Table
          caption="Members to book on training"
          captionHidden
          rows={byMember(rows)}
          keyOf={({ member }) => member.id}
          columns={[
            {
              heading: 'Member',
              names: true,
              cell: memberCell,
            },
            {
              heading: 'Trained for',
              cell: ({ roles }) => roles.map((role) => ROLE_WORDS[role]).join(', '),
            },
            { heading: 'Until', cell: ({ until }) => formatDay(until) },
            {
              heading: 'To do again',
              cell: ({ names }) => names.join(', '),
            },
          ]}
        />
      )}
    </Panel>
  );
}

function RolesPanel() {
  const { data, error, refetch } = useQuery(MODULES);
  const modules = data?.trainingModules;
  const roles = Object.keys(ROLE_WORDS) as TrainingRole[];
  return (
    <Panel title="What each role needs">
      {!modules && <QueryState error={error} retry={refetch} />}
      {modules && (
        <Table
          caption="What each role needs"
          captionHidden
          rows={roles}
          keyOf={(role) => role}
          columns={[
            {
              heading: 'Role',
              names: true,
              cell: roleCell,
            },
            {
              heading: 'What has to be learnt',
              cell: (role) =>
                modules
                  .filter(({ neededFor }) => neededFor.includes(role))
                  .map(({ name }) => name)
                  .join(', '),
            },
          ]}
        />
      )}
    </Panel>
  );
}

type Ending = TrainingEndingSoonQuery['trainingEndingSoon'][number];

interface EndingRow {
  member: Ending['member'];
  roles: TrainingRole[];
  /** When the first of them ends. */
  until: string;
  /** What has to be done again. */
  names: string[];
}

/** A row a member, soonest first as they came. */
function byMember(rows: readonly Ending[]): EndingRow[] {
  return [...Map.groupBy(rows, ({ member }) => member.id).values()].flatMap((theirs) => {
    const [first] = theirs;
    if (!first) return [];
    const names = theirs.flatMap(({ modules }) => modules.map(({ name }) => name));
    return {
      member: first.member,
      roles: theirs.map(({ role }) => role),
      until: first.until,
      names: [...new Set(names)],
    };
  });
}

function memberCell({ member }: EndingRow) {
  return <Link to={`../../members/${member.id}/training`}>{member.shownAs}</Link>;
}

function roleCell(role: TrainingRole) {
  return <Link to={`../../members?role=${role}`}>{ROLE_WORDS[role]}</Link>;
}
