/** "Worked for us" or "did not work for us": one an organisation and entry (R148). */
export interface PracticeResponseDoc {
  /** See `responseId`. */
  readonly id: string;
  readonly entryId: string;
  readonly organisationId: string;
  readonly worked: boolean;
  /** UTC instant of the latest answer. */
  readonly at: string;
}

export function responseId(entryId: string, organisationId: string): string {
  return `${entryId}:${organisationId}`;
}
