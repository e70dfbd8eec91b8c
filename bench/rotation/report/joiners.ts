import { median } from '@freshfaces/panels-graph/measures';
import type { Outcome } from '../play/outcome.ts';
import type { Person } from '../world/people.ts';

/** How one joiner fared beside those who were there from the start, over the days since they joined. */
export interface JoinerShare {
  readonly id: string;
  readonly turns: number;
  /** Of the median member who was there from the start to the end, over the same days. */
  readonly medianTurns: number;
}

/** A share is close where it is within a quarter of the median, or within one turn: nobody serves half a turn. */
const A_QUARTER = 0.25;

export function joinerShares(
  { served, entered }: Pick<Outcome, 'served' | 'entered'>,
  people: readonly Person[],
  availableTimes: number,
): readonly JoinerShare[] {
  const since = (id: string, day: string) =>
    (served.get(id) ?? []).filter((date) => date >= day).length;
  const isAvailable = ({ id }: Person) => (entered.get(id) ?? 0) >= availableTimes;
  const settled = people.filter(
    (person) => !person.isJoiner && person.leavesOn === null && isAvailable(person),
  );
  return people
    .filter((person) => person.isJoiner && isAvailable(person))
    .map(({ id, joinsOn }) => ({
      id,
      turns: since(id, joinsOn),
      medianTurns: median(settled.map((one) => since(one.id, joinsOn))) ?? 0,
    }));
}

/** Turns of all joiners over what as many median members had in the same days: 1 is the same share. */
export function shareOfJoiners(shares: readonly JoinerShare[]): number {
  const own = shares.reduce((sum, { turns }) => sum + turns, 0);
  const theirs = shares.reduce((sum, { medianTurns }) => sum + medianTurns, 0);
  return theirs === 0 ? 0 : own / theirs;
}

export function isClose({ turns, medianTurns }: JoinerShare): boolean {
  return Math.abs(turns - medianTurns) <= Math.max(1, A_QUARTER * medianTurns);
}

export function isWithinAQuarter(share: number): boolean {
  return Math.abs(share - 1) <= A_QUARTER;
}
