import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Assessed } from './assess-pool.ts';
import { drawRules } from './draw-rules.ts';
import { forEmptySeats, rulesForEmptySeats } from './empty-seats.ts';

interface ToSolve {
  readonly rules: Rules;
  readonly candidates: readonly Candidate[];
  /** Those who keep their seats; they are no candidates. */
  readonly kept: readonly Assessed[];
}

/** What a draw of this post works out: all seats, or only the empty ones where some are kept. */
export function whatToSolve(
  { rules, team, kept = [] }: Pick<Recruitment, 'rules' | 'team' | 'kept'>,
  assessed: readonly Assessed[],
): ToSolve {
  const whole = drawRules(rules, team);
  const eligible = assessed.flatMap((one) => (one.eligible ? [one.candidate] : []));
  if (kept.length === 0) return { rules: whole, candidates: eligible, kept: [] };
  const keptIds = new Set(kept.map(({ memberId }) => memberId));
  const keeping = assessed.filter(({ memberId }) => keptIds.has(memberId));
  // A kept member whom the pool no longer lists still has a seat, and covers nothing that is known.
  const unknown = kept.length - keeping.length;
  const placeholders = Array.from({ length: unknown }, (_, at) => nobodyKnown(at));
  const carried = [...keeping.map(({ candidate }) => candidate), ...placeholders];
  return {
    rules: rulesForEmptySeats(whole, carried),
    candidates: eligible.filter(({ id }) => !keptIds.has(id)).map(forEmptySeats),
    kept: keeping,
  };
}

function nobodyKnown(at: number): Candidate {
  return { id: `kept-${at}`, features: [], groups: [], served: 0 };
}
