import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { panelNow } from '@freshfaces/fair-draw/replacement';
import { dayOf } from '@freshfaces/graph-kit';
import { assessPool } from '../eligibility/assess-pool.ts';
import { gatherPool } from '../eligibility/gather-pool.ts';
import type { Panels } from '../parts.ts';
import { stoodDownFrom } from '../places/change-place.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw } from './draw.ts';
import type { DrawSecrets } from './draw-secrets.ts';
import { holdDays } from './hold-days.ts';
import { peopleByLeaf } from './read-result.ts';
import { replaced } from './replaced.ts';

/** What was settled with the pool before people move on or off a panel. */
export interface Seating {
  readonly drawId: string;
  /** Those whose days the pool was asked to promise to this draw. */
  readonly held: readonly string[];
  /** Was their seat drawn, and their day promised elsewhere before we could hold it? */
  readonly isRefused: (memberId: string) => boolean;
  /** Can they not come in for someone else? */
  readonly isGone: (memberId: string) => boolean;
}

/** Nothing to settle: nobody is moved. */
export function noSeating(drawId: string): Seating {
  return { drawId, held: [], isRefused: () => false, isGone: () => true };
}

interface Wish {
  readonly draw: Draw;
  readonly recruitment: Recruitment;
  readonly record: DrawRecord;
  readonly kept: DrawSecrets;
  /** Must they give up their seat in this record? */
  readonly leaves: (memberId: string) => boolean;
}

/**
 * Who sits on the panel once those who leave are replaced, with the days of all newcomers held by the
 * pool. Whoever's days are promised elsewhere is passed over, as if they could not come, until every
 * seat is held or nobody is left to ask. Call it before the transaction that seats them.
 */
export async function settleSeating(panels: Panels, wish: Wish): Promise<Seating> {
  const { draw, recruitment, record, kept } = wish;
  const seated = new Set(draw.panel.map(({ memberId }) => memberId));
  const refused = new Set<string>();
  const held = new Set<string>();
  const leaves = (memberId: string) => wish.leaves(memberId) || refused.has(memberId);
  let gone: ((memberId: string) => boolean) | null = null;
  const isGone = (memberId: string) => refused.has(memberId) || (gone?.(memberId) ?? false);
  for (;;) {
    const someoneLeaves = seatsOf(record, kept).some(leaves);
    if (someoneLeaves) gone ??= await goneSince(panels, recruitment, draw);
    const next = seatsAfter(record, kept, leaves, isGone);
    const wanted = next.filter((id) => !seated.has(id) && !held.has(id));
    if (wanted.length === 0) break;
    const turnedDown = await holdDays(panels, draw.id, recruitment, wanted);
    for (const id of wanted) held.add(id);
    for (const id of turnedDown) refused.add(id);
  }
  return { drawId: draw.id, held: [...held], isRefused: (id) => refused.has(id), isGone };
}

function seatsOf(record: DrawRecord, kept: DrawSecrets): readonly string[] {
  const personOf = peopleByLeaf(kept);
  return [...panelNow(record).panel].map((leaf) => personOf(leaf).memberId);
}

/** The panel once everyone who leaves is replaced, in the order in which it will be written down. */
function seatsAfter(
  record: DrawRecord,
  kept: DrawSecrets,
  leaves: (memberId: string) => boolean,
  isGone: (memberId: string) => boolean,
): readonly string[] {
  const leaving = seatsOf(record, kept).filter(leaves).toSorted();
  const after = leaving.reduce((now, id) => replaced(now, kept, id, isGone).record, record);
  return seatsOf(after, kept);
}

/** Members who could be drawn then and can't come now: busy, paused, resting, gone, or no longer in line. */
async function goneSince(
  panels: Panels,
  recruitment: Recruitment,
  { id, publishedAt }: Pick<Draw, 'id' | 'publishedAt'>,
): Promise<(memberId: string) => boolean> {
  const askedOn = publishedAt === null ? {} : { askedOn: dayOf(publishedAt) };
  const facts = await gatherPool(panels, { ...recruitment, ...askedOn });
  const stoodDown = await stoodDownFrom(panels, id);
  const eligible = new Set(
    assessPool(recruitment, facts).flatMap(({ eligible: may, memberId }) => (may ? memberId : [])),
  );
  return (memberId) => stoodDown.has(memberId) || !eligible.has(memberId);
}
