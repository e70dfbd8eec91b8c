import type { DrawState } from '../generated/graphql.ts';

/** Where the ceremony is: one of its steps, or over without a panel. */
export type CeremonyStep = 'witnesses' | 'solve' | 'publish' | 'reveal' | 'beacon' | 'panel';

const ORDER: readonly CeremonyStep[] = [
  'witnesses',
  'solve',
  'publish',
  'reveal',
  'beacon',
  'panel',
];

/** The step that is now, from the draw that counts; none yet means working out the chances. */
export function stepNow(state: DrawState | undefined): CeremonyStep {
  if (state === 'GATHERING') return 'witnesses';
  if (state === 'COMMITTED') return 'reveal';
  if (state === 'CLOSING') return 'beacon';
  return state === 'PICKED' ? 'panel' : 'solve';
}

/** How a step stands while another one is now. The panel, once drawn, is done. */
export function standing(step: CeremonyStep, now: CeremonyStep): 'done' | 'current' | 'next' {
  const distance = ORDER.indexOf(step) - ORDER.indexOf(now);
  if (distance < 0) return 'done';
  return distance === 0 ? 'current' : 'next';
}

/** What is read out when the draw comes to a new state. */
export const STATE_NEWS: Partial<Record<DrawState, string>> = {
  GATHERING: 'The witnesses are asked for their promises.',
  QUEUED: 'The draw is next to be worked out.',
  SOLVING: 'The chances are being worked out.',
  COMMITTED: 'The chances are worked out and everything is published. Now you can draw.',
  CLOSING: 'Every share is public. Now the public beacon decides.',
  PICKED: 'The panel is drawn.',
};
