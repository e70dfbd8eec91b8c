import { can } from '@freshfaces/access';
import type { MemberResolvers, PlaceToComeResolvers } from '../generated/resolvers-types.ts';
import { loadOrganisation } from '../loaders.ts';
import { noteRead } from '../members/note-read.ts';
import { subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { helpViewOf, standingOf } from './help-view.ts';

/** What a supporter sees of whom they help (R167): each look is noted, as everyone's is. */
export function helpingFields(pool: Pool): Pick<MemberResolvers, 'helpView' | 'viewerSupports'> {
  return {
    async helpView(member, _input, context) {
      if (!can(context.viewer, 'member.taking-part', subjectOf(member))) return null;
      await noteRead(pool, context, member, { what: 'record', why: 'record' });
      return helpViewOf(pool, member);
    },
    viewerSupports: ({ id }, _input, { viewer }) => viewer?.supports.includes(id) ?? false,
  };
}

export function placeToComeFields(pool: Pool): PlaceToComeResolvers {
  return {
    organisation: ({ organisationId }, _input, context) =>
      loadOrganisation(pool, context, organisationId),
    standing: standingOf,
  };
}
