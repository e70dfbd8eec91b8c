/** The four needs (R24), self-declared and optional. */
export const NEEDS = [
  'homelessness',
  'offending',
  'substance-misuse',
  'mental-ill-health',
] as const;

export type Need = (typeof NEEDS)[number];

/**
 * Which needs a member has experience of. Read by the draw and by suppressed counts only: no field
 * of the graph gives it. A member may have no record here at all.
 */
export interface MemberNeeds {
  /** The member's id. */
  readonly id: string;
  readonly needs: readonly Need[];
}
