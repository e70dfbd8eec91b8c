/** A figure at a time, an ISO 8601 date or instant. */
export interface Moment {
  at: string;
  value: number;
}

/** Several series as the rows of one table, by time; a value is missing where a series has none then. */
export function toRows(
  series: readonly (readonly Moment[])[],
): { at: string; values: (number | undefined)[] }[] {
  const times = [...new Set(series.flat().map((point) => point.at))].sort();
  return times.map((at) => ({
    at,
    values: series.map((points) => points.find((point) => point.at === at)?.value),
  }));
}
