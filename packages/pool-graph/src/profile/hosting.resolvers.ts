import { can } from '@freshfaces/access';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { loadName } from '../loaders.ts';
import { noteRead } from '../members/note-read.ts';
import { loadSaidYesTo } from '../members/said-yes-to.ts';
import { maySee, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { hostingOf } from './hosting.ts';

export function hostingFields(pool: Pool): Pick<MemberResolvers, 'hosting' | 'aboutMe'> {
  return {
    async hosting(member, _input, context) {
      if (!context.viewer) return null;
      const subject = subjectOf(member);
      const isHome = can(context.viewer, 'member.hosting', subject);
      const saidYesTo = isHome ? [] : await loadSaidYesTo(pool, context, member, 'SHARE_PROFILE');
      if (!can(context.viewer, 'member.hosting', { ...subject, saidYesTo })) return null;
      const name = await loadName(pool, context, member.id);
      if (!name) return null;
      const why = isHome ? 'record' : 'panel';
      await noteRead(pool, context, member, { what: 'hosting', why, onBehalfOf: saidYesTo });
      return hostingOf(name, await pool.profiles.get(member.id));
    },

    /** Whoever the member lets read it: their lead, places they said yes to, or everyone who sees them. */
    async aboutMe(member, _input, context) {
      const { viewer } = context;
      if (!viewer || !maySee(viewer, member)) return null;
      const { aboutMe, aboutMeReader } = await pool.profiles.get(member.id);
      if (aboutMe === null) return null;
      const subject = subjectOf(member);
      // Not 'member.hosting': whoever supports them is not their lead.
      const isHome = can(viewer, 'member.profile', subject);
      const saidYesTo =
        isHome || aboutMeReader !== 'WHERE_I_SAID_YES'
          ? []
          : await loadSaidYesTo(pool, context, member, 'SHARE_PROFILE');
      const isHost =
        saidYesTo.length > 0 && can(viewer, 'member.hosting', { ...subject, saidYesTo });
      if (!isHome && !isHost && aboutMeReader !== 'EVERYONE') return null;
      const why = isHome || aboutMeReader === 'EVERYONE' ? 'record' : 'panel';
      await noteRead(pool, context, member, { what: 'hosting', why, onBehalfOf: saidYesTo });
      return aboutMe;
    },
  };
}
