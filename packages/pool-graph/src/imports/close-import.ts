import { Problem } from '@freshfaces/graph-kit';
import type { CheckedRows } from './check-rows.ts';
import type { MemberImport } from './member-import.ts';

/** The import when it still waits for a decision; else `ALREADY_DONE`. */
export function mustBePreview<T extends MemberImport>(found: T): T {
  if (found.status === 'UNDONE') {
    throw new Problem('ALREADY_DONE', 'This was taken back. Choose the file again to add it.');
  }
  if (found.status === 'CONFIRMED') {
    throw new Problem('ALREADY_DONE', 'These members were already saved.');
  }
  if (found.status === 'DISCARDED') {
    throw new Problem(
      'ALREADY_DONE',
      'This file was discarded, or waited for more than a day. Choose it again.',
    );
  }
  return found;
}

/** The import without the file's content: only its counts stay. */
export function withoutContent<T extends MemberImport>(found: T): T {
  const status = found.status === 'PREVIEW' ? 'DISCARDED' : found.status;
  return { ...found, status, rows: [], holdsRows: false };
}

/** The import after its good rows were saved; only the rows that were not are kept, for a day. */
export function confirmed<T extends MemberImport>(
  found: T,
  checked: CheckedRows,
  saved: NonNullable<MemberImport['saved']>,
): T {
  const rows = checked.rows.filter(({ problems, leftOut }) => problems.length > 0 || leftOut);
  const leftOutRowCount = rows.filter(({ leftOut }) => leftOut).length;
  return {
    ...found,
    status: 'CONFIRMED',
    rows,
    holdsRows: rows.length > 0,
    goodRowCount: checked.members.length,
    problemRowCount: rows.length - leftOutRowCount,
    leftOutRowCount,
    savedCount: checked.members.length,
    saved,
  };
}
