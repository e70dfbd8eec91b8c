import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

/** Forgets what staff wrote about a member in words of their own; that they wrote it down stays. */
export async function eraseWords(
  { writtenDown }: Pick<Panels, 'writtenDown'>,
  memberId: string,
): Promise<void> {
  for (const wrote of await findAll(writtenDown, { where: { memberId } })) {
    if (wrote.words !== null) await writtenDown.replace({ ...wrote, words: null });
  }
}
