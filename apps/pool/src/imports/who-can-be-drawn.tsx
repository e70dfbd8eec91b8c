import { Notice } from '@freshfaces/web-kit/ui';
import type { ImportedQuery } from '../generated/graphql.ts';

interface WhoCanBeDrawnProps {
  found: NonNullable<ImportedQuery['memberImport']>;
}

/** Before the yes: a file answers for the shared pool at most; being lent is asked of each member (R185). */
export function WhoCanBeDrawn({ found: { columns, organisation } }: WhoCanBeDrawnProps) {
  const saysWhoIsShared = columns.some(
    ({ field, heading }) => field === 'SHARED_POOL' && heading != null,
  );
  return (
    <Notice title="Who can be drawn">
      {saysWhoIsShared ? (
        <p>
          Those the file says are in the shared pool can be drawn for panels of {organisation.name}{' '}
          only, until each of them is asked whether they may be lent to other organisations.
        </p>
      ) : (
        <p>
          The file does not say who agreed to be in the shared pool, so nobody in it can be drawn
          until they are asked.
        </p>
      )}
    </Notice>
  );
}
