/** Tries so far: wrong guesses for one account or from one address, or letters to one address. */
export interface Tries {
  readonly count: number;
  /** UTC ISO 8601. */
  readonly lastAt: string;
}

/** How many tries are free before pauses begin. An office behind one network address shares its count. */
export const FREE = { account: 5, address: 20, letter: 5 } as const;

export type Counted = keyof typeof FREE;

const FIRST_PAUSE_SECONDS = 2;
/** A quarter of an hour: some 100 guesses a day at most, and nobody is ever shut out for good. */
const LONGEST_PAUSE_SECONDS = 15 * 60;
/** Half a minute, and one before and after it for clocks that differ. */
const CODE_SECONDS = 90;
const FORGOTTEN_AFTER_SECONDS = 24 * 60 * 60;

/** Seconds still to wait before another try; each one past the free ones doubles the pause. */
export function secondsToWait(tries: Tries | null, free: number, now: string): number {
  if (!tries || tries.count < free) return 0;
  const doubled = FIRST_PAUSE_SECONDS * 2 ** (tries.count - free);
  const pause = Math.min(doubled, LONGEST_PAUSE_SECONDS);
  return Math.max(0, Math.ceil(pause - secondsSince(tries, now)));
}

/** The count after one more; what is more than a day old is forgotten. */
export function afterOneMore(tries: Tries | null, now: string): Tries {
  const old = tries && secondsSince(tries, now) < FORGOTTEN_AFTER_SECONDS ? tries.count : 0;
  return { count: old + 1, lastAt: now };
}

/** Whether an app may still show, and we still take, a code that was used then. */
export function isStillShown(used: Tries, now: string): boolean {
  return secondsSince(used, now) < CODE_SECONDS;
}

/** Counts last touched before this instant are forgotten. */
export function forgottenBefore(now: string): string {
  return new Date(Date.parse(now) - FORGOTTEN_AFTER_SECONDS * 1000).toISOString();
}

function secondsSince({ lastAt }: Tries, now: string): number {
  return (Date.parse(now) - Date.parse(lastAt)) / 1000;
}
