import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Breadcrumbs, EmptyState, PageTitle, Table, Tag } from '@freshfaces/web-kit/ui';
import type { StaffTrainingQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { RecordStaffForm } from './record-staff-form.tsx';
import { WhoseOrganisation } from './whose-organisation.tsx';

const STAFF_TRAINING = graphql(`
  query StaffTraining($organisationId: ID!) {
    staffTraining(organisationId: $organisationId) {
      id
      name
      trained
      until
      completions { id on withdrawnReason }
    }
  }
`);

type StaffRow = StaffTrainingQuery['staffTraining'][number];

/** Recruitment and selection training of staff (R33). */
export function StaffPage({ area }: { area: AreaProps }) {
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Training', to: `${area.basePath}/training` }]} />
      <PageTitle
        title="Training of staff"
        lead="A panel goes ahead only when the staff on it, and whoever supports it, have done recruitment and selection training. It counts for three years."
      />
      <WhoseOrganisation can={({ viewerCanRecordStaffTraining: can }) => can}>
        {({ id }) => <StaffTable key={id} area={area} organisationId={id} />}
      </WhoseOrganisation>
    </>
  );
}

function StaffTable({ area, organisationId }: { area: AreaProps; organisationId: string }) {
  const { data, error, refetch } = useQuery(STAFF_TRAINING, {
    variables: { organisationId },
    fetchPolicy: 'cache-and-network',
  });
  const staff = data?.staffTraining;
  if (!staff) return <QueryState error={error} retry={refetch} label="Finding your staff…" />;
  if (staff.length === 0) return <EmptyState title="Nobody works here yet." />;
  return (
    <>
      <Table
        caption="Staff and their training"
        captionHidden
        rows={staff}
        keyOf={({ id }) => id}
        columns={[
          { heading: 'Name', names: true, cell: ({ name }) => name },
          {
            heading: 'For panels',
            cell: trainedCell,
          },
          { heading: 'Last done', cell: lastDone },
          { heading: 'Counts until', cell: ({ until }) => (until ? formatDay(until) : '–') },
        ]}
      />
      <RecordStaffForm
        area={area}
        organisationId={organisationId}
        staff={staff}
        onSaved={refetch}
      />
    </>
  );
}

function lastDone({ completions }: StaffRow): string {
  const days = completions.filter((one) => !one.withdrawnReason).map(({ on }) => on);
  const last = days.toSorted().at(-1);
  return last ? formatDay(last) : 'Never';
}

function trainedCell({ trained }: StaffRow) {
  return trained ? <Tag tone="good">Trained</Tag> : <Tag tone="warning">Not trained</Tag>;
}
