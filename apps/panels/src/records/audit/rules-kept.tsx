import { formatDay } from '@freshfaces/web-kit/format';
import { Panel } from '@freshfaces/web-kit/ui';
import type { PublicRecordQuery } from '../../generated/graphql.ts';
import { AuditForm } from './audit-form.tsx';
import { AuditsTable } from './audits-table.tsx';
import { LastAudit } from './last-audit.tsx';

interface RulesKeptProps {
  record: NonNullable<PublicRecordQuery['drawRecord']>;
}

/** What only an auditor can check of a record, who last did, and, for those who may, the way to do it. */
export function RulesKept({ record }: RulesKeptProps) {
  const { id, audits, viewerCanAudit, canBeOpenedUntil } = record;
  return (
    <Panel title="Checked by an auditor">
      <p>
        Anyone can check, as your browser just did, that the list, the tickets and the chances were
        fixed before the luck, and that the panel and the order of reserves follow from it. What the
        panel had to cover is sealed, so that this page tells of nobody what they have been through.
        So an auditor checks that every line of the table and every reserve kept those rules: the
        commissioner of the contract, who is never shown who sits on a panel. Where a recruitment
        belongs to no contract, the network can ask an auditor from outside.
      </p>
      <LastAudit audits={audits} />
      <p>
        {canBeOpenedUntil
          ? `It can be checked until ${formatDay(canBeOpenedUntil)}. What that needs is deleted then.`
          : 'It can’t be checked any more: what that needs was deleted six months after the interviews.'}
      </p>
      <AuditsTable audits={audits} />
      {viewerCanAudit && canBeOpenedUntil && <AuditForm drawId={id} />}
    </Panel>
  );
}
