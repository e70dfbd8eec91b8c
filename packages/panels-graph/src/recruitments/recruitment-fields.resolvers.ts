import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { noteDryRun } from '../dry-runs/note-dry-run.ts';
import { eligibilityPage } from '../eligibility/eligibility-page.ts';
import { previewDraw } from '../eligibility/preview-draw.ts';
import { rulesView } from '../eligibility/relaxed-rules.ts';
import { toEnum } from '../enums.ts';
import type { RecruitmentResolvers } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from './recruitment.ts';
import { rulesInWords } from './rules-in-words.ts';
import { isBeforeTheDraw } from './save-recruitment.ts';

/** A recruitment's fields; those about people only for viewers who may see them. */
export function recruitmentFields(panels: Panels): RecruitmentResolvers {
  return {
    __resolveReference: async ({ id }, { viewer }) =>
      can(viewer, 'recruitment.read') ? panels.recruitments.get(id) : null,
    level: ({ level }) => toEnum(level),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    contract: ({ contractId }) => (contractId === null ? null : { id: contractId }),
    rules: ({ rules }) => rulesView(rules),
    rulesInWords: ({ rules, team }) => [...rulesInWords(rules, team)],
    stage: ({ stage }) => toEnum(stage),
    method: ({ method }) => toEnum(method),
    handPickedPanel: ({ method, handPicked, organisationId }, _input, { viewer }) =>
      method === 'hand-picked' && maySeePanel(viewer, organisationId)
        ? handPicked.map((id) => ({ id }))
        : null,
    draw: ({ drawId }) => (drawId === null ? null : panels.draws.get(drawId)),
    draws: ({ id }) =>
      findAll(panels.draws, {
        where: { recruitmentId: id },
        sort: { by: 'startedAt', order: 'desc' },
      }),
    eligibility: (recruitment, request, { viewer }) =>
      viewer && maySeeEligibility(viewer, recruitment)
        ? eligibilityPage(panels, recruitment, { ...request, viewer })
        : null,
    async preview(recruitment, _input, { viewer }) {
      if (!viewer || !maySeeEligibility(viewer, recruitment)) return null;
      await noteDryRun(panels, viewer.personId, recruitment);
      return previewDraw(panels, recruitment);
    },
    viewerCanChange: ({ stage, organisationId }, _input, { viewer }) =>
      isBeforeTheDraw({ stage }) &&
      can(viewer, 'recruitment.change', { organisationIds: [organisationId] }),
    viewerCanDraw: ({ stage, organisationId }, _input, { viewer }) =>
      (stage === 'asked' || stage === 'drawing') &&
      can(viewer, 'draw.start', { organisationIds: [organisationId] }),
    viewerCanSeePanel: ({ organisationId }, _input, { viewer }) =>
      maySeePanel(viewer, organisationId),
  };
}

function maySeePanel(viewer: Viewer | null, organisationId: string): boolean {
  return can(viewer, 'draw.panel', { organisationIds: [organisationId] });
}

function maySeeEligibility(viewer: Viewer | null, { organisationId }: Recruitment): boolean {
  return can(viewer, 'recruitment.eligibility', { organisationIds: [organisationId] });
}
