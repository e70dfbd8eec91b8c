import { createHash } from 'node:crypto';
import { asPerson } from '@freshfaces/access';
import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { everyoneSaysYes } from './everyone-says-yes.ts';
import type { PanelsBench } from './panels-bench.ts';
import { INVITATION } from './sample-invitation.ts';

export const RECRUITER = staff('recruiter', 'harbour');
/** The share that the recruiter's browser made when it started a draw, by the draw's id. */
const sharesMade = new Map<string, string>();

/** What the recruiter's browser holds for a draw. */
export function recruitersShare(drawId: string): string {
  return sharesMade.get(drawId) ?? '';
}

/** A share of its own for each key, as a browser makes it. */
function shareFor(idempotencyKey: string): string {
  return createHash('sha256').update(idempotencyKey).digest('hex');
}

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
  invitation: INVITATION,
  rules: RULES,
};

const CREATE = `mutation ($input: CreateRecruitmentInput!) { createRecruitment(input: $input) { id } }`;
const START = `mutation ($input: StartDrawInput!) { startDraw(input: $input) { id state } }`;
const REVEAL = `mutation ($input: RevealShareInput!) {
  revealDraw: revealShare(input: $input) {
    id state seed poolSize exact reason
    panel { member { id } homeOrganisation { id } replaced { id } }
    reserves { place member { id } }
    coverage { rule met }
    chances { people count lowest { decimal } highest { decimal } }
  }
}`;

interface Started {
  readonly startDraw: { readonly id: string; readonly state: string };
}

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

/** How many posts a bench has: each is another, so that none is the same set up twice. */
const posts = new WeakMap<PanelsBench, number>();

/** Creates a recruitment as the recruiter of Harbour; answers its id. */
export async function create(bench: PanelsBench, change: object = {}): Promise<string> {
  const before = posts.get(bench) ?? 0;
  posts.set(bench, before + 1);
  const post = before === 0 ? POST.post : `${POST.post} ${before + 1}`;
  const input = { idempotencyKey: key(), ...POST, post, ...change };
  const { data, message } = await bench.ask<{ createRecruitment: { id: string } }>(
    CREATE,
    { input },
    RECRUITER,
  );
  if (message) throw new Error(message);
  return data.createRecruitment.id;
}

/** Starts a draw and waits until its chances are worked out; answers its id. */
export async function startAndSettle(
  bench: PanelsBench,
  recruitmentId: string,
  more: object = {},
): Promise<string> {
  const { data, message } = await start(bench, recruitmentId, key(), RECRUITER, more);
  if (message) throw new Error(message);
  await settled(bench, data.startDraw.id);
  return data.startDraw.id;
}

/** Starts a draw; where nobody was asked yet, everyone who can says yes first. */
export async function start(
  bench: PanelsBench,
  recruitmentId: string,
  idempotencyKey = key(),
  viewer = RECRUITER,
  more: object = {},
) {
  await everyoneSaysYes(bench.panels, recruitmentId);
  const share = shareFor(idempotencyKey);
  const witnessCommitment = shareCommitment('witness', share);
  const input = { idempotencyKey, recruitmentId, witnessCommitment, ...more };
  const answer = await bench.ask<Started>(START, { input }, viewer);
  if (answer.code === null) sharesMade.set(answer.data.startDraw.id, share);
  return answer;
}

export function reveal(
  bench: PanelsBench,
  id: string,
  idempotencyKey = key(),
  viewer = RECRUITER,
  share = recruitersShare(id),
) {
  const input = { idempotencyKey, drawId: id, organisationId: 'harbour', share };
  return bench.ask<RevealedDraw>(REVEAL, { input }, viewer);
}

/** Waits until a draw is no longer being worked out. */
export async function settled({ panels }: PanelsBench, drawId: string): Promise<void> {
  const isWorkedOn = async () =>
    ['queued', 'solving'].includes((await panels.draws.get(drawId))?.state ?? '');
  while (await isWorkedOn()) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const SAY_YES = `mutation ($input: AnswerPlaceInput!) { answerPlace(input: $input) { drawId } }`;
const STAFF = `mutation ($input: ChoosePanelStaffInput!) { choosePanelStaff(input: $input) { id } }`;
const CONFIRM = `mutation ($input: ConfirmPanelInput!) { confirmPanel(input: $input) {
  id readiness { confirmedAt viewerCanConfirm } } }`;

/** Someone who works at Harbour, trained to recruit. */
export const COLLEAGUE = 'person-colleague';

/** Keeps a colleague of the recruiter, so that they can be named beside a panel. */
export async function keepColleague({ panels, pool }: PanelsBench): Promise<void> {
  if (await panels.people.get(COLLEAGUE)) return;
  const roles = [{ role: 'recruiter', organisationId: 'harbour' } as const];
  const colleague = { id: COLLEAGUE, name: 'Ines Duarte', roles, memberId: null, demo: null };
  await panels.people.insert(asPerson(colleague));
  pool.trainedStaff.add(COLLEAGUE);
}

/** These members of a panel say yes. */
export async function sayYes(
  bench: PanelsBench,
  drawId: string,
  memberIds: readonly string[],
): Promise<void> {
  for (const memberId of memberIds) {
    const input = { idempotencyKey: key(), drawId, answer: 'YES' };
    await bench.ask(SAY_YES, { input }, memberViewer(memberId));
  }
}

export function nameStaff(
  bench: PanelsBench,
  recruitmentId: string,
  seats: readonly object[] = [{ personId: COLLEAGUE, part: 'PANEL_MEMBER' }],
  viewer = RECRUITER,
) {
  const input = { idempotencyKey: key(), recruitmentId, staff: seats };
  return bench.ask(STAFF, { input }, viewer);
}

export function confirm(bench: PanelsBench, recruitmentId: string, viewer = RECRUITER) {
  return bench.ask(CONFIRM, { input: { idempotencyKey: key(), recruitmentId } }, viewer);
}

/** Everything that must hold before a panel takes place: yeses, staff, and the recruiter's word. */
export async function makeReady(bench: PanelsBench, recruitmentId: string): Promise<void> {
  const drawId = (await bench.panels.recruitments.get(recruitmentId))?.drawId ?? '';
  const panel = (await bench.panels.draws.get(drawId))?.panel ?? [];
  await keepColleague(bench);
  await sayYes(
    bench,
    drawId,
    panel.map(({ memberId }) => memberId),
  );
  await nameStaff(bench, recruitmentId);
  const { message } = await confirm(bench, recruitmentId);
  if (message) throw new Error(message);
}
