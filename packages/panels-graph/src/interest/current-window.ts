import { FEW, wholeFives } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import type { InterestWindow } from './interest.ts';

/** The latest round of a recruitment; null while nobody was asked. */
export async function currentWindow(
  { interestWindows }: Pick<Panels, 'interestWindows'>,
  recruitmentId: string,
): Promise<Stored<InterestWindow> | null> {
  const { items } = await interestWindows.find({
    where: { recruitmentId },
    sort: { by: 'round', order: 'desc' },
    limit: 1,
  });
  return items[0] ?? null;
}

/** Who said yes in the latest round: the only ones its draw can draw (R55). Null while nobody was asked. */
export async function saidYes(
  panels: Pick<Panels, 'interestWindows' | 'interests'>,
  recruitmentId: string,
): Promise<ReadonlySet<string> | null> {
  const window = await currentWindow(panels, recruitmentId);
  if (!window) return null;
  const yeses = await findAll(panels.interests, {
    where: { windowId: window.id, answer: 'yes' },
  });
  return new Set(yeses.map(({ memberId }) => memberId));
}

/**
 * The yeses a dry run may look at. While members are answering, only whole fives of them, the earliest
 * first: whoever writes one answer down must not see from two dry runs what that one person brings. The last
 * five to nine wait, so that the end of the window, which lets all count, never adds one person alone.
 */
export async function yesesToTry(
  panels: Pick<Panels, 'interestWindows' | 'interests'>,
  recruitmentId: string,
): Promise<ReadonlySet<string> | null> {
  const window = await currentWindow(panels, recruitmentId);
  if (!window || window.closedAt !== null) return saidYes(panels, recruitmentId);
  const yeses = await findAll(panels.interests, {
    where: { windowId: window.id, answer: 'yes' },
    sort: { by: 'answeredAt' },
  });
  const whole = Math.max(0, wholeFives(yeses.length) - FEW);
  return new Set(yeses.slice(0, whole).map(({ memberId }) => memberId));
}
