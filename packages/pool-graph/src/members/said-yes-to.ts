import { dayOf, type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { agrees, type ConsentPurpose } from '../consents/consent.ts';
import { loadAnswers } from '../consents/load-consents.ts';
import { openTo } from '../lending/open-to.ts';
import type { Pool } from '../pool.ts';
import type { Member } from './member.ts';

/**
 * Organisations to whose panel or opportunity the member said yes, until it is over or their loan is, while
 * they agree to this being shared with them. Who is not in the shared pool is seen at home only.
 */
export async function loadSaidYesTo(
  pool: Pool,
  context: GraphContext,
  { id, sharedPoolSince, homeOrganisationId }: Member,
  purpose: ConsentPurpose,
): Promise<readonly string[]> {
  const found = await loadOpenTo(pool, context, id, purpose);
  return sharedPoolSince === null ? found.filter((one) => one === homeOrganisationId) : found;
}

async function loadOpenTo(
  pool: Pool,
  context: GraphContext,
  id: string,
  purpose: ConsentPurpose,
): Promise<readonly string[]> {
  if (!agrees(purpose, await loadAnswers(pool, context, id))) return [];
  const loader = loaderFor<readonly string[]>(context, 'pool.said-yes', async (memberIds) => {
    const [places, loans] = await Promise.all([
      pool.ports.placesSaidYes({ memberIds }),
      findAll(pool.loans, { where: { memberIds: { in: memberIds } } }),
    ]);
    const today = dayOf(context.now());
    return memberIds.map((memberId) =>
      openTo(
        places.filter((place) => place.memberId === memberId).map((place) => place.organisationId),
        loans.filter((loan) => loan.memberIds.includes(memberId)),
        { memberId, today },
      ),
    );
  });
  return (await loader.load(id)) ?? [];
}
