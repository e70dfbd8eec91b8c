import type { MemberKind, TrainingRole } from '../members/member.ts';
import type { ContactRoute } from '../members/member-name.ts';
import {
  type Read,
  readEmail,
  readJoinedOn,
  readKind,
  readName,
  readOwnLimit,
  readPhone,
  readPostalAddress,
  readRoute,
  readSharedPool,
  readTraining,
} from './cells.ts';
import type { ReadRow, RowProblem } from './member-import.ts';

/** A member as one good row describes them. */
export interface NewMember {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly route: ContactRoute;
  readonly kind: MemberKind;
  readonly trainedFor: readonly TrainingRole[];
  readonly joinedOn: string;
  readonly ownLimitPerYear: number | null;
  /** Null when they have not been asked. */
  readonly inSharedPool: boolean | null;
}

/** The member in the row, null when any cell is wrong; and everything that is wrong with it. */
export function readRow(
  { cells, miscounted }: ReadRow,
  today: string,
): { member: NewMember | null; problems: readonly RowProblem[] } {
  const problems: RowProblem[] = miscounted ? [wrongNumberOfCells(miscounted)] : [];
  const take = <T>(cell: Read<T>, otherwise: T): T => {
    if ('value' in cell) return cell.value;
    problems.push(cell.problem);
    return otherwise;
  };
  const member: NewMember = {
    name: take(readName(cells), ''),
    email: take(readEmail(cells), null),
    phone: take(readPhone(cells), null),
    postalAddress: take(readPostalAddress(cells), null),
    route: take(readRoute(cells), 'EMAIL'),
    kind: take(readKind(cells), 'LIVED_EXPERIENCE'),
    trainedFor: take(readTraining(cells), []),
    joinedOn: take(readJoinedOn(cells, today), today),
    ownLimitPerYear: take(readOwnLimit(cells), null),
    inSharedPool: take(readSharedPool(cells), null),
  };
  return { member: problems.length > 0 ? null : member, problems };
}

function wrongNumberOfCells({ found, expected }: { found: number; expected: number }): RowProblem {
  return {
    field: null,
    kind: 'WRONG_NUMBER_OF_CELLS',
    sentence: `This row has ${found} cells, but there are ${expected} headings. A comma inside a cell needs quotation marks around the cell.`,
  };
}
