import type { Solve } from '../draws/solve.ts';
import type { Span } from '../rotation/same-faces.ts';
import { meanMeasures } from './mean-measures.ts';
import { type ReplayInput, replay } from './replay.ts';
import { AS_THEY_WERE, type TriedRules, type WhatIfMeasures } from './what-if.ts';

/** Each set of rules is played this often, with the same people free each time. */
export const TIMES = 4;

export interface PlayBoth {
  readonly input: ReplayInput;
  readonly rules: TriedRules;
  readonly span: Span;
}

export interface Played {
  readonly asTheyWere: WhatIfMeasures;
  readonly tried: WhatIfMeasures;
}

/** The draws that both take. */
export function drawsIn({ posts }: ReplayInput): number {
  return 2 * TIMES * posts.length;
}

/** Plays the panels by the rules they had and by those to try, several times each. */
export async function playBoth(
  { input, rules, span }: PlayBoth,
  parts: { readonly solve: Solve; readonly drawn: () => void },
): Promise<Played> {
  const ids = input.pool.flatMap(({ memberId, consentsToPool }) =>
    consentsToPool ? [memberId] : [],
  );
  const times = Array.from({ length: TIMES }, (_, at) => at);
  const played = async (tried: TriedRules) => {
    const replays = [];
    for (const time of times) replays.push(await replay(input, tried, time, parts));
    return meanMeasures(ids, replays, span);
  };
  return { asTheyWere: await played(AS_THEY_WERE), tried: await played(rules) };
}
