import type { TrainingRole } from '../../members/member.ts';

/** One thing learnt, and when last. */
export interface CertificateLine {
  readonly name: string;
  readonly on: string;
}

/**
 * What a member has learnt and how often they took part, to show to anyone (R163). It names no
 * need, service or partner organisation, not even who taught them: from a partner’s name needs could be told.
 */
export interface Certificate {
  readonly name: string;
  /** The coordinating body, which makes it out; null in a network without one. */
  readonly network: string | null;
  readonly on: string;
  readonly learnt: readonly CertificateLine[];
  readonly trainedFor: readonly TrainingRole[];
  readonly timesTookPart: number;
  readonly lastTookPartOn: string | null;
}
