import { formatWeekday } from '@freshfaces/web-kit/format';
import { Panel, Table, Tag } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { NAMELESS } from '../words.ts';
import { PART_WORDS } from './date-words.ts';
import type { Dates } from './dates-page.tsx';

type Seat = Dates['seats'][number];

/** Days by people: what each said to each day, in words and not by colour alone. */
export function DateTable({ dates }: { dates: Dates }) {
  const { seats, period, suggestion, agreedDays } = dates;
  const days = agreedDays.length > 0 ? agreedDays : period;
  const best = new Set(agreedDays.length > 0 ? [] : (suggestion?.days ?? []));
  return (
    <Panel title="Who can come when">
      <Table
        caption="Who can come when"
        captionHidden
        columns={[
          {
            heading: 'Day',
            names: true,
            cell: (day) => dayOf(day, best.has(day)),
          },
          ...seats.map((seat) => ({
            heading: seat.member.shownAs || NAMELESS,
            cell: (day: string) => saidOf(seat, day),
          })),
        ]}
        rows={days}
        keyOf={(day) => day}
      />
    </Panel>
  );
}

function dayOf(day: string, isBest: boolean): ReactNode {
  if (!isBest) return formatWeekday(day);
  return (
    <>
      {formatWeekday(day)} <Tag tone="accent">Best so far</Tag>
    </>
  );
}

function saidOf({ choices, heldDays }: Seat, day: string): ReactNode {
  if (!heldDays.includes(day)) return 'Not free';
  if (!choices) return <span className="ff-hint">No answer yet</span>;
  const choice = choices.find((one) => one.day === day);
  if (!choice) return <Tag tone="neutral">No</Tag>;
  const whole = choice.part === 'ALL_DAY';
  return <Tag tone={whole ? 'good' : 'waiting'}>{PART_WORDS[choice.part]}</Tag>;
}
