import { timeOfRound } from '../beacon/round-time.ts';
import { isDistinct, mustBeWords } from '../words.ts';
import type { EntropySource, Withheld } from './record.ts';

interface Sources {
  readonly entropySources: readonly EntropySource[];
  readonly deadline: string | null;
  readonly withheld: Withheld;
}

/**
 * Throws `RangeError` unless the sources of randomness make a seed that nobody can steer: a beacon comes at or
 * after the deadline, and shares may be left out only where there is one.
 */
export function mustBeSoundSources({ entropySources, deadline, withheld }: Sources): void {
  for (const source of entropySources) {
    mustBeWords('The id of a source', source.id);
    mustBeWords('The owner of a source', source.by);
    if (source.note !== '') mustBeWords('The note of a source', source.note);
  }
  const beacons = entropySources.flatMap((source) => (source.kind === 'beacon' ? [source] : []));
  const closes = beacons.every(({ round }) => deadline === null || timeOfRound(round) >= deadline);
  const mayLeaveOut = beacons.length > 0 && deadline !== null;
  const demands: [boolean, string][] = [
    [entropySources.length > 0, 'A draw needs at least one source of randomness'],
    [isDistinct(entropySources.map(({ id }) => id)), 'Two sources of randomness share an id'],
    [closes, 'The round of a beacon must come at or after the deadline'],
    [
      withheld === 'no-draw' || mayLeaveOut,
      'Shares may be left out only where a beacon comes at or after a deadline',
    ],
  ];
  for (const [holds, sentence] of demands) if (!holds) throw new RangeError(sentence);
}
