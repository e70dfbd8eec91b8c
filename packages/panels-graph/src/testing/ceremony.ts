import { createHash } from 'node:crypto';
import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { staff } from '@freshfaces/graph-kit/testing';
import type { Beacon } from '../ceremony/beacon.ts';
import { key, RECRUITER, settled, start } from './operations.ts';
import type { PanelsBench } from './panels-bench.ts';

const GIVE = `mutation ($input: GiveWitnessHashInput!) { giveWitnessHash(input: $input) { id state } }`;
const CLOSE = `mutation ($input: CloseGatheringInput!) { closeGathering(input: $input) { id state } }`;
const SHARE = `mutation ($input: RevealShareInput!) { revealShare(input: $input) { id state seed } }`;

/** Two organisations that witness Harbour's draws, and who acts for them. */
export const WITNESSES = ['lantern', 'meadow'] as const;
export const witnessOf = (organisationId: string) => staff('involvement-lead', organisationId);

/** The share a witness's browser makes for a draw: the same each time it is asked. */
export function shareOf(drawId: string, organisationId: string): string {
  return createHash('sha256').update(`${drawId} ${organisationId}`).digest('hex');
}

export function hashOf(drawId: string, organisationId: string): string {
  return shareCommitment(`witness:${organisationId}`, shareOf(drawId, organisationId));
}

/** Starts a draw with witnesses; answers its id. */
export async function startWitnessed(
  bench: PanelsBench,
  recruitmentId: string,
  more: object = {},
): Promise<string> {
  const input = { witnessOrganisationIds: WITNESSES, ...more };
  const { data, message } = await start(bench, recruitmentId, key(), RECRUITER, input);
  if (message) throw new Error(message);
  return data.startDraw.id;
}

export function giveHash(
  bench: PanelsBench,
  drawId: string,
  organisationId: string,
  change: { commitment?: string; viewer?: ReturnType<typeof staff> } = {},
) {
  const { commitment = hashOf(drawId, organisationId), viewer = witnessOf(organisationId) } =
    change;
  const input = { idempotencyKey: key(), drawId, organisationId, commitment };
  return bench.ask<{ giveWitnessHash: { state: string } }>(GIVE, { input }, viewer);
}

export function closeGathering(bench: PanelsBench, id: string, viewer = RECRUITER) {
  return bench.ask(CLOSE, { input: { idempotencyKey: key(), id } }, viewer);
}

export function revealAs(
  bench: PanelsBench,
  drawId: string,
  organisationId: string,
  change: { share?: string; viewer?: ReturnType<typeof staff> } = {},
) {
  const { share = shareOf(drawId, organisationId), viewer = witnessOf(organisationId) } = change;
  const input = { idempotencyKey: key(), drawId, organisationId, share };
  return bench.ask<{ revealShare: { state: string; seed: string } }>(SHARE, { input }, viewer);
}

/** Starts a draw, has both witnesses bind themselves, and waits until it is published. */
export async function publishWitnessed(
  bench: PanelsBench,
  recruitmentId: string,
  more: object = {},
): Promise<string> {
  const id = await startWitnessed(bench, recruitmentId, more);
  for (const witness of WITNESSES) await giveHash(bench, id, witness);
  await settled(bench, id);
  return id;
}

/** Runs the job that moves draws on, at an instant. */
export async function advanceAt(bench: PanelsBench, instant: string): Promise<void> {
  bench.at(instant);
  await bench.graph.jobs.find(({ name }) => name === 'panels.advance-draws')?.run(instant);
}

/** A beacon that says what drand said, as far as it was recorded. */
export function recordedBeacon(rounds: ReadonlyMap<number, string>): Beacon {
  return { isReachable: async () => true, signatureOf: async (round) => rounds.get(round) ?? null };
}
