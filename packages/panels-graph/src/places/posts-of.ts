import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** What each of these draws was for, in their order. */
export async function postsOf(
  { draws, recruitments }: Pick<Panels, 'draws' | 'recruitments'>,
  entries: readonly DrawEntry[],
): Promise<readonly (Recruitment | null)[]> {
  const drawn = await draws.getMany(entries.map(({ drawId }) => drawId));
  return recruitments.getMany(drawn.map((draw) => draw?.recruitmentId ?? ''));
}
