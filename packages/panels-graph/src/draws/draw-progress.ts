import type { Progress } from '@freshfaces/fair-draw/types';

/** How far the solving of a draw is, and that someone is still at it. */
export interface DrawProgress {
  /** The draw's id. */
  readonly id: string;
  readonly stage: Progress['stage'];
  /** 0 to 1. */
  readonly done: number;
  /** When the solving process last said it was alive. */
  readonly at: string;
}

/** A solving process that has been silent this long is taken for dead. */
export const SILENCE_MS = 30_000;

const WORDS: Readonly<Record<Progress['stage'], string>> = {
  types: 'Grouping people the rules see as alike',
  feasible: 'Checking that the rules can be met',
  chances: 'Making the chances as equal as they can be',
  lottery: 'Writing the ticket table',
};

export function stageInWords(stage: Progress['stage']): string {
  return WORDS[stage];
}
