import { pendingErasures, type RegisteredErasure } from '@freshfaces/access';
import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { PeopleGraph } from '../parts.ts';
import { eraseAccount } from './erase-account.ts';

const TRY_AGAIN_MS = 5 * 60_000;

/** Erases in every domain that has not done it yet, then the account. Safe to run again, and after a crash. */
export async function finishErasure(graph: PeopleGraph, erasure: RegisteredErasure): Promise<void> {
  const { ports, steps, erasures } = graph;
  const { id, at, personId, memberId } = erasure;
  for (const [name, domain] of Object.entries(ports.domains)) {
    const step = `${id} ${name}`;
    if (await steps.get(step)) continue;
    const said = await domain.erasePersonalData({ personId, memberId, at });
    await steps.insert({ id: step, erasureId: id, ...said });
  }
  const last = `${id} account`;
  if (!(await steps.get(last))) {
    await steps.insert({ id: last, erasureId: id, ...(await eraseAccount(graph, erasure)) });
  }
  const now = await erasures.get(id);
  if (now && !now.done) await erasures.replace({ ...now, done: true });
}

/** Finishes what was broken off, and does again what a restored backup brought back. */
export function finishErasuresJob(graph: PeopleGraph): Job {
  return {
    name: 'finish-erasures',
    everyMs: TRY_AGAIN_MS,
    first: true,
    async run() {
      for (const erasure of await pendingErasures(graph.store)) await finishErasure(graph, erasure);
    },
  };
}

/** What was erased so far and what stays, as sentences. */
export async function saidOf(
  { steps, erasures }: PeopleGraph,
  { id, at }: RegisteredErasure,
): Promise<{ id: string; at: string; erased: string[]; kept: string[] }> {
  const said = await findAll(steps, { where: { erasureId: id } });
  const done = (await erasures.get(id))?.done ?? false;
  return {
    id,
    at,
    erased: [...said.flatMap(({ erased }) => erased), ...(done ? [] : [UNDER_WAY])],
    kept: [...new Set(said.flatMap(({ kept }) => kept))],
  };
}

const UNDER_WAY = 'The rest is being erased now. This goes on by itself until it is done.';
