import { QUICKNET } from '@freshfaces/fair-draw/beacon';
import { type CommitmentInput, shareCommitment } from '@freshfaces/fair-draw/commit';
import type { EntropySource } from '@freshfaces/fair-draw/record';
import type { Draw } from '../draws/draw.ts';
import type { PublicRecord } from '../draws/public-record.ts';
import {
  BEACON,
  type BoundShare,
  boundOf,
  type DrawShare,
  nameOf,
  OPERATOR,
  RECRUITER,
} from './draw-share.ts';
import { chainOf } from './drawn-before.ts';
import { deadlineFor, roundFor } from './windows.ts';

interface Ceremony {
  readonly draw: Draw;
  readonly shares: readonly DrawShare[];
  /** Earlier published draws for the post, oldest first. */
  readonly published: readonly PublicRecord[];
  /** 64 hex digits. */
  readonly operatorShare: string;
  readonly now: string;
  /** Whether the public beacon can be reached. */
  readonly withBeacon: boolean;
}

type Frame = Pick<CommitmentInput, 'about' | 'withheld' | 'entropySources' | 'committedAt'> & {
  readonly deadline: string;
  readonly beaconRound: number | null;
};

/**
 * What a commitment freezes about its ceremony: who gives shares, who was asked and did not, until when,
 * which round of the beacon closes the seed, what a withheld share does, and what was drawn before.
 */
export function ceremonyFrame(ceremony: Ceremony): Frame {
  const { draw, shares, published, operatorShare, now, withBeacon } = ceremony;
  const deadline = deadlineFor(now, draw.revealWithin, withBeacon);
  const beaconRound = withBeacon ? roundFor(deadline) : null;
  const absent = shares.filter(({ commitment }) => commitment === null);
  return {
    about: {
      id: draw.recruitmentId,
      version: draw.revision,
      earlier: chainOf(published, draw.again),
      absent: absent.map(nameOf),
    },
    withheld: withBeacon ? 'left-out' : 'no-draw',
    entropySources: [
      operatorSource(operatorShare),
      ...boundOf(shares).map(shareSource),
      ...(beaconRound === null ? [] : [beaconSource(beaconRound)]),
    ],
    committedAt: now,
    deadline,
    beaconRound,
  };
}

function operatorSource(share: string): EntropySource {
  return {
    kind: 'committed-share',
    id: OPERATOR,
    by: 'The Freshfaces server',
    note: 'Chosen before anything was published, revealed only after the shares of the witnesses.',
    commitment: shareCommitment(OPERATOR, share),
  };
}

function shareSource({ sourceId, organisationName, commitment }: BoundShare): EntropySource {
  const recruits = sourceId === RECRUITER;
  return {
    kind: 'committed-share',
    id: sourceId,
    by: recruits
      ? organisationName
        ? `The recruiter at ${organisationName}`
        : 'The recruiter'
      : nameOf({ organisationName }),
    note: recruits
      ? 'Made in the recruiter’s browser before the chances were worked out.'
      : 'A witness: made in a browser of theirs before the chances were worked out.',
    commitment,
  };
}

function beaconSource(round: number): EntropySource {
  return {
    kind: 'beacon',
    id: BEACON,
    by: 'League of Entropy (drand)',
    note: 'A public beacon that nobody can foresee; it speaks after every share is published.',
    network: QUICKNET.network,
    round,
  };
}
