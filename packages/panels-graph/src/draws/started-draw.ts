import { Problem } from '@freshfaces/graph-kit';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw, RevealWithin } from './draw.ts';

interface Start {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly gatherUntil: string | null;
  readonly revealWithin: RevealWithin;
  readonly again: string | null;
}

/** A new draw of this revision, its chances still to be worked out. */
export function startedDraw(recruitment: Recruitment, start: Start): Draw {
  const { id, at, by, gatherUntil, revealWithin, again } = start;
  return {
    id,
    recruitmentId: recruitment.id,
    organisationId: recruitment.organisationId,
    revision: recruitment.revision,
    claim: `${recruitment.id}@${recruitment.revision}`,
    state: gatherUntil === null ? 'queued' : 'gathering',
    reason: null,
    startedAt: at,
    startedBy: by,
    queuedAt: gatherUntil === null ? at : null,
    attempts: 0,
    gatherUntil,
    revealWithin,
    again,
    isAgain: again !== null,
    withheld: null,
    beaconRound: null,
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

/** A draw may start once members could say whether they are interested (R55), and where none was made. */
export function mustBeDrawable({ stage }: Recruitment): void {
  if (stage === 'drawing') {
    throw new Problem('ALREADY_DONE', 'A draw for this recruitment is already under way.');
  }
  if (stage === 'planned') {
    throw new Problem(
      'CONFLICT',
      'Nobody was asked yet. Ask members whether they are interested first: only a yes enters the draw.',
    );
  }
  if (stage === 'asking') {
    throw new Problem(
      'CONFLICT',
      'Members can still say whether they are interested. Draw when the time to answer is over.',
    );
  }
  if (stage === 'called-off') {
    throw new Problem('CONFLICT', 'This recruitment was called off.');
  }
  if (stage !== 'asked') {
    throw new Problem(
      'ALREADY_DONE',
      'This recruitment already has its panel. It is drawn only once.',
    );
  }
}
