import { can } from '@freshfaces/access';
import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { agrees } from '../consents/consent.ts';
import { loadAnswers } from '../consents/load-consents.ts';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadName } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import type { Member } from './member.ts';
import { noteRead } from './note-read.ts';
import { subjectOf } from './seeing.ts';

export function contactField(pool: Pool): Pick<MemberResolvers, 'contact'> {
  return {
    async contact(member, _input, context) {
      if (!context.viewer) return null;
      const subject = subjectOf(member);
      const isHome = can(context.viewer, 'member.contact', subject);
      const saidYesTo = isHome ? [] : await loadSaidYesTo(pool, context, member);
      if (!can(context.viewer, 'member.contact', { ...subject, saidYesTo })) return null;
      const kept = await loadName(pool, context, member.id);
      if (!kept) return null;
      const why = isHome ? 'record' : 'panel';
      await noteRead(pool, context, member, { what: 'contact', why, onBehalfOf: saidYesTo });
      return { name: kept.name, email: kept.email, phone: kept.phone };
    },
  };
}

/** Organisations to whose panel the member said yes, while they agree to share their contact with them. */
async function loadSaidYesTo(
  pool: Pool,
  context: GraphContext,
  { id }: Member,
): Promise<readonly string[]> {
  if (!agrees('SHARE_CONTACT', await loadAnswers(pool, context, id))) return [];
  const loader = loaderFor<readonly string[]>(context, 'pool.said-yes', async (memberIds) => {
    const places = await pool.ports.placesSaidYes({ memberIds });
    return memberIds.map((memberId) =>
      places.filter((place) => place.memberId === memberId).map((place) => place.organisationId),
    );
  });
  return (await loader.load(id)) ?? [];
}
