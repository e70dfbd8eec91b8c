import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { QueryState } from '@freshfaces/web-kit/client';
import { Link } from '@freshfaces/web-kit/router';
import {
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  Notice,
  PageTitle,
  Panel,
} from '@freshfaces/web-kit/ui';
import type { LendingHomeQuery } from '../generated/graphql.ts';
import { LENDING_HOME, type OrganisationShown } from './lending-queries.ts';
import { LoansTable } from './loans-table.tsx';
import { ownOrganisationId } from './own-organisation.ts';

/** Lending and borrowing: what waits, what runs, and what this organisation offers. */
export function LendingPage({ area }: { area: AreaProps }) {
  const organisationId = ownOrganisationId(area);
  const { data, error, refetch } = useQuery(LENDING_HOME, {
    variables: { organisationId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const base = `${area.basePath}/lending`;
  const own = data?.organisations.find(({ id }) => id === organisationId);
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle
        title="Lending"
        lead="Organisations lend each other members, who each decide for themselves, and time of their coordinators."
        actions={
          <>
            {own?.viewerCanAskForLoans && <ButtonLink to={`${base}/ask`}>Ask to borrow</ButtonLink>}
            <ButtonLink to={`${base}/offers`} kind="secondary">
              Who lends what
            </ButtonLink>
            <ButtonLink to={`${base}/balance`} kind="secondary">
              What we give each other
            </ButtonLink>
          </>
        }
      />
      {data ? (
        <>
          {own?.kind === 'PARTNER' && <OurOffer own={own} base={base} />}
          <Loans data={data} base={base} whole={organisationId === null} />
        </>
      ) : (
        <QueryState error={error} retry={refetch} label="Opening loans…" />
      )}
    </>
  );
}

function OurOffer({ own, base }: { own: OrganisationShown; base: string }) {
  const isOn = own.standingOffer?.on === true;
  return (
    <Notice
      title={isOn ? `${own.name} has a standing offer` : `${own.name} lends nobody until asked`}
    >
      <p>
        {isOn
          ? 'What it covers is agreed at once. '
          : 'With a standing offer, others can borrow what you choose without waiting for you. '}
        <Link to={`${base}/offer`}>
          {own.viewerCanWriteStandingOffer
            ? 'See or change our standing offer'
            : 'See our standing offer'}
        </Link>
      </p>
    </Notice>
  );
}

function Loans({ data, base, whole }: { data: LendingHomeQuery; base: string; whole: boolean }) {
  const parts = [
    {
      title: whole ? 'Waiting for an answer' : 'Asked of us',
      loans: data.ofUs,
      none: 'Nobody is waiting for an answer.',
    },
    ...(whole
      ? []
      : [
          {
            title: 'Asked by us',
            loans: data.byUs,
            none: 'Nothing we asked is waiting for an answer.',
          },
        ]),
    {
      title: 'Running, or just recalled',
      loans: data.running,
      none: 'Nothing is lent or borrowed at the moment.',
    },
  ];
  return (
    <>
      {parts.map(({ title, loans, none }) => (
        <Panel key={title} title={title}>
          {loans.total === 0 ? (
            <EmptyState title={none} />
          ) : (
            <>
              <LoansTable caption={title} loans={loans.nodes} base={base} />
              {loans.total > loans.nodes.length && (
                <p>
                  These are the next {loans.nodes.length} of {loans.total}.
                </p>
              )}
            </>
          )}
        </Panel>
      ))}
      <p>
        <Link to={`${base}/past`}>Loans that are over</Link>
      </p>
    </>
  );
}
