import type { Loan } from './loan.ts';

/** Turns one member completed at one organisation. */
export interface TurnsAt {
  readonly memberId: string;
  readonly organisationId: string;
  readonly turns: number;
}

/** What one organisation gave to others and was given: counts, and no member among them (R21). */
export interface Balance {
  readonly organisationId: string;
  readonly membersLent: number;
  readonly membersBorrowed: number;
  readonly turnsGiven: number;
  readonly turnsReceived: number;
  readonly hoursGiven: number;
  readonly hoursReceived: number;
}

interface Given {
  readonly turns: readonly TurnsAt[];
  /** The home organisation of each member. */
  readonly homeOf: ReadonlyMap<string, string>;
  /** Coordinator time that was agreed to and not recalled. */
  readonly hours: readonly Pick<Loan, 'lenderId' | 'borrowerId' | 'hours'>[];
}

/** One row for each organisation, in their order. A turn at home is neither given nor received. */
export function balances(
  organisationIds: readonly string[],
  { turns, homeOf, hours }: Given,
): readonly Balance[] {
  const away = turns.flatMap((turn) => {
    const homeId = homeOf.get(turn.memberId);
    return homeId === undefined || homeId === turn.organisationId ? [] : [{ ...turn, homeId }];
  });
  return organisationIds.map((organisationId) => {
    const given = away.filter(({ homeId }) => homeId === organisationId);
    const received = away.filter((turn) => turn.organisationId === organisationId);
    return {
      organisationId,
      membersLent: members(given),
      membersBorrowed: members(received),
      turnsGiven: sum(given.map((turn) => turn.turns)),
      turnsReceived: sum(received.map((turn) => turn.turns)),
      hoursGiven: sum(
        hours.filter((one) => one.lenderId === organisationId).map((one) => one.hours),
      ),
      hoursReceived: sum(
        hours.filter((one) => one.borrowerId === organisationId).map((one) => one.hours),
      ),
    };
  });
}

function members(turns: readonly TurnsAt[]): number {
  return new Set(turns.map(({ memberId }) => memberId)).size;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
