import { Problem } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import type { LoanAbout } from './loan.ts';

/** Throws `BAD_INPUT` unless what the loan is about is the borrower's own. */
export async function mustBeOfBorrower(
  pool: Pick<Pool, 'ports' | 'opportunities'>,
  about: LoanAbout | null,
  borrowerId: string,
): Promise<void> {
  if (about === null || (await ownerOf(pool, about)) === borrowerId) return;
  const what = about.kind === 'RECRUITMENT' ? 'a recruitment' : 'an opportunity';
  throw new Problem('BAD_INPUT', `Choose ${what} of your own organisation.`);
}

async function ownerOf(
  { ports, opportunities }: Pick<Pool, 'ports' | 'opportunities'>,
  { kind, id }: LoanAbout,
): Promise<string | null> {
  if (kind === 'OPPORTUNITY') return (await opportunities.get(id))?.organisationId ?? null;
  const [post] = await ports.recruitmentFacts({ ids: [id] });
  return post?.organisationId ?? null;
}
