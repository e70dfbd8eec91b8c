import { replacementFor } from '@freshfaces/fair-draw';
import type { Played } from './play.ts';

/** What staff of the host learn when someone leaves a panel and they see which reserve comes in. */
export interface Left {
  readonly dropOuts: number;
  /** Somebody in line was passed over, and no limit on homes or households that staff know of says why. */
  readonly passedOver: number;
}

/** Everyone on every panel leaves once, alone. */
export function leaveOneByOne(draws: readonly Played[]): Left {
  const left = draws.flatMap((played) => played.panel.map((_, seat) => isTold(played, seat)));
  return { dropOuts: left.length, passedOver: left.filter(Boolean).length };
}

function isTold({ record, opening, people }: Played, seat: number): boolean {
  const left = record.result.panel[seat] ?? -1;
  const { joined } = replacementFor(record, opening, { left, unavailable: [] });
  const stay = record.result.panel.filter((leaf) => leaf !== left).map((leaf) => people[leaf]);
  const before = record.result.order.slice(
    0,
    record.result.order.findIndex((leaf) => leaf === joined),
  );
  return before.some((leaf) => {
    const other = people[leaf];
    const ofHome = stay.filter((one) => one?.home === other?.home).length;
    const atHome = stay.some((one) => one?.household && one.household === other?.household);
    return ofHome < 2 && !atHome;
  });
}
