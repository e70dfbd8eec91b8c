import { londonAt, type Role } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { dayInWords } from '../interest/day-in-words.ts';
import type { Panels } from '../parts.ts';
import type { StaffNews } from '../ports.ts';
import { type DrawShare, nameOf, shareId, sourceIdOf } from './draw-share.ts';
import type { Invited } from './witnesses.ts';

/** Whoever works at an organisation can witness a draw for it. */
const STAFF: readonly Role[] = [
  'recruiter',
  'involvement-lead',
  'organisation-admin',
  'coordinator',
  'commissioner',
];

interface Asked {
  readonly invited: readonly [Invited, ...Invited[]];
  readonly witnessCommitment: string;
  readonly personId: string;
  readonly post: string;
}

/** Keeps the recruiter's hash, and asks the other witnesses for theirs. Call it in a transaction. */
export async function askForShares(
  { shares, tellStaff }: Pick<Panels, 'shares' | 'tellStaff'>,
  draw: Draw,
  { invited: [recruiter, ...witnesses], witnessCommitment, personId, post }: Asked,
): Promise<void> {
  const given = { commitment: witnessCommitment, givenAt: draw.startedAt, givenBy: personId };
  await shares.insert({ ...askedOf(draw, recruiter), ...given });
  for (const witness of witnesses) await shares.insert(askedOf(draw, witness));
  if (witnesses.length === 0) return;
  const host = recruiter.name ?? 'An organisation of the network';
  await tellStaff({
    ...newsFor(draw, witnesses),
    subject: `${host} asks you to witness a draw`,
    paragraphs: [
      `${host} draws a panel for “${post}” and asks your organisation to be a witness.`,
      'A witness adds a secret piece of luck to the draw, so that nobody can steer it: not the recruiter, and not the people who run Freshfaces. It takes one minute now, and one later.',
      'Open the page within a day. After that the draw goes on without you, and the public record says so.',
    ],
  });
}

/** Tells everyone who takes part that the draw is published and their share can be revealed. */
export async function tellToReveal(
  { tellStaff }: Pick<Panels, 'tellStaff'>,
  draw: Draw,
  { shares, until, post }: { shares: readonly DrawShare[]; until: string; post: string },
): Promise<void> {
  const witnesses = shares.filter(({ organisationId }) => organisationId !== draw.organisationId);
  if (witnesses.length === 0) return;
  const { day, time } = londonAt(until);
  await tellStaff({
    ...newsFor(draw, witnesses),
    subject: 'Time to reveal your share of a draw',
    paragraphs: [
      `The draw for “${post}” is published. ${witnesses.map(nameOf).join(', ')}: your secret share is needed now.`,
      `Open the page in the browser in which you made the share, before ${time} on ${dayInWords(day)}. It reveals the share by itself.`,
    ],
  });
}

function newsFor(
  { id }: Draw,
  to: readonly Pick<Invited, 'organisationId'>[],
): Pick<StaffNews, 'organisationIds' | 'roles' | 'action'> {
  return {
    organisationIds: to.map(({ organisationId }) => organisationId),
    roles: STAFF,
    action: { label: 'Open the draw', path: `/panels/witness/${id}` },
  };
}

function askedOf(draw: Draw, { organisationId, name }: Invited): DrawShare {
  return {
    id: shareId(draw, organisationId),
    drawId: draw.id,
    sourceId: sourceIdOf(draw, organisationId),
    organisationId,
    asWitness: organisationId === draw.organisationId ? null : organisationId,
    organisationName: name,
    askedAt: draw.startedAt,
    commitment: null,
    givenAt: null,
    givenBy: null,
    value: null,
    revealedAt: null,
    revealedBy: null,
  };
}
