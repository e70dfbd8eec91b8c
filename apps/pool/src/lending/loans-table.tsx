import { formatShortDay, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { LoanRow } from './lending-queries.ts';
import { STATE_WORDS } from './words.ts';

interface LoansTableProps {
  caption: string;
  loans: readonly LoanRow[];
  base: string;
}

/** Loans, each named by what it is for. */
export function LoansTable({ caption, loans, base }: LoansTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={loans}
      keyOf={({ id }) => id}
      columns={[
        { heading: 'What for', names: true, cell: linkFrom(base) },
        { heading: 'Lends', cell: ({ lender }) => lender.name },
        { heading: 'Borrows', cell: ({ borrower }) => borrower.name },
        { heading: 'How much', cell: howMuch },
        { heading: 'When', cell: whenOf },
        { heading: 'State', cell: StateTag },
      ]}
    />
  );
}

function linkFrom(base: string) {
  return (loan: LoanRow) => <Link to={`${base}/${loan.id}`}>{whatFor(loan)}</Link>;
}

export function StateTag({ state }: Pick<LoanRow, 'state'>) {
  const { words, tone } = STATE_WORDS[state];
  return <Tag tone={tone}>{words}</Tag>;
}

/** The post, or what was written. */
export function whatFor({ recruitment, purpose }: Pick<LoanRow, 'recruitment' | 'purpose'>) {
  return recruitment ? `Panel: ${recruitment.post}` : purpose;
}

export function howMuch({
  what,
  membersWanted,
  hours,
}: Pick<LoanRow, 'what' | 'membersWanted' | 'hours'>) {
  return what === 'MEMBERS'
    ? `Up to ${plural(membersWanted, 'member')}`
    : `${plural(hours, 'hour')} of a coordinator`;
}

export function whenOf({ from, lastDay }: Pick<LoanRow, 'from' | 'lastDay'>) {
  return from === lastDay
    ? formatShortDay(from)
    : `${formatShortDay(from)} to ${formatShortDay(lastDay)}`;
}
