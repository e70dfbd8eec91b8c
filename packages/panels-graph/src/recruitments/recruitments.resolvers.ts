import { assertCan } from '@freshfaces/access';
import { Problem, parseInput } from '@freshfaces/graph-kit';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { noteDryRun } from '../dry-runs/note-dry-run.ts';
import { previewDraw } from '../eligibility/preview-draw.ts';
import { mustFind } from '../find.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { completeRecruitment } from './complete-recruitment.ts';
import { listRecruitments } from './list-recruitments.ts';
import {
  changeRecruitmentInput,
  createRecruitmentInput,
  panelPreviewInput,
} from './recruitment-input.ts';
import { changeRecruitment, createRecruitment } from './save-recruitment.ts';

export function recruitmentQueries(
  panels: Panels,
): Pick<QueryResolvers, 'recruitments' | 'recruitment' | 'panelPreview'> {
  return {
    recruitments(_parent, request, { viewer }) {
      assertCan(viewer, 'recruitment.list');
      return listRecruitments(panels, request);
    },
    recruitment(_parent, { id }, { viewer }) {
      assertCan(viewer, 'recruitment.read');
      return panels.recruitments.get(id);
    },
    async panelPreview(_parent, { input }, { viewer }) {
      const post = parseInput(panelPreviewInput, input);
      const { personId } = assertCan(viewer, 'recruitment.eligibility', {
        organisationIds: [post.organisationId],
      });
      await noteDryRun(panels, personId, post);
      return previewDraw(panels, post);
    },
  };
}

export function recruitmentMutations(
  panels: Panels,
): Pick<MutationResolvers, 'createRecruitment' | 'changeRecruitment' | 'completeRecruitment'> {
  const { recruitments } = panels;
  return {
    async createRecruitment(_parent, { input }, context) {
      const wanted = parseInput(createRecruitmentInput, input);
      const { organisationId, contractId } = wanted;
      const { personId } = assertCan(context.viewer, 'recruitment.change', {
        organisationIds: [organisationId],
      });
      await mustBeOwnContract(panels, contractId, organisationId);
      const id = await changeOnce(
        panels,
        context,
        { personId, action: 'recruitment.create', input },
        () => createRecruitment(panels, wanted, personId),
      );
      return mustFind(recruitments, id, 'recruitment');
    },

    async changeRecruitment(_parent, { input }, context) {
      const wanted = parseInput(changeRecruitmentInput, input);
      const { personId, organisationId } = await actingOn(context.viewer, {
        on: recruitments,
        id: wanted.id,
        what: 'recruitment',
        action: 'recruitment.change',
      });
      await mustBeOwnContract(panels, wanted.contractId, organisationId);
      const id = await changeOnce(
        panels,
        context,
        { personId, action: 'recruitment.change', input },
        () => changeRecruitment(panels, wanted, personId),
      );
      return mustFind(recruitments, id, 'recruitment');
    },

    async completeRecruitment(_parent, { input }, context) {
      const { personId } = await actingOn(context.viewer, {
        on: recruitments,
        id: input.id,
        what: 'recruitment',
        action: 'recruitment.change',
      });
      const id = await changeOnce(
        panels,
        context,
        { personId, action: 'recruitment.complete', input },
        () =>
          completeRecruitment(panels, {
            id: input.id,
            personId,
            didNotCome: input.didNotCome ?? [],
          }),
      );
      return mustFind(recruitments, id, 'recruitment');
    },
  };
}

async function mustBeOwnContract(
  { ports }: Panels,
  contractId: string | null,
  organisationId: string,
): Promise<void> {
  if (contractId === null) return;
  if (await ports.contractBelongsTo({ contractId, organisationId })) return;
  throw new Problem('BAD_INPUT', 'Choose a contract of this organisation.', 'contractId');
}
