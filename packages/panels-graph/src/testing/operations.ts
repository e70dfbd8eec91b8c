import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { staff } from '@freshfaces/graph-kit/testing';
import type { PanelsBench } from './panels-bench.ts';

export const RECRUITER = staff('recruiter', 'harbour');
const SHARE = '5a'.repeat(32);
const WITNESS_HASH = shareCommitment('witness', SHARE);

let keys = 0;

/** A new idempotency key. */
export function key(): string {
  return `test-key-${String(keys++).padStart(6, '0')}`;
}

export const RULES = {
  seats: 4,
  reserves: 3,
  needs: ['HOMELESSNESS', 'OFFENDING'],
  someoneFromTheTeam: true,
  maxPerOrganisation: 2,
  policy: 'TURNS',
  coolDownDays: 28,
  trainedFor: 'PANEL_MEMBER',
  someoneTrainedToChair: true,
};

export const POST = {
  post: 'Support worker, Elm Street',
  summary: 'Helps people settle into their homes.',
  level: 'FRONTLINE',
  organisationId: 'harbour',
  team: 'elm-street',
  interviewsFrom: '2026-12-02',
  interviewsTo: '2026-12-03',
  rules: RULES,
};

const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id } }`;
const START = `mutation ($input: StartDrawInput!) { startDraw(input: $input) { id state } }`;
const REVEAL = `mutation ($input: RevealDrawInput!) {
  revealDraw(input: $input) {
    id state seed poolSize exact reason
    panel { member { id } homeOrganisation { id } replaced { id } }
    reserves { place member { id } }
    coverage { rule met }
    chances { people count lowest { decimal } highest { decimal } }
  }
}`;

export interface RevealedDraw {
  readonly revealDraw: {
    readonly id: string;
    readonly state: string;
    readonly panel: {
      readonly member: { readonly id: string };
      readonly replaced: { id: string } | null;
    }[];
    readonly reserves: { readonly place: number; readonly member: { readonly id: string } }[];
    readonly coverage: { readonly rule: string; readonly met: boolean }[];
    readonly chances: { readonly people: string; readonly count: number | null }[];
  };
}

/** Creates a recruitment as the recruiter of Harbour; answers its id. */
export async function create(bench: PanelsBench, change: object = {}): Promise<string> {
  const input = { idempotencyKey: key(), ...POST, ...change };
  const { data, message } = await bench.ask<{ createRecruitment: { id: string } }>(
    CREATE,
    { input },
    RECRUITER,
  );
  if (message) throw new Error(message);
  return data.createRecruitment.id;
}

/** Starts a draw and waits until its chances are worked out; answers its id. */
export async function startAndSettle(bench: PanelsBench, recruitmentId: string): Promise<string> {
  const { data, message } = await start(bench, recruitmentId);
  if (message) throw new Error(message);
  await settled(bench, data.startDraw.id);
  return data.startDraw.id;
}

export function start(
  bench: PanelsBench,
  recruitmentId: string,
  idempotencyKey = key(),
  viewer = RECRUITER,
) {
  const input = { idempotencyKey, recruitmentId, witnessCommitment: WITNESS_HASH };
  return bench.ask<{ startDraw: { id: string; state: string } }>(START, { input }, viewer);
}

export function reveal(
  bench: PanelsBench,
  id: string,
  idempotencyKey = key(),
  viewer = RECRUITER,
  share = SHARE,
) {
  return bench.ask<RevealedDraw>(REVEAL, { input: { idempotencyKey, id, share } }, viewer);
}

/** Waits until a draw is no longer being worked out. */
export async function settled({ panels }: PanelsBench, drawId: string): Promise<void> {
  while ((await panels.draws.get(drawId))?.state === 'solving') {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
