import { Problem } from '@freshfaces/graph-kit';
import type { ConditionDoc, ConditionTerms } from './condition.ts';
import { lastDay } from './condition-time.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Throws `BAD_INPUT` unless the condition lies within its contract. */
export function mustLieWithinContract(contract: Days, condition: Days): void {
  if (condition.from < contract.from || condition.from > contract.to) {
    throw bad(
      `It must start within the contract: ${contract.from} to ${contract.to}.`,
      'terms.from',
    );
  }
  if (condition.to < condition.from || condition.to > contract.to) {
    throw bad(
      `It must end between its first day and the end of the contract, ${contract.to}.`,
      'to',
    );
  }
}

/**
 * The condition with new terms. They can't start before today or before the terms they follow, so that
 * what was agreed at the time still judges what was done then.
 */
export function withTerms<C extends ConditionDoc>(
  condition: C,
  terms: ConditionTerms,
  today: string,
): C {
  const latest = condition.editions.at(-1);
  if (condition.ended) throw alreadyEnded();
  if (terms.from < today)
    throw bad('New terms can start today or later, not in the past.', 'terms.from');
  if (latest && terms.from < latest.from) {
    throw bad(
      `The terms before start on ${latest.from}. New terms can’t start earlier.`,
      'terms.from',
    );
  }
  if (terms.from > lastDay(condition)) {
    throw bad(
      `New terms must start by ${lastDay(condition)}, when the condition ends.`,
      'terms.from',
    );
  }
  return { ...condition, editions: [...condition.editions, terms] };
}

/** The condition ended early, for a reason; what it asked until then still counts. */
export function endedOn<C extends ConditionDoc>(
  condition: C,
  end: { readonly on: string; readonly reason: string },
  today: string,
): C {
  if (condition.ended) throw alreadyEnded();
  if (end.on < today) throw bad('A condition can end today or later, not in the past.', 'on');
  if (end.on > condition.to)
    throw bad(`It ends on ${condition.to} already. Choose an earlier day.`, 'on');
  return { ...condition, ended: end };
}

function alreadyEnded(): Problem {
  return new Problem(
    'ALREADY_DONE',
    'This condition was ended before. Add a new condition instead.',
  );
}

function bad(sentence: string, where: string): Problem {
  return new Problem('BAD_INPUT', sentence, where);
}
