import { formatCount } from '@freshfaces/web-kit/format';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { EligibilityQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';

type Person = NonNullable<
  NonNullable<EligibilityQuery['recruitment']>['eligibility']
>['nodes'][number];

interface EligibilityTableProps {
  caption: string;
  people: readonly Person[];
}

export function EligibilityTable({ caption, people }: EligibilityTableProps) {
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Person', names: true, cell: ({ member }) => member?.shownAs ?? NAMELESS },
        { heading: 'This time', cell: verdictCell },
        ...(people.some(({ turns }) => typeof turns === 'number')
          ? [{ heading: 'Turns that count', numeric: true, cell: turnsCell } as const]
          : []),
      ]}
      rows={people}
      keyOf={({ member }) => member?.id ?? ''}
    />
  );
}

/** Leads see the turns of their own members only. */
function turnsCell({ turns }: Person) {
  return typeof turns === 'number' ? formatCount(turns) : '–';
}

function verdictCell({ eligible, reasons }: Person) {
  return (
    <>
      <Tag tone={eligible ? 'good' : 'neutral'}>{eligible ? 'Could be drawn' : 'Could not'}</Tag>
      {reasons.map((reason) => (
        <div key={reason} className="ff-hint">
          {reason}
        </div>
      ))}
    </>
  );
}
