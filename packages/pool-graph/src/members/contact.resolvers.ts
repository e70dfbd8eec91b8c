import { can } from '@freshfaces/access';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadName } from '../loaders.ts';
import type { Pool } from '../pool.ts';
import { noteRead } from './note-read.ts';
import { loadSaidYesTo } from './said-yes-to.ts';
import { subjectOf } from './seeing.ts';

/** How to reach a member: their home knows their whole name, others the name they chose. */
export function contactField(pool: Pool): Pick<MemberResolvers, 'contact'> {
  return {
    async contact(member, _input, context) {
      if (!context.viewer) return null;
      const subject = subjectOf(member);
      const isHome = can(context.viewer, 'member.contact', subject);
      const saidYesTo = isHome ? [] : await loadSaidYesTo(pool, context, member, 'SHARE_CONTACT');
      if (!can(context.viewer, 'member.contact', { ...subject, saidYesTo })) return null;
      const kept = await loadName(pool, context, member.id);
      if (!kept) return null;
      const why = isHome ? 'record' : 'panel';
      await noteRead(pool, context, member, { what: 'contact', why, onBehalfOf: saidYesTo });
      const { email, phone, postalAddress, route } = kept;
      const name = isHome ? kept.name : (kept.calledBy ?? kept.name);
      return { name, email, phone, postalAddress, route };
    },
  };
}
