import { Problem } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import type { LoanAbout } from './loan.ts';

/** Throws `BAD_INPUT` unless what the loan is about is the borrower's own. */
export async function mustBeOfBorrower(
  pool: Pick<Pool, 'ports'>,
  about: LoanAbout | null,
  borrowerId: string,
): Promise<void> {
  if (about?.kind !== 'RECRUITMENT') return;
  const [post] = await pool.ports.recruitmentFacts({ ids: [about.id] });
  if (post?.organisationId !== borrowerId) {
    throw new Problem(
      'BAD_INPUT',
      'Choose a recruitment of your own organisation.',
      'recruitmentId',
    );
  }
}
