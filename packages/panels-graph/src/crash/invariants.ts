import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { verifyOpening } from '@freshfaces/fair-draw/verify';
import { verifyStoredLog } from '@freshfaces/log-keeper';
import { findAll, type Store } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';
import { outcomeOf } from '../places/place-state.ts';
import { LOG_KEY } from './edges.ts';
import { type Kept, openKept } from './kept-ports.ts';
import { type Facts, type Kind, SHARES } from './life.ts';

/** What is wrong with what the store holds, given what the client was told; empty where nothing is. */
export async function brokenPromises(panels: Panels, facts: Facts): Promise<string[]> {
  const { drawId } = facts;
  if (drawId === null) return [];
  const wrong: string[] = [];
  const shares = await findAll(panels.shares, { where: { drawId } });
  for (const { organisationId, commitment, value } of shares) {
    if (facts.hashes.has(organisationId) && commitment === null) {
      wrong.push(`the hash of ${organisationId} is lost`);
    }
    if (facts.shares.has(organisationId) && value !== SHARES[organisationId]) {
      wrong.push(`the share of ${organisationId} is lost`);
    }
  }
  if (!(await panels.draws.get(drawId))) wrong.push('the draw is lost');
  for (const [memberId, states] of facts.places) {
    const entry = await panels.entries.get(`${drawId}:${memberId}`);
    if (!entry || !states.includes(entry.state)) {
      wrong.push(`the answer of ${memberId} is lost: ${entry?.state}`);
    }
  }
  return wrong;
}

interface Ended {
  readonly store: Store;
  readonly panels: Panels;
  readonly drawId: string;
  readonly recruitmentId: string;
  readonly kind: Kind;
}

/** What is wrong with a draw that went through all its steps. */
export async function brokenRules(ended: Ended): Promise<string[]> {
  const { panels, store, drawId, recruitmentId } = ended;
  const draws = await findAll(panels.draws, { where: { recruitmentId } });
  const draw = draws.find(({ id }) => id === drawId);
  const published = await panels.records.get(drawId);
  if (!draw || !published) return ['the draw has no record'];
  const record = JSON.parse(published.record) as DrawRecord;
  const entries = await findAll(panels.entries, { where: { drawId } });
  const kept = openKept(store);
  const wrong = [
    ...unlike(
      'states of all draws',
      draws.map(({ state }) => state),
      ['picked'],
    ),
    ...unlike('the recruitment', await stageOf(panels, recruitmentId), ['panel-ready', drawId]),
    ...unlike('the seed', record.seed, draw.seed),
    ...(await wrongInProof(ended, draw, record)),
    ...wrongInSeats(draw, record, entries),
    ...(await wrongInDays(panels, kept, draw)),
    ...(await wrongInNews(kept, draw, entries)),
    ...(await wrongInAudit(ended, draw, entries)),
  ];
  return wrong;
}

async function stageOf({ recruitments }: Panels, id: string) {
  const recruitment = await recruitments.get(id);
  return [recruitment?.stage, recruitment?.drawId];
}

async function wrongInProof(
  { panels, store }: Ended,
  { id, beaconRound }: Draw,
  record: DrawRecord,
): Promise<string[]> {
  const kinds = (await panels.publicLog.textsAbout(id)).map(
    (text) => (JSON.parse(text) as { kind: string }).kind,
  );
  const expected = [
    'commitment',
    ...(beaconRound === null ? [] : ['shares']),
    'result',
    ...record.replacements.map(() => 'replacement'),
  ];
  const kept = await panels.secrets.get(id);
  const verdict = await verifyOpening(record, kept?.secrets.opening);
  const log = await verifyStoredLog(store, LOG_KEY, []);
  return [
    ...unlike('the public log', kinds, expected),
    ...unlike('the record', verdict.ok ? [] : verdict.problems, []),
    ...unlike('the tree of the log', log.ok, true),
  ];
}

