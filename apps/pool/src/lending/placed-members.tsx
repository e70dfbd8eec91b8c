import type { AreaProps } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { LoanShown } from './lending-queries.ts';

type Placed = LoanShown['placed'][number];

/** Who has a place on this loan; names only after their yes, and only for whom they agreed to. */
export function PlacedMembers({ loan, area }: { loan: LoanShown; area: AreaProps }) {
  if (loan.state !== 'AGREED') return null;
  return (
    <Panel title="Members with a place">
      <p>
        Until a member says yes you see the name they are known under. After their yes{' '}
        {loan.borrower.name} sees how to reach them, where they agreed to that, until this loan ends
        or is recalled.
      </p>
      {loan.placed.length === 0 ? (
        <p>{nobodyYet(loan)}</p>
      ) : (
        <Table
          caption="Members with a place"
          captionHidden
          rows={loan.placed}
          keyOf={({ id }) => id}
          columns={[
            { heading: 'Member', names: true, cell: linkFrom(area.basePath) },
            { heading: 'Name they chose', cell: ({ contact }) => contact?.name ?? 'Not shown' },
            { heading: 'How to reach them', cell: reachOf },
          ]}
        />
      )}
    </Panel>
  );
}

function linkFrom(basePath: string) {
  return ({ id, shownAs }: Placed) => <Link to={`${basePath}/members/${id}`}>{shownAs}</Link>;
}

function reachOf({ contact }: Placed) {
  return contact?.email ?? contact?.phone ?? (contact ? 'Ask their organisation' : 'Not shown');
}

/** What has to happen before anyone has a place. */
function nobodyYet({ recruitment, opportunityId, borrower, lender }: LoanShown): string {
  const whose = `those of ${lender.name} who agreed to be drawn for other organisations`;
  if (recruitment) {
    return `Nobody yet. ${borrower.name} draws the panel as always; ${whose} are then among those who can be drawn.`;
  }
  if (opportunityId) {
    return `Nobody yet. ${borrower.name} asks more members from the opportunity; ${whose} are then asked too.`;
  }
  return 'Nobody yet.';
}
