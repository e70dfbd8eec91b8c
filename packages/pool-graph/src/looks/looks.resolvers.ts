import { can } from '@freshfaces/access';
import { pageSize } from '@freshfaces/graph-kit';
import type { MemberResolvers } from '../generated/resolvers-types.ts';
import { subjectOf } from '../members/seeing.ts';
import { loadPersonNames } from '../people/person-names.ts';
import type { Pool } from '../pool.ts';
import { shownLook } from './look-words.ts';

export function looksField(pool: Pool): Pick<MemberResolvers, 'looks'> {
  return {
    async looks(member, { first, after }, context) {
      if (!can(context.viewer, 'member.looks', subjectOf(member))) return null;
      const page = await pool.reads.looksAt(member.id, {
        first: pageSize(first),
        after: after ?? null,
      });
      const { nodes } = page;
      const person = await loadPersonNames(
        pool,
        context,
        nodes.flatMap(({ personId }) => personId ?? []),
      );
      const ids = [...new Set(nodes.flatMap(({ organisationId }) => organisationId ?? []))];
      const found = await pool.organisations.getMany(ids);
      const names = new Map(found.flatMap((one) => (one ? [[one.id, one.name]] : [])));
      const organisation = (id: string) => names.get(id) ?? null;
      return { ...page, nodes: nodes.map((look) => shownLook(look, { person, organisation })) };
    },
  };
}
