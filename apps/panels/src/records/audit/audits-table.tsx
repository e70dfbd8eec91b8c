import { formatMoment } from '@freshfaces/web-kit/format';
import { Details, Table } from '@freshfaces/web-kit/ui';
import type { Audits } from './last-audit.tsx';

/** Every time someone opened what the record seals, and why. */
export function AuditsTable({ audits }: { audits: Audits }) {
  if (audits.length === 0) return null;
  return (
    <Details summary="Who opened it, when and why">
      <Table
        caption="Who opened it, when and why"
        captionHidden
        columns={[
          {
            heading: 'Who',
            names: true,
            cell: ({ organisationName }) => organisationName,
          },
          { heading: 'When', cell: ({ openedAt }) => formatMoment(openedAt) },
          { heading: 'Why', cell: ({ reason }) => reason },
          { heading: 'Every rule kept?', cell: ({ kept }) => foundInWords(kept) },
        ]}
        rows={audits}
        keyOf={({ id }) => id}
      />
    </Details>
  );
}

function foundInWords(kept: boolean | null | undefined): string {
  if (kept === true) return 'Yes';
  return kept === false ? 'No' : 'Not said';
}
