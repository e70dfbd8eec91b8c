import { addMonths, dayOf, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { type Member, standsForLivedExperience } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import { type SafeCount, safeCount } from '../summary/safe-count.ts';
import { summarise } from '../summary/summarise.ts';
import { countExperience } from './count-experience.ts';
import { panelHealth } from './panel-health.ts';
import { type PoolSnapshot, THE_SNAPSHOT } from './pool-health.store.ts';
import { type PoolPerson, readyFor } from './pool-person.ts';
import { asPeople, openSealed, readShared } from './read-people.ts';
import { areasOf, roleHealth } from './role-health.ts';
import { windowFrom } from './window.ts';

/**
 * Counts the whole pool. Sealed records are opened once a day only: what they tell changes slowly, and
 * who looks twice on one day must not see one person's answer in the difference.
 */
export async function countPool(
  pool: Pool,
  now: string,
  before: PoolSnapshot | null,
): Promise<PoolSnapshot> {
  const today = dayOf(now);
  const span = windowFrom(today);
  const [shared, organisations] = await Promise.all([
    readShared(pool),
    findAll(pool.organisations, {}),
  ]);
  const people = await asPeople(pool, { shared, organisations }, span);
  const partners = organisations.filter(({ kind }) => kind === 'PARTNER');
  const areas = areasOf(partners);
  return {
    id: THE_SNAPSHOT,
    at: now,
    figures: summarise(shared, span),
    areas,
    roles: roleHealth(people, areas),
    neverAsked: await countNeverAsked(pool, people),
    panels: await askPanels(pool, today),
    withoutArea: partners.filter(({ area }) => area === undefined).length,
    experience:
      before?.experience.on === today
        ? before.experience
        : countExperience({ people, organisations, ...(await openAll(pool, shared)) }, today),
  };
}

/** What those told who count for it: family and carers do not (R26). */
async function openAll({ needs, experience }: Pool, shared: readonly Member[]) {
  const ids = shared.filter(standsForLivedExperience).map(({ id }) => id);
  return { needs: await openSealed(needs, ids), teams: await openSealed(experience, ids) };
}

/** People ready for a panel who never took part in anything. */
async function countNeverAsked(
  { ports }: Pick<Pool, 'ports'>,
  people: readonly PoolPerson[],
): Promise<SafeCount> {
  const ready = people.filter((person) => readyFor(person).includes('PANEL_MEMBER'));
  const turns = await ports.turnsAcross({ since: '1900-01-01' }).catch(ifUnavailable);
  if (turns === null) return { atLeast: null, text: 'not known just now' };
  const served = new Set(turns.map(({ memberId }) => memberId));
  return safeCount(ready.filter(({ memberId }) => !served.has(memberId)).length, ready.length);
}

async function askPanels({ ports }: Pick<Pool, 'ports'>, today: string) {
  const since = addMonths(today, -12);
  const figures = await ports.panelFigures({ since }).catch(ifUnavailable);
  return figures && panelHealth(figures);
}

/** The pool is counted without panels while they can't be reached. */
function ifUnavailable(error: unknown): null {
  if (error instanceof Problem && error.code === 'UNAVAILABLE') return null;
  throw error;
}
