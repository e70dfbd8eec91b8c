import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { interestId } from './interest.ts';
import { counted } from './interest-rules.ts';

/**
 * Where two records of one member were asked in the same round one question is left, with the later answer.
 * Else a “not this one” would be lost and stay behind under an id that nobody erases. Call it in a
 * transaction, before the rest is moved.
 */
export async function mergeInterests(
  { interests, interestWindows }: Pick<Panels, 'interests' | 'interestWindows'>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  for (const row of await findAll(interests, { where: { memberId: from } })) {
    const window = await interestWindows.get(row.windowId);
    const other = window && (await interests.get(interestId(window, to)));
    if (!window || !other) continue;
    const isLater = (row.answeredAt ?? '') > (other.answeredAt ?? '');
    const { answer, answeredAt, by, notAgain, talkedAt } = isLater ? row : other;
    await interests.remove(row.id);
    await interests.replace({ ...other, answer, answeredAt, by, notAgain, talkedAt });
    if (window.closedAt !== null) continue;
    const rest = counted(window, (isLater ? other : row).answer, null);
    await interestWindows.replace({ ...rest, asked: rest.asked - 1 });
  }
}
