/** The four needs (R24), self-declared and optional; a member may have none recorded. */
export const NEEDS = [
  'homelessness',
  'offending',
  'substance-misuse',
  'mental-ill-health',
] as const;

export type Need = (typeof NEEDS)[number];
