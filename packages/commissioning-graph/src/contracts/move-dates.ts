import { Problem } from '@freshfaces/graph-kit';
import type { ConditionDoc } from '../conditions/condition.ts';
import { firstDay, lastDay } from '../conditions/condition-time.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The conditions that must change with a contract's dates: those that ran to its last day run to the new
 * one. Throws `CONFLICT` when a condition would fall outside the contract.
 */
export function conditionsMovedWith<C extends ConditionDoc>(
  before: Days,
  after: Days,
  conditions: readonly C[],
): C[] {
  const moved = conditions
    .filter(({ to, ended }) => to === before.to && after.to !== before.to && ended === null)
    .map((condition) => ({ ...condition, to: after.to }));
  const all = conditions.map((each) => moved.find(({ id }) => id === each.id) ?? each);
  for (const condition of all) mustLieInside(after, condition);
  return moved;
}

function mustLieInside({ from, to }: Days, condition: ConditionDoc): void {
  if (firstDay(condition) < from) {
    throw new Problem(
      'CONFLICT',
      `A condition applies from ${firstDay(condition)}. Start the contract by then.`,
      'from',
    );
  }
  if (lastDay(condition) > to || condition.editions.some((terms) => terms.from > to)) {
    throw new Problem(
      'CONFLICT',
      `A condition applies until ${lastDay(condition)}. End it first, or keep the contract until then.`,
      'to',
    );
  }
}
