import { Problem } from '@freshfaces/graph-kit';
import type { CheckedRows } from './check-rows.ts';
import type { MemberImport } from './member-import.ts';

/** The import when it still waits for a decision; else `ALREADY_DONE`. */
export function mustBePreview<T extends MemberImport>(found: T): T {
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
export function confirmed<T extends MemberImport>(found: T, checked: CheckedRows): T {
  const rows = checked.rows.filter(({ problems }) => problems.length > 0);
  return {
    ...found,
    status: 'CONFIRMED',
    rows,
    holdsRows: rows.length > 0,
    goodRowCount: checked.members.length,
    problemRowCount: rows.length,
    savedCount: checked.members.length,
  };
}
