import { assertCan, can } from '@freshfaces/access';
import { type GraphContext, loaderFor, notFound, pageSize } from '@freshfaces/graph-kit';
import { toEnum } from '../enums.ts';
import type { MyDrawResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { waitsForAnswer } from '../places/place.ts';
import { answerOf, outcomeOf } from '../places/place-state.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { chanceInWords, chanceView } from './chance-text.ts';
import type { Draw } from './draw.ts';
import { type DrawEntry, entryId } from './draw-entry.ts';

/** A member's own draws: nobody else is ever given them. */
export function myDrawsQuery({ entries }: Panels): Pick<QueryResolvers, 'myDraw' | 'myDraws'> {
  return {
    async myDraws(_parent, { first, after }, { viewer }) {
      if (viewer?.memberId === null) return { nodes: [], endCursor: null, total: 0 };
      const memberId = viewer?.memberId ?? '';
      assertCan(viewer, 'draw.receipt', { memberId });
      const [page, total] = await Promise.all([
        entries.find({
          where: { memberId },
          sort: { by: 'drawnAt', order: 'desc' },
          limit: pageSize(first),
          after: after ?? null,
        }),
        entries.count({ memberId }),
      ]);
      return { nodes: page.items, endCursor: page.after, total };
    },
    async myDraw(_parent, { drawId }, { viewer }) {
      if (viewer?.memberId === null) return null;
      const memberId = viewer?.memberId ?? '';
      assertCan(viewer, 'draw.receipt', { memberId });
      return entries.get(entryId(drawId, memberId));
    },
  };
}

export function myDrawFields(panels: Panels): MyDrawResolvers {
  return {
    post: async (entry, _input, context) => (await recruitmentOf(panels, context, entry)).post,
    interviewsFrom: async (entry, _input, context) =>
      (await recruitmentOf(panels, context, entry)).interviewsFrom,
    organisation: async (entry, _input, context) => ({
      id: (await recruitmentOf(panels, context, entry)).organisationId,
    }),
    chance: ({ chance }) => chanceView(chance),
    chanceInWords: ({ chance }) => chanceInWords(chance),
    outcome: (entry) => toEnum(outcomeOf(entry)),
    receipt: ({ receipt, memberId }, _input, { viewer }) => {
      assertCan(viewer, 'draw.receipt', { memberId });
      return receipt;
    },
    answer(entry) {
      const answer = answerOf(entry);
      return answer && toEnum(answer);
    },
    viewerCanAnswer: async (entry, _input, context) =>
      can(context.viewer, 'place.answer', { memberId: entry.memberId }) &&
      waitsForAnswer(entry, await recruitmentOf(panels, context, entry), context.now()),
  };
}

export async function recruitmentOf(
  { draws, recruitments }: Panels,
  context: GraphContext,
  { drawId }: DrawEntry,
): Promise<Recruitment> {
  const drawLoader = loaderFor<Draw>(context, 'panels.draws', (ids) => draws.getMany(ids));
  const draw = await drawLoader.load(drawId);
  const loader = loaderFor<Recruitment>(context, 'panels.recruitments', (ids) =>
    recruitments.getMany(ids),
  );
  const recruitment = draw && (await loader.load(draw.recruitmentId));
  if (!recruitment) throw notFound('draw');
  return recruitment;
}