function wrongInSeats(draw: Draw, record: DrawRecord, entries: readonly DrawEntry[]): string[] {
  const by = (outcome: string) =>
    entries.filter((entry) => outcomeOf(entry) === outcome).map(({ memberId }) => memberId);
  return [
    ...unlike('entries', entries.length, record.committed.leaves.length),
    ...unlike('seats', draw.panel.length, record.committed.rules.seats),
    ...unlike('who sits', by('on-the-panel').sort(), draw.panel.map(memberOf).sort()),
    ...unlike('who is in line', by('reserve').sort(), draw.reserves.map(memberOf).sort()),
    ...unlike('who left', by('stepped-back').sort(), draw.dropOuts.map(memberOf).sort()),
    ...unlike('replacements', draw.dropOuts.length, record.replacements.length),
  ];
}

function memberOf({ memberId }: { readonly memberId: string }): string {
  return memberId;
}

async function wrongInDays(panels: Panels, { promised }: Kept, draw: Draw): Promise<string[]> {
  const recruitment = await panels.recruitments.get(draw.recruitmentId);
  const days = [recruitment?.interviewsFrom, recruitment?.interviewsTo];
  const expected = draw.panel.flatMap(({ memberId }) => days.map((day) => `${memberId}:${day}`));
  const found = await findAll(promised, { where: { drawId: draw.id } });
  return [
    ...unlike('days still held', await panels.heldDays.count({ drawId: draw.id }), 0),
    ...unlike('days promised', found.map(({ id }) => id).sort(), expected.sort()),
  ];
}

/** Everyone is told once of each thing that happened to their place, and staff once of each change. */
async function wrongInNews(
  { told }: Kept,
  draw: Draw,
  entries: readonly DrawEntry[],
): Promise<string[]> {
  const all = await findAll(told, {});
  const members = new Set(entries.map(memberOf));
  const [mine, staffs] = [true, false].map((is) => all.filter(({ to }) => members.has(to) === is));
  const twice = (mine ?? []).map(({ to, subject }) => `${to}: ${subject}`);
  const news = [
    ...entries.map(memberOf),
    ...draw.dropOuts.flatMap(({ replacementId }) => replacementId ?? []),
    ...entries.filter(({ state }) => state === 'lapsed' || state === 'dropped-out').map(memberOf),
  ];
  return [
    ...unlike(
      'told twice',
      twice.filter((each, at) => twice.indexOf(each) !== at),
      [],
    ),
    ...unlike('who was told', mine?.map(({ to }) => to).sort(), news.sort()),
    ...unlike('times staff were told', staffs?.length, 2 + 3 * draw.dropOuts.length),
  ];
}

async function wrongInAudit(
  { panels, kind }: Ended,
  draw: Draw,
  entries: readonly DrawEntry[],
): Promise<string[]> {
  const answered = entries.filter(({ state }) =>
    ['accepted', 'declined', 'dropped-out'].includes(state),
  );
  const expected = {
    'draw.start': 1,
    'draw.give-hash': 2,
    'draw.close-gathering': 1,
    'draw.publish': 1,
    'draw.reveal-share': 3,
    'draw.close': draw.beaconRound === null ? 0 : 1,
    'draw.pick': 1,
    'draw.drop-out': draw.dropOuts.length,
    'place.answer': kind === 'beacon' ? 0 : answered.length,
  };
  const found: Record<string, number> = {};
  for (const action of Object.keys(expected)) {
    found[action] = (await panels.audit.list({ action, subjectId: draw.id }, { first: 1 })).total;
  }
  return [
    ...unlike('the audit trail', found, expected),
    ...unlike('the chain of the audit trail', await panels.audit.firstBreak(), null),
  ];
}

function unlike(what: string, found: unknown, expected: unknown): string[] {
  const [is, should] = [found, expected].map((each) => JSON.stringify(each));
  return is === should ? [] : [`${what}: ${is}, not ${should}`];
}
