import { EmptyState } from '@freshfaces/web-kit/ui';
import { useEffect, useRef } from 'react';
import type { ImportedQuery } from '../generated/graphql.ts';
import { MendRow } from './mend-row.tsx';
import type { RowChanges } from './use-row-changes.ts';

type Found = NonNullable<ImportedQuery['memberImport']>;

interface MendRowsProps {
  rows: Found['rows']['nodes'];
  columns: Found['columns'];
  changes: RowChanges;
}

/** Every row with a fault, to be put right here; after each the next is at hand. */
export function MendRows({ rows, columns, changes }: MendRowsProps) {
  const list = useRef<HTMLDivElement>(null);
  const changedAt = useRef<number | null>(null);

  useEffect(() => {
    if (changedAt.current === null) return;
    if (rows.length === 0) document.querySelector('h1')?.focus();
    const forms = list.current?.querySelectorAll('form') ?? [];
    const next = forms[Math.min(changedAt.current, forms.length - 1)];
    changedAt.current = null;
    const wrong =
      next?.querySelector<HTMLElement>('[aria-invalid]') ?? next?.querySelector('input');
    wrong?.focus();
  }, [rows]);

  if (rows.length === 0) return <EmptyState title="Every row is ready." />;
  return (
    <div ref={list}>
      {rows.map((row, at) => (
        <MendRow
          key={row.number}
          row={row}
          columns={columns}
          changes={changes}
          onChanged={() => {
            changedAt.current = at;
          }}
        />
      ))}
    </div>
  );
}
