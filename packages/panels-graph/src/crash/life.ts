import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { addDays } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { PlaceState } from '../places/place-state.ts';
import type { Client } from './client.ts';
import { PUBLISH_AT, ROUND_AT } from './edges.ts';

/** `beacon`: drand closes the draw, and it ends with the panel; `whole`: without, and all that follows. */
export type Kind = 'beacon' | 'whole';

export const TIMES: Readonly<Record<Kind, { readonly from: string; readonly interviews: string }>> =
  {
    beacon: { from: PUBLISH_AT, interviews: '2026-10-01' },
    whole: { from: '2026-11-22T09:00:00.000Z', interviews: '2026-12-02' },
  };

/** What the client was told is so. */
export interface Facts {
  drawId: string | null;
  /** Organisations whose hash, and whose share, was taken in. */
  readonly hashes: Set<string>;
  readonly shares: Set<string>;
  /** By member: the states their place may be in. */
  readonly places: Map<string, readonly PlaceState[]>;
}

const RECRUITER = staff('recruiter', 'harbour');

/** The share of an organisation: the same whenever it is asked. */
export const SHARES: Readonly<Record<string, string>> = {
  harbour: 'a1'.repeat(32),
  lantern: 'b2'.repeat(32),
  meadow: 'c3'.repeat(32),
};

/** One draw from its start, each step asked until it is answered. Answers the draw's id. */
export async function live(
  client: Client,
  panels: Panels,
  facts: Facts,
  { kind, recruitmentId }: { readonly kind: Kind; readonly recruitmentId: string },
): Promise<string> {
  const drawId = await ceremony(client, facts, recruitmentId);
  if (kind === 'beacon') {
    client.at = ROUND_AT;
    await client.job('panels.advance-draws');
  }
  await client.job('panels.tell-not-drawn');
  if (kind === 'whole') await places(client, panels, facts, drawId);
  client.at = later(client.at, 3);
  await client.job('panels.settle-days');
  return drawId;
}

async function ceremony(client: Client, facts: Facts, recruitmentId: string): Promise<string> {
  const witnesses = ['lantern', 'meadow'];
  const drawId = await client.ask(
    'startDraw',
    {
      idempotencyKey: 'start-of-the-draw',
      recruitmentId,
      witnessCommitment: shareCommitment('witness', SHARES['harbour'] ?? ''),
      witnessOrganisationIds: witnesses,
      revealWithin: 'ONE_MINUTE',
    },
    RECRUITER,
  );
  facts.drawId = drawId;
  for (const organisationId of witnesses) {
    const commitment = shareCommitment(`witness:${organisationId}`, SHARES[organisationId] ?? '');
    const input = { idempotencyKey: `hash-${organisationId}`, drawId, organisationId, commitment };
    await client.ask('giveWitnessHash', input, staff('involvement-lead', organisationId));
    facts.hashes.add(organisationId);
  }
  await client.settle(drawId);
  for (const [organisationId, share] of Object.entries(SHARES)) {
    const input = { idempotencyKey: `share-${organisationId}`, drawId, organisationId, share };
    const viewer =
      organisationId === 'harbour' ? RECRUITER : staff('involvement-lead', organisationId);
    await client.ask('revealShare', input, viewer);
    facts.shares.add(organisationId);
  }
  return drawId;
}

/** A yes, a no, silence, and someone who can't come the day before. */
async function places(
  client: Client,
  panels: Panels,
  { places: states }: Facts,
  drawId: string,
): Promise<void> {
  const answer = async (memberId: string, said: 'YES' | 'NO') => {
    const input = { idempotencyKey: `answer-${memberId}`, drawId, answer: said };
    await client.ask('answerPlace', input, memberViewer(memberId));
    states.set(memberId, said === 'YES' ? ['accepted'] : ['declined']);
  };
  const [first = '', second = ''] =
    (await panels.draws.get(drawId))?.panel.map(({ memberId }) => memberId) ?? [];
  await answer(first, 'YES');
  await answer(second, 'NO');

  client.at = later(client.at, 5 * 24 * 60);
  await client.job('panels.lapse-places');
  for (const { memberId } of await findAll(panels.entries, {
    where: { drawId, state: 'invited' },
  })) {
    await answer(memberId, 'YES');
  }

  client.at = `${addDays(TIMES.whole.interviews, -1)}T10:00:00.000Z`;
  states.set(first, ['accepted', 'dropped-out']);
  const left = { drawId, memberId: first, because: 'TOLD_US' };
  const input = { idempotencyKey: 'cannot-come-tomorrow', ...left };
  await client.ask('recordDropOut', input, RECRUITER);
  states.set(first, ['dropped-out']);
}

export function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
