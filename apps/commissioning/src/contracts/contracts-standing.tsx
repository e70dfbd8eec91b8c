import type { Viewer } from '@freshfaces/web-kit/area';
import { StateMarks } from '@freshfaces/web-kit/charts';
import { formatMonth, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { type Column, Table, Tag } from '@freshfaces/web-kit/ui';
import type { ContractsQuery } from '../generated/graphql.ts';
import { MARK_NAMES, nameOf, STATES } from '../words.ts';

export type ListedContract = ContractsQuery['contracts']['nodes'][number];

interface ContractsStandingProps {
  contracts: readonly ListedContract[];
  viewer: Viewer | null;
  basePath: string;
}

/** Every contract at a glance: a mark for each condition, then the contracts as a table. */
export function ContractsStanding({ contracts, viewer, basePath }: ContractsStandingProps) {
  const linkTo = ({ id }: ListedContract) => `${basePath}/contracts/${id}`;
  return (
    <>
      <StateMarks
        level={2}
        title="Where each contract stands"
        summary={summaryOf(contracts)}
        labelHeading="Contract"
        wordsHeading="Where it stands"
        names={MARK_NAMES}
        rows={contracts.map((contract) => ({
          key: contract.id,
          label: contract.title,
          to: linkTo(contract),
          words: contract.evidence?.sentence ?? 'We can’t work this out right now.',
          marks: marksOf(contract),
        }))}
      />
      <h2>All contracts</h2>
      <Table
        caption="All contracts"
        captionHidden
        rows={contracts}
        keyOf={({ id }) => id}
        columns={columnsFor(linkTo, viewer)}
      />
    </>
  );
}

function columnsFor(
  linkTo: (contract: ListedContract) => string,
  viewer: Viewer | null,
): Column<ListedContract>[] {
  const own = viewer?.activeRole.organisation.id;
  return [
    {
      heading: 'Contract',
      names: true,
      cell: (contract) => <Link to={linkTo(contract)}>{contract.title}</Link>,
    },
    { heading: 'Reference', cell: ({ reference }) => reference },
    {
      heading: 'With',
      cell: ({ provider, commissioner }) => nameOf(provider?.id === own ? commissioner : provider),
    },
    { heading: 'Runs', cell: ({ from, to }) => `${formatMonth(from)} to ${formatMonth(to)}` },
    { heading: 'Evidence', cell: ({ evidence }) => <StateTag state={evidence?.state} /> },
  ];
}

/** How a condition or contract stands, in a word or two. */
export function StateTag({ state }: { state: keyof typeof STATES | undefined }) {
  if (!state) return <Tag>Not known right now</Tag>;
  return <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag>;
}

function marksOf({ conditions }: ListedContract) {
  return conditions
    .filter(({ state }) => state !== 'NOT_STARTED')
    .map(({ evidence }) => STATES[evidence?.state ?? 'NOTHING_YET'].mark);
}

function summaryOf(contracts: readonly ListedContract[]): string {
  const marks = contracts.flatMap(marksOf);
  const met = marks.filter((mark) => mark === 'good').length;
  return `One mark for each condition. ${met} of ${plural(marks.length, 'condition')} met, over ${plural(contracts.length, 'contract')}.`;
}
