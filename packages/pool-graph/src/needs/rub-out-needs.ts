import type { Pool } from '../pool.ts';

/**
 * Erases the member's key, and with it all that tells of their needs. Call it in a transaction; answers
 * whether there was anything.
 */
export async function rubOutNeeds(
  { vault, needs, experience }: Pick<Pool, 'vault' | 'needs' | 'experience'>,
  memberId: string,
): Promise<boolean> {
  const rubbedOut = [
    await vault.forget(memberId),
    await needs.remove(memberId),
    await experience.remove(memberId),
  ];
  return rubbedOut.includes(true);
}
