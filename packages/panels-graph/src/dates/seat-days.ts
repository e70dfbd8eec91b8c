import type { Collection, Store } from '@freshfaces/store';

/** How much of a day suits. */
export type DayPart = 'all-day' | 'morning' | 'afternoon';

/** A day that suits, and how much of it. */
export interface DayChoice {
  readonly day: string;
  readonly part: DayPart;
}

/** The days one member promised to one panel, and which of them suit them. */
export interface SeatDays {
  /** `drawId:memberId` */
  readonly id: string;
  readonly drawId: string;
  readonly memberId: string;
  /** Promised in the pool, `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  /** The last of them, for retention. */
  readonly lastDay: string;
  /** Null until they say which suit. */
  readonly choices: readonly DayChoice[] | null;
  /** UTC instants; null while not. */
  readonly choseAt: string | null;
  readonly askedAt: string | null;
  readonly remindedAt: string | null;
  /** When they were told the agreed days. */
  readonly toldAt: string | null;
  /** When their seat ended; null while they have it. */
  readonly endedAt: string | null;
}

export type DaysOfSeats = Collection<SeatDays>;

export function openSeatDays(store: Store): DaysOfSeats {
  return store.collection<SeatDays>('draw-seat-days', {
    indexes: [
      { name: 'draw', keys: ['drawId'] },
      { name: 'member', keys: ['memberId'] },
      { name: 'lastDay', keys: ['lastDay'] },
    ],
  });
}

/** Notes the days of a seat that was just taken, or taken anew. Call it in that transaction. */
export async function keepSeatDays(
  seatDays: DaysOfSeats,
  seat: Pick<SeatDays, 'id' | 'drawId' | 'memberId' | 'days'>,
): Promise<void> {
  const before = await seatDays.get(seat.id);
  const next = {
    ...seat,
    lastDay: seat.days.at(-1) ?? '',
    choices: null,
    choseAt: null,
    askedAt: null,
    remindedAt: null,
    toldAt: null,
    endedAt: null,
  };
  if (before) await seatDays.replace({ ...next, version: before.version });
  else await seatDays.insert(next);
}
