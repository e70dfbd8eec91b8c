import type { Outcome } from '../play/outcome.ts';

/** Everyone's completed turns, noughts included, busiest first. */
export function turnsOf({ served }: Pick<Outcome, 'served'>): readonly number[] {
  return [...served.values()].map((days) => days.length).sort((a, b) => b - a);
}

/** `16.3 %` */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}
