/** How far back a rotation page looks, in months. */
export const PERIODS = [6, 12, 18, 24] as const;

/** The days of the last `months` months up to today, both included; UTC. */
export function lastMonths(months: number, today: string): { from: string; to: string } {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const from = new Date(Date.UTC(year, month - 1 - months, day + 1));
  return { from: from.toISOString().slice(0, 10), to: today };
}
