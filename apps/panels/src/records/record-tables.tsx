import { formatChance, formatCount, plural } from '@freshfaces/web-kit/format';
import { Details, Panel, SummaryList, Table } from '@freshfaces/web-kit/ui';
import { readRecord } from './read-record.ts';
import { RecordHistory } from './record-history.tsx';
import { RecordWords } from './record-words.tsx';
import { SourcesTable } from './sources-table.tsx';

/** What the record holds, for those who want to look inside. */
export function RecordTables({ text }: { text: string }) {
  const record = readRecord(text);
  if (!record) return null;
  const { people, seats, reserves, tickets, lines, types, sources, seed, ticket, replaced } =
    record;
  return (
    <Panel title="What is in it">
      <SummaryList
        rows={[
          { label: 'People who could be drawn', value: formatCount(people) },
          { label: 'Seats and reserves', value: `${seats} and ${reserves}` },
          {
            label: 'Tickets',
            value: `${grouped(tickets)}, in ${plural(lines, 'line')} of the table`,
          },
          ...(ticket === null
            ? []
            : [{ label: 'Ticket drawn', value: `number ${grouped(ticket)}` }]),
          ...(replaced > 0
            ? [{ label: 'People replaced since', value: formatCount(replaced) }]
            : []),
        ]}
      />
      <RecordHistory record={record} />
      <RecordWords />
      <Details summary="Where the luck came from">
        <p>
          Each source was fixed before the list was frozen: a share by its fingerprint, a public
          source by its number.
        </p>
        <SourcesTable sources={sources} />
        {seed && (
          <p>
            Together: <code className="ff-hash">{seed}</code>
          </p>
        )}
      </Details>
      <Details summary="Groups of people alike in everything the rules look at">
        <p>
          Everyone in a group has the same chance. What they have in common, and what the panel had
          to cover, was sealed before the draw, so that this page tells of nobody what they have
          been through. An auditor who is given the key to the seal can check both.
        </p>
        {record.policy === 'even' && (
          <p>This draw did not look at turns: every receipt says 0, whoever it belongs to.</p>
        )}
        <Table
          caption="Groups"
          captionHidden
          columns={[
            { heading: 'Group', names: true, cell: ({ number }) => number },
            { heading: 'People', numeric: true, cell: ({ size }) => formatCount(size) },
            {
              heading: 'Chance of each',
              numeric: true,
              cell: ({ chance }) => formatChance(chance),
            },
          ]}
          rows={types.map((type, index) => ({ ...type, number: index + 1 }))}
          keyOf={({ number }) => String(number)}
        />
      </Details>
    </Panel>
  );
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
