import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Link, useParams } from '@freshfaces/web-kit/router';
import { EmptyState, PageTitle, Panel, PrintButton, SummaryList } from '@freshfaces/web-kit/ui';
import { ROLE_WORDS } from '../words.ts';
import { BackToLending } from './back-to-lending.tsx';
import { LOAN, type LoanShown } from './lending-queries.ts';
import { LoanMoves } from './loan-moves.tsx';
import { LoanSteps } from './loan-steps.tsx';
import { howMuch, StateTag, whatFor, whenOf } from './loans-table.tsx';
import { PlacedMembers } from './placed-members.tsx';
import { TRAVEL_WORDS } from './words.ts';

/** One loan: what was asked, where it stands, who has a place, and what can be done. */
export function LoanPage({ area }: { area: AreaProps }) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(LOAN, { variables: { id }, errorPolicy: 'all' });
  const loan = data?.loan;
  if (!loan) {
    return (
      <>
        <BackToLending area={area} />
        <PageTitle title="Loan" />
        {data ? (
          <EmptyState title="There is no such loan, or it is not yours to see." />
        ) : (
          <QueryState error={error} retry={refetch} label="Opening the loan…" />
        )}
      </>
    );
  }
  return (
    <>
      <BackToLending area={area} />
      <PageTitle
        caption={`${loan.lender.name} lends ${loan.borrower.name}`}
        title={whatFor(loan)}
        lead={<StateTag state={loan.state} />}
        actions={<PrintButton />}
      />
      <LoanMoves loan={loan} announce={area.announce} />
      <SummaryList rows={factsOf(loan, area)} />
      {loan.what === 'MEMBERS' && <PlacedMembers loan={loan} area={area} />}
      <Panel title="What happened">
        <LoanSteps steps={loan.steps} />
      </Panel>
    </>
  );
}

function factsOf(loan: LoanShown, area: AreaProps) {
  const { recruitment, opportunityId } = loan;
  return [
    { label: 'What for', value: loan.purpose },
    ...(recruitment
      ? [
          {
            label: 'Recruitment',
            value: <Link to={`/panels/${recruitment.id}`}>{recruitment.post}</Link>,
          },
        ]
      : []),
    ...(opportunityId
      ? [
          {
            label: 'Opportunity',
            value: (
              <Link to={`${area.basePath}/opportunities/${opportunityId}`}>
                What members are asked
              </Link>
            ),
          },
        ]
      : []),
    { label: 'How much', value: howMuch(loan) },
    ...(loan.what === 'MEMBERS'
      ? [
          {
            label: 'Trained for',
            value: loan.role ? ROLE_WORDS[loan.role] : 'What the panel needs',
          },
        ]
      : []),
    {
      label: 'When',
      value: `${whenOf(loan)}. It ends by itself after ${formatDay(loan.lastDay)}.`,
    },
    { label: 'Who pays travel', value: TRAVEL_WORDS[loan.travelPaidBy] },
  ];
}
