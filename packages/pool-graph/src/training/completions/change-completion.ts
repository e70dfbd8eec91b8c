import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { type Completion, lastDayOf, type Withdrawn } from './completion.ts';

/** The line to change. Throws `NOT_FOUND`, and `ALREADY_DONE` for one that was withdrawn. */
export function mustBeStanding(completions: readonly Completion[], id: string): Completion {
  const found = completions.find((one) => one.id === id);
  if (!found) throw notFound('training record');
  if (found.withdrawn) throw new Problem('ALREADY_DONE', 'This was withdrawn already.');
  return found;
}

/** The lines with one withdrawn: it stays, with who took it back and why. */
export function withdrawnFrom(
  completions: readonly Completion[],
  id: string,
  withdrawn: Withdrawn,
): readonly Completion[] {
  mustBeStanding(completions, id);
  return completions.map((one) => (one.id === id ? { ...one, withdrawn } : one));
}

/** The lines with one put right: the old line is withdrawn, and a new one with the right day added. */
export function correctedIn(
  completions: readonly Completion[],
  id: string,
  { on, newId, withdrawn }: { on: string; newId: string; withdrawn: Withdrawn },
): readonly Completion[] {
  const wrong = mustBeStanding(completions, id);
  mustNotBeAhead(on, withdrawn.at);
  const right: Completion = {
    ...wrong,
    id: newId,
    on,
    until: lastDayOf(wrong.module, on),
    recordedBy: withdrawn.byPersonId,
    recordedAt: withdrawn.at,
  };
  return [...withdrawnFrom(completions, id, withdrawn), right];
}

/** Throws `BAD_INPUT` for a day that is yet to come. */
export function mustNotBeAhead(on: string, now: string): void {
  if (on > dayOf(now)) throw new Problem('BAD_INPUT', 'This day is yet to come.', 'on');
}
