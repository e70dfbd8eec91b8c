import { readEmail, readName } from './cells.ts';
import type { CheckedRow, MemberImport } from './member-import.ts';
import { type NameAndEmail, nameKey } from './same-person.ts';

/** The file without rows of this name or e-mail address; the same object where there is none. */
export function withoutPerson<I extends MemberImport>(file: I, person: NameAndEmail): I {
  const rows = file.rows.filter((row) => !isAbout(row, person));
  if (rows.length === file.rows.length) return file;
  const problemRowCount = rows.filter(({ problems }) => problems.length > 0).length;
  const goodRowCount =
    file.status === 'PREVIEW'
      ? rows.filter(({ problems, leftOut }) => problems.length === 0 && !leftOut).length
      : file.goodRowCount;
  return { ...file, rows, problemRowCount, goodRowCount, holdsRows: rows.length > 0 };
}

function isAbout({ cells }: CheckedRow, { name, email }: NameAndEmail): boolean {
  const [rowName, rowEmail] = [readName(cells), readEmail(cells)];
  if ('value' in rowName && nameKey(rowName.value) === nameKey(name)) return true;
  if (email === null || !('value' in rowEmail)) return false;
  return rowEmail.value?.toLowerCase() === email.toLowerCase();
}
