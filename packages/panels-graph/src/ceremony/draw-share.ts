import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { Problem } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';

/** The sources of randomness of every draw, in their order in the record. */
export const OPERATOR = 'freshfaces';
export const RECRUITER = 'witness';
export const BEACON = 'drand';

/** One organisation's share of the luck of one draw: asked for, bound by a hash, revealed. */
export interface DrawShare {
  /** `drawId:sourceId` */
  readonly id: string;
  readonly drawId: string;
  readonly sourceId: string;
  readonly organisationId: string;
  /** The organisation where it is asked as a witness; null for the one that recruits. */
  readonly asWitness: string | null;
  /** As it was when they were asked; public. */
  readonly organisationName: string | null;
  readonly askedAt: string;
  /** SHA-256, hex, of the share that only a browser of theirs holds; null until given. */
  readonly commitment: string | null;
  readonly givenAt: string | null;
  readonly givenBy: string | null;
  /** 64 hex digits; null until revealed. Public only once nobody can choose any more. */
  readonly value: string | null;
  readonly revealedAt: string | null;
  readonly revealedBy: string | null;
}

/** The id of an organisation's source of randomness in the records of draws. */
export function sourceIdOf(
  { organisationId: recruiter }: Pick<Draw, 'organisationId'>,
  organisationId: string,
): string {
  return organisationId === recruiter ? RECRUITER : `${RECRUITER}:${organisationId}`;
}

export function shareId(draw: Pick<Draw, 'id' | 'organisationId'>, organisationId: string): string {
  return `${draw.id}:${sourceIdOf(draw, organisationId)}`;
}

/** A share whose hash was given: one that takes part in the draw. */
export type BoundShare = DrawShare & { readonly commitment: string };

/** Those who take part: whoever gave a hash in time. */
export function boundOf(shares: readonly DrawShare[]): readonly BoundShare[] {
  return shares.flatMap((share) =>
    share.commitment === null ? [] : [{ ...share, commitment: share.commitment }],
  );
}

/** Has everyone who was asked given a hash? */
export function allGiven(shares: readonly DrawShare[]): boolean {
  return shares.every(({ commitment }) => commitment !== null);
}

/** Those who take part and have not revealed. */
export function missingOf(shares: readonly DrawShare[]): readonly BoundShare[] {
  return boundOf(shares).filter(({ value }) => value === null);
}

export function nameOf({ organisationName }: Pick<DrawShare, 'organisationName'>): string {
  return organisationName ?? 'An organisation';
}

/** A hash is given once: whoever could change it later could answer to what others do. */
export function mustNotBeGiven({ commitment }: DrawShare): void {
  if (commitment !== null) {
    throw new Problem('ALREADY_DONE', 'Your organisation has already given its hash.');
  }
}

export function mustNotBeRevealed({ value }: DrawShare): void {
  if (value !== null) {
    throw new Problem('ALREADY_DONE', 'Your organisation’s share is already revealed.');
  }
}

/** Throws `BAD_INPUT` unless the value (64 hex digits) is the one behind the hash. */
export function mustBeTheShare({ sourceId, commitment }: DrawShare, value: string): void {
  if (shareCommitment(sourceId, value) !== commitment) {
    throw new Problem(
      'BAD_INPUT',
      'This share is not the one whose hash was published. The draw can only use that one.',
      'share',
    );
  }
}
