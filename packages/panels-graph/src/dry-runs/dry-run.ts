/** What one person asked of dry runs in the last hour. */
export interface DryRuns {
  /** The person's id. */
  readonly id: string;
  /** Different questions, oldest first. */
  readonly asked: readonly Asked[];
  /** When the latest was asked. */
  readonly lastAt: string;
}

interface Asked {
  /** SHA-256 of the post and rules tried. */
  readonly question: string;
  readonly at: string;
}

/**
 * Different dry runs a person may make in an hour. A dry run leaves no public record, so without a limit
 * rules tried one after another would tell who has which need.
 */
export const DRY_RUNS_AN_HOUR = 60;

const HOUR_MS = 60 * 60 * 1000;

/** The questions of the hour before `now`. */
export function inTheLastHour(asked: DryRuns['asked'], now: string): DryRuns['asked'] {
  return asked.filter(({ at }) => Date.parse(at) > Date.parse(now) - HOUR_MS);
}

/** An hour before, as an instant. */
export function hourBefore(now: string): string {
  return new Date(Date.parse(now) - HOUR_MS).toISOString();
}
