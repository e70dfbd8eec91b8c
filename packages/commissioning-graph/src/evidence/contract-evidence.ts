import type { EvidenceState } from './evidence.ts';

/** How many conditions stand where. */
export interface EvidenceCounts {
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly nothingYet: number;
}

export function countStates(states: readonly EvidenceState[]): EvidenceCounts {
  const count = (state: EvidenceState) => states.filter((each) => each === state).length;
  return {
    met: count('MET'),
    partly: count('PARTLY'),
    notMet: count('NOT_MET'),
    nothingYet: count('NOTHING_YET'),
  };
}

/** The whole contract: met when every condition with something to show is met. */
export function overallState(counts: EvidenceCounts): EvidenceState {
  const { met, partly, notMet } = counts;
  if (met + partly + notMet === 0) return 'NOTHING_YET';
  if (partly + notMet === 0) return 'MET';
  return met + partly === 0 ? 'NOT_MET' : 'PARTLY';
}

export function overallInWords(counts: EvidenceCounts): string {
  const { met, partly, notMet, nothingYet } = counts;
  const all = met + partly + notMet + nothingYet;
  if (all === 0) return 'No condition has started yet.';
  const parts = [`${met} of ${all} ${all === 1 ? 'condition is' : 'conditions are'} met`];
  if (partly > 0) parts.push(`${partly} in part`);
  if (notMet > 0) parts.push(`${notMet} not met`);
  if (nothingYet > 0) parts.push(`${nothingYet} with nothing to show yet`);
  return `${parts.join(', ')}.`;
}
