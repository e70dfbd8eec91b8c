import type { CheckedRow, ReadRow, RowProblem } from './member-import.ts';
import { type NewMember, readRow } from './read-row.ts';
import { looksLikeSamePerson, type NameAndEmail, nameKey } from './same-person.ts';

/** Rows with what is wrong with each, and the members of those with nothing wrong. */
export interface CheckedRows {
  readonly rows: readonly CheckedRow[];
  readonly members: readonly NewMember[];
}

/**
 * Checks every row on its own, against the rows above it, and against the organisation's own members.
 * Other organisations' members are never compared: that would tell who is supported where.
 */
export function checkRows(
  read: readonly ReadRow[],
  existing: readonly NameAndEmail[],
  today: string,
): CheckedRows {
  const known = byNameKey(existing);
  const above = new Map<string, (NameAndEmail & { number: number })[]>();
  const members: NewMember[] = [];
  const rows = read.map(({ number, cells, miscounted, someoneElse, leftOut }) => {
    const row: ReadRow = {
      number,
      cells,
      miscounted,
      ...(someoneElse && { someoneElse }),
      ...(leftOut && { leftOut }),
    };
    if (leftOut) return { ...row, problems: [] };
    const { member, problems } = readRow(row, today);
    const twins = member && !someoneElse ? duplicates(member, known, above) : [];
    if (member) {
      const key = nameKey(member.name);
      above.set(key, [...(above.get(key) ?? []), { ...member, number }]);
      if (twins.length === 0) members.push(member);
    }
    return { ...row, problems: [...problems, ...twins] };
  });
  return { rows, members };
}

function byNameKey(people: readonly NameAndEmail[]): ReadonlyMap<string, NameAndEmail[]> {
  return Map.groupBy(people, ({ name }) => nameKey(name));
}

function duplicates(
  member: NameAndEmail,
  known: ReadonlyMap<string, readonly NameAndEmail[]>,
  above: ReadonlyMap<string, readonly (NameAndEmail & { number: number })[]>,
): readonly RowProblem[] {
  const key = nameKey(member.name);
  const earlier = above.get(key)?.find((other) => looksLikeSamePerson(member, other));
  if (earlier) {
    const sentence = `Row ${earlier.number} looks like the same person. Keep one of the two rows.`;
    return [{ field: 'NAME', kind: 'DUPLICATE_IN_FILE', sentence }];
  }
  if (!known.get(key)?.some((other) => looksLikeSamePerson(member, other))) return [];
  const sentence =
    'You already have a member with this name. If this is someone else, add their e-mail address or a middle name.';
  return [{ field: 'NAME', kind: 'POSSIBLE_DUPLICATE', sentence }];
}
