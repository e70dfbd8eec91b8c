/** The only source of "now": a UTC instant in ISO 8601, `2026-11-22T09:30:00.000Z`. */
export type Clock = () => string;

export function systemClock(): string {
  return new Date().toISOString();
}
