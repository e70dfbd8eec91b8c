import { Problem } from '@freshfaces/graph-kit';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw, DrawState } from './draw.ts';

/** How long after publication the witness's share may be revealed. Stated in every record. */
export const REVEAL_WITHIN_MS = 2 * 60 * 60 * 1000;

interface Start {
  readonly id: string;
  readonly witnessCommitment: string;
  readonly at: string;
  readonly by: string;
}

/** A new draw of this revision, its chances still to be worked out. */
export function startedDraw(recruitment: Recruitment, start: Start): Draw {
  return {
    id: start.id,
    recruitmentId: recruitment.id,
    organisationId: recruitment.organisationId,
    revision: recruitment.revision,
    claim: `${recruitment.id}@${recruitment.revision}`,
    state: 'queued',
    reason: null,
    startedAt: start.at,
    startedBy: start.by,
    queuedAt: start.at,
    attempts: 0,
    witnessCommitment: start.witnessCommitment,
    commitment: null,
    publishedAt: null,
    deadline: null,
    pickedAt: null,
    seed: null,
    poolSize: null,
    exact: null,
    bands: [],
    panel: [],
    reserves: [],
    dropOuts: [],
    coverage: [],
    teamMemberOnPanel: null,
    highestTurnsBefore: null,
  };
}

/** A draw may start where none is under way and nobody was drawn or chosen. */
export function mustBeDrawable({ stage }: Recruitment): void {
  if (stage === 'drawing') {
    throw new Problem('ALREADY_DONE', 'A draw for this recruitment is already under way.');
  }
  if (stage !== 'planned') {
    throw new Problem(
      'ALREADY_DONE',
      'This recruitment already has its panel. It is drawn only once.',
    );
  }
}

/** A draw can be cancelled while nothing is published. */
export function mustBeCancellable({ state }: Draw): void {
  if (state !== 'gathering' && state !== 'queued' && state !== 'solving') {
    throw new Problem('CONFLICT', 'This draw has gone too far to be cancelled.');
  }
}

export function mustBeCommitted({ state }: Draw): void {
  if (state === 'picked')
    throw new Problem('ALREADY_DONE', 'The panel of this draw is already drawn.');
  if (state !== 'committed') {
    throw new Problem('CONFLICT', 'This draw is not waiting for a share to be revealed.');
  }
}

export function mustBeBeforeDeadline({ deadline }: Draw, now: string): void {
  if (deadline !== null && now > deadline) {
    throw new Problem(
      'CONFLICT',
      'The time to reveal has passed. This draw is being closed as abandoned.',
    );
  }
}

type Stopped = Extract<DrawState, 'cancelled' | 'interrupted' | 'failed' | 'abandoned'>;

/** The draw, over without a panel; the revision may be drawn again and this one stays visible. */
export function stopped<T extends Draw>(draw: T, state: Stopped, reason: string): T {
  return { ...draw, state, reason, claim: null };
}
