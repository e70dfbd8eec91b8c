import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Interest, InterestWindow } from './interest.ts';

/** A member's row with what it is about. */
export interface AskedMember {
  readonly row: Interest;
  readonly window: InterestWindow;
  readonly recruitment: Recruitment;
}

/** Each row with its round and its recruitment, in the order given. */
export async function askedMembers(
  { interestWindows, recruitments }: Panels,
  rows: readonly Interest[],
): Promise<readonly AskedMember[]> {
  const [windows, posts] = await Promise.all([
    interestWindows.getMany(rows.map(({ windowId }) => windowId)),
    recruitments.getMany(rows.map(({ recruitmentId }) => recruitmentId)),
  ]);
  return rows.flatMap((row, at) => {
    const [window, recruitment] = [windows[at], posts[at]];
    return window && recruitment ? [{ row, window, recruitment }] : [];
  });
}
