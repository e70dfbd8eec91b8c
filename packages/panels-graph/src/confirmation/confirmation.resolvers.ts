import { can } from '@freshfaces/access';
import { parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { fromEnum, toEnum } from '../enums.ts';
import { mustFind } from '../find.ts';
import type {
  MutationResolvers,
  PanelReadinessResolvers,
  RecruitmentResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { checkPanel, chooseStaff, confirmPanel } from './confirm-panel.ts';
import { isReady } from './panel-checks.ts';
import { emptyTeam } from './panel-team.ts';
import type { PanelUnderReview } from './panel-under-review.ts';
import { readChecks } from './read-checks.ts';
import { mustBeStaffOf, staffOf } from './staff-of.ts';

const staffInput = z.object({
  staff: z
    .array(
      z.object({
        personId: z.string().min(1),
        part: z.enum(['CHAIR', 'PANEL_MEMBER', 'SUPPORT_WORKER']).transform(fromEnum),
      }),
    )
    .max(6, 'Name at most 6 members of staff.')
    .refine(
      (staff) => new Set(staff.map(({ personId }) => personId)).size === staff.length,
      'Name each person once.',
    )
    .refine(
      (staff) => staff.filter(({ part }) => part === 'chair').length < 2,
      'Name one person to chair.',
    ),
});

export function confirmationMutations(
  panels: Panels,
): Pick<MutationResolvers, 'choosePanelStaff' | 'confirmPanel'> {
  const { recruitments } = panels;
  return {
    async choosePanelStaff(_parent, { input }, context) {
      const { staff } = parseInput(staffInput, input);
      const { recruitmentId } = input;
      const { personId, organisationId } = await actingOn(context.viewer, {
        on: recruitments,
        id: recruitmentId,
        what: 'recruitment',
        action: 'panel.choose-staff',
      });
      await mustBeStaffOf(panels, organisationId, staff);
      const request = { personId, action: 'panel.choose-staff', input };
      const id = await changeOnce(panels, context, request, () =>
        chooseStaff(panels, { recruitmentId, personId }, staff),
      );
      return mustFind(recruitments, id, 'recruitment');
    },

    async confirmPanel(_parent, { input }, context) {
      const { recruitmentId } = input;
      const { personId } = await actingOn(context.viewer, {
        on: recruitments,
        id: recruitmentId,
        what: 'recruitment',
        action: 'panel.confirm',
      });
      const checked = await checkPanel(panels, recruitmentId);
      const request = { personId, action: 'panel.confirm', input };
      const id = await changeOnce(panels, context, request, () =>
        confirmPanel(panels, { recruitmentId, personId }, checked),
      );
      return mustFind(recruitments, id, 'recruitment');
    },
  };
}

/** The checklist of a drawn panel, for those who may see who is on it. */
export function readinessField(panels: Panels): Pick<RecruitmentResolvers, 'readiness'> {
  return {
    async readiness(recruitment, _input, { viewer }) {
      const { id, organisationId, drawId, stage } = recruitment;
      if (!can(viewer, 'draw.panel', { organisationIds: [organisationId] })) return null;
      const draw = drawId === null ? null : await panels.draws.get(drawId);
      if (draw?.state !== 'picked' || stage !== 'panel-ready') return null;
      const team = (await panels.teams.get(id)) ?? emptyTeam(id);
      const checks = await readChecks(panels, recruitment, draw, team);
      return { recruitment, team, draw, checks };
    },
  };
}

export function readinessFields(panels: Panels): PanelReadinessResolvers {
  const may = (
    action: 'panel.choose-staff' | 'panel.confirm',
    { recruitment }: PanelUnderReview,
    viewer: Parameters<typeof can>[0],
  ) => can(viewer, action, { organisationIds: [recruitment.organisationId] });
  return {
    id: ({ recruitment }) => recruitment.id,
    async staff({ team }) {
      const found = await panels.people.getMany(team.staff.map(({ personId }) => personId));
      return team.staff.map(({ personId, part }, at) => ({
        personId,
        part: toEnum(part),
        name: found[at]?.name ?? null,
      }));
    },
    async staffToChoose(review, _input, { viewer }) {
      if (!may('panel.choose-staff', review, viewer)) return [];
      const staff = await staffOf(panels, review.recruitment.organisationId);
      return staff.map(({ id, name }) => ({ personId: id, name }));
    },
    checks: ({ checks }) =>
      checks.map(({ organisationIds, ...check }) => ({
        ...check,
        organisations: organisationIds.map((id) => ({ id })),
      })),
    confirmedAt: ({ team }) => team.confirmedAt,
    viewerCanChooseStaff: (review, _input, { viewer }) => may('panel.choose-staff', review, viewer),
    viewerCanConfirm: (review, _input, { viewer }) =>
      review.team.confirmedAt === null &&
      isReady(review.checks) &&
      may('panel.confirm', review, viewer),
  };
}
