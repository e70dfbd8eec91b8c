import type { TrainingRole } from '../../members/member.ts';

/** One thing learnt, and where. */
export interface CertificateLine {
  readonly name: string;
  readonly on: string;
  readonly provider: string;
}

/**
 * What a member has learnt and how often they took part, to show to anyone (R163). It says nothing of
 * needs, services used or where they took part, from which needs could be told.
 */
export interface Certificate {
  readonly name: string;
  readonly on: string;
  readonly learnt: readonly CertificateLine[];
  readonly trainedFor: readonly TrainingRole[];
  readonly timesTookPart: number;
  readonly lastTookPartOn: string | null;
}
