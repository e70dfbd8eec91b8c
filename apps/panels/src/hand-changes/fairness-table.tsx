import { formatCount, formatPercent } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { FairnessQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';

type Row = FairnessQuery['organisationFairness'][number];

/** Of each organisation's seats in the last twelve months, how many came by draw and stayed so (R58). */
export function FairnessTable({ organisations }: { organisations: readonly Row[] }) {
  if (organisations.length === 0) return null;
  return (
    <Panel title="How seats were filled in the last 12 months">
      <p>
        A seat that someone changed by hand, or chose before there were draws, does not count as
        drawn. Ending the time to answer early, and writing down for a member that they can’t come,
        are counted beside it.
      </p>
      <Table
        caption="Seats that came by draw, the lowest share first"
        columns={[
          {
            heading: 'Organisation',
            names: true,
            cell: ({ organisation }) => organisation?.name ?? NAMELESS,
          },
          { heading: 'Seats', numeric: true, cell: ({ seats }) => formatCount(seats) },
          { heading: 'By draw', numeric: true, cell: ({ byDraw }) => formatCount(byDraw) },
          {
            heading: 'Share',
            numeric: true,
            cell: ({ share }) => (share === null ? '–' : formatPercent(share, 0)),
          },
          {
            heading: 'Ended early',
            numeric: true,
            cell: ({ endedEarly }) => formatCount(endedEarly),
          },
          {
            heading: 'Written down by staff',
            numeric: true,
            cell: ({ writtenDown }) => formatCount(writtenDown),
          },
        ]}
        rows={organisations}
        keyOf={({ organisation }) => organisation?.id ?? ''}
      />
    </Panel>
  );
}
