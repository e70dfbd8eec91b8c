import { formatMoment } from '@freshfaces/web-kit/format';
import { Notice } from '@freshfaces/web-kit/ui';
import type { PublicRecordQuery } from '../../generated/graphql.ts';

export type Audits = NonNullable<PublicRecordQuery['drawRecord']>['audits'];

/**
 * What was last found, and whether that still is of the record as it stands. A record only grows, so what one
 * auditor found broken stays so, whatever another says after them.
 */
export function LastAudit({ audits }: { audits: Audits }) {
  const broken = audits.find(({ kept }) => kept === false);
  const last = broken ?? audits.find(({ checkedAt }) => checkedAt !== null);
  if (!last?.checkedAt) return <Notice title="No auditor has checked this record yet." />;
  const { organisationName, checkedAt, kept, isOfThisState } = last;
  const by = `Checked by ${organisationName} on ${formatMoment(checkedAt)}`;
  return (
    <Notice
      tone={kept ? (isOfThisState ? 'good' : 'info') : 'warning'}
      title={
        kept
          ? `${by}: every line of the table and every reserve kept the rules.`
          : `${by}: not every rule was kept.`
      }
    >
      {!kept && <p>The coordinators of the network were told what is wrong.</p>}
      {!isOfThisState && (
        <p>
          Someone was replaced since. This check is of the record before that; it can be done again.
        </p>
      )}
    </Notice>
  );
}
