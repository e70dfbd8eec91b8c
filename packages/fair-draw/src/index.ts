export {
  type CandidateFacts,
  type EligibilityRules,
  explain,
  isEligible,
  type Verdict,
} from './eligibility/eligibility.ts';
export { checkFeasible } from './feasibility/feasibility.ts';
export { type PrintableLottery, printableTickets } from './lottery/printable.ts';
export {
  type CommitmentInput,
  type DrawSecrets,
  prepareCommitment,
  shareCommitment,
} from './record/commit.ts';
export type { LabelEntry, LabelMap } from './record/commit-labels.ts';
export type { PersonSecret } from './record/commit-leaves.ts';
export { assembleRecord, drawFrom, recordText } from './record/draw-from.ts';
export { inclusionProof, rootFromProof } from './record/merkle.ts';
export type { Opening } from './record/opening.ts';
export { type Receipt, receiptFor } from './record/receipt.ts';
export type {
  CommittedPart,
  DrawAbout,
  DrawRecord,
  DrawResult,
  EntropySource,
  PublicCommitment,
  Replacement,
  Revealed,
  Withheld,
} from './record/record.ts';
export { type DropOut, panelNow, replacementFor, withReplacement } from './record/replacement.ts';
export { type EntropyValues, revealEntropy, seedOf } from './record/seed.ts';
export { solveChances } from './solve/chances.ts';
export { InfeasibleError } from './solve/leximin.ts';
