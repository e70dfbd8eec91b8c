import { dayOf, newId, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { type GatheredReplay, gatherReplay } from './gather-replay.ts';
import { meanMeasures } from './mean-measures.ts';
import { drawsIn, TIMES } from './play-both.ts';
import { playInWorker } from './play-in-worker.ts';
import { stateNow, type TriedRules, type WhatIf } from './what-if.ts';

/** Written down this often, so that whoever waits sees it and a dead server is found out. */
const NOTED_EVERY_MS = 1_000;

class Cancelled extends Error {}

/** Replays under way in this process. */
export interface WhatIfs {
  /** Gathers what a replay rests on; call it before the transaction that starts it. */
  gather(): Promise<GatheredReplay>;
  /** Writes a replay down as running. Throws `BUSY` while another runs. Call it in a transaction. */
  note(gathered: GatheredReplay, rules: TriedRules): Promise<WhatIf>;
  /** Starts what was noted; returns at once. */
  begin(id: string, gathered: GatheredReplay): void;
  /** Ends it without figures; one that is over stays as it is. Call it in a transaction. */
  cancel(id: string): Promise<WhatIf>;
  /** Resolves when nothing is left to do for it here. */
  settled(id: string): Promise<void>;
}

export function createWhatIfs(panels: Panels): WhatIfs {
  const { whatIfs, store, now } = panels;
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>();

  async function change(id: string, news: Partial<WhatIf>): Promise<void> {
    await store.transaction(async () => {
      const kept = await whatIfs.get(id);
      if (kept?.state === 'running') await whatIfs.replace({ ...kept, ...news, heardAt: now() });
    });
  }

  async function work(id: string, gathered: GatheredReplay, abort: AbortController) {
    const { input, span } = gathered;
    let done = 0;
    const timer = setInterval(() => {
      change(id, { done })
        .then(async () => {
          if ((await whatIfs.get(id))?.state !== 'running') abort.abort(new Cancelled());
        })
        .catch(panels.onFault);
    }, NOTED_EVERY_MS);
    try {
      const rules = (await whatIfs.get(id))?.rules;
      if (!rules) return;
      const drawn = (count: number) => void (done = count);
      const played = await playInWorker({ input, rules, span }, { drawn, signal: abort.signal });
      await change(id, { ...played, done: drawsIn(input), state: 'done' });
    } catch (error) {
      if (error instanceof Cancelled) return;
      panels.onFault(error);
      await change(id, { state: 'failed' }).catch(panels.onFault);
    } finally {
      clearInterval(timer);
      running.delete(id);
    }
  }

  return {
    gather: () => gatherReplay(panels, dayOf(now())),
    async note({ input, span, really }, rules) {
      if (input.posts.length === 0) throw nothingToReplay();
      const known = await findAll(whatIfs, {});
      if (known.some((one) => stateNow(one, now()) === 'running')) throw busy();
      const ids = input.pool.flatMap(({ memberId, consentsToPool }) =>
        consentsToPool ? [memberId] : [],
      );
      return whatIfs.insert({
        id: newId(),
        startedAt: now(),
        heardAt: now(),
        state: 'running',
        ...span,
        rules,
        done: 0,
        total: drawsIn(input),
        panels: input.posts.length,
        times: TIMES,
        really: meanMeasures(ids, [{ turns: really, realChances: [], unmet: 0 }], span),
        asTheyWere: null,
        tried: null,
      });
    },
    begin(id, gathered) {
      if (running.has(id)) return;
      const abort = new AbortController();
      running.set(id, { abort, done: work(id, gathered, abort) });
    },
    async cancel(id) {
      const kept = await whatIfs.get(id);
      if (!kept) throw new Problem('NOT_FOUND', 'We could not find that replay.');
      running.get(id)?.abort.abort(new Cancelled());
      return kept.state === 'running' ? whatIfs.replace({ ...kept, state: 'cancelled' }) : kept;
    },
    settled: async (id) => running.get(id)?.done,
  };
}

function busy(): Problem {
  return new Problem('BUSY', 'Another replay is under way. Wait until it is over, or cancel it.');
}

function nothingToReplay(): Problem {
  return new Problem(
    'CONFLICT',
    'No panel sat in the last 12 months, so there is nothing to replay.',
  );
}
