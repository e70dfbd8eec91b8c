/** Wrong guesses so far, for one account or from one address. */
export interface Guesses {
  readonly failures: number;
  /** UTC ISO 8601. */
  readonly lastAt: string;
}

/** How many wrong guesses are free before pauses begin. An office behind one address shares its count. */
export const FREE_GUESSES = { account: 5, address: 20 } as const;

const FIRST_PAUSE_SECONDS = 2;
/** A quarter of an hour: 100 guesses a day at most, and nobody is ever shut out for good. */
const LONGEST_PAUSE_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_SECONDS = 24 * 60 * 60;

/** Seconds still to wait before another guess; each wrong guess past the free ones doubles the pause. */
export function secondsToWait(guesses: Guesses | null, free: number, now: string): number {
  if (!guesses || guesses.failures < free) return 0;
  const doubled = FIRST_PAUSE_SECONDS * 2 ** (guesses.failures - free);
  const pause = Math.min(doubled, LONGEST_PAUSE_SECONDS);
  return Math.max(0, Math.ceil(pause - secondsSince(guesses, now)));
}

/** The count after one more wrong guess; what is more than a day old is forgotten. */
export function afterWrongGuess(guesses: Guesses | null, now: string): Guesses {
  const old = guesses && secondsSince(guesses, now) < FORGOTTEN_AFTER_SECONDS ? guesses.failures : 0;
  return { failures: old + 1, lastAt: now };
}

/** Counts last touched before this instant are forgotten. */
export function forgottenBefore(now: string): string {
  return new Date(Date.parse(now) - FORGOTTEN_AFTER_SECONDS * 1000).toISOString();
}

function secondsSince({ lastAt }: Guesses, now: string): number {
  return (Date.parse(now) - Date.parse(lastAt)) / 1000;
}
