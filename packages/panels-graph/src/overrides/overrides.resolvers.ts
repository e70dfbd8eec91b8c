import { assertCan, can } from '@freshfaces/access';
import { isDay, Problem, parseInput, type Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { mustFind } from '../find.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  RecruitmentResolvers,
  SeatOverrideResolvers,
} from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { fairnessSince } from './fairness.ts';
import { mustTellOfNoNeed } from './override.ts';
import { overrideInput } from './override-input.ts';
import { overrideSeat } from './override-seat.ts';
import { prepareOverride, whoCanBeNamed } from './prepare-override.ts';

export function overrideQueries(panels: Panels): Pick<QueryResolvers, 'organisationFairness'> {
  return {
    async organisationFairness(_parent, { since }, { viewer }) {
      assertCan(viewer, 'rotation.read');
      if (!isDay(since))
        throw new Problem('BAD_INPUT', 'Give a real day, such as 2026-01-01.', 'since');
      const found = await fairnessSince(panels, since);
      return found.map(({ organisationId, ...fairness }) => ({
        ...fairness,
        organisation: { id: organisationId },
      }));
    },
  };
}

export function overrideMutation(panels: Panels): Pick<MutationResolvers, 'overrideSeat'> {
  return {
    async overrideSeat(_parent, { input }, context) {
      const { recruitmentId, ...wanted } = parseInput(overrideInput, input);
      const { personId } = await actingOn(context.viewer, {
        on: panels.recruitments,
        id: recruitmentId,
        what: 'recruitment',
        action: 'draw.override',
      });
      mustTellOfNoNeed(wanted.reason);
      const { drawId } = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
      if (drawId === null) throw new Problem('CONFLICT', 'No panel has been drawn yet.');
      const wish = { ...wanted, recruitmentId, drawId, personId };
      const request = { personId, action: 'draw.override', input };
      const seating = await prepareOverride(panels, wish);
      const id = await thenSettleDays(panels, seating, () =>
        changeOnce(panels, context, request, () => overrideSeat(panels, wish, seating)),
      );
      return mustFind(panels.recruitments, id, 'recruitment');
    },
  };
}

export function overrideFieldsOfRecruitment(
  panels: Panels,
): Pick<RecruitmentResolvers, 'overrides' | 'membersToName' | 'viewerCanOverride'> {
  return {
    overrides: ({ id }) =>
      findAll(panels.overrides, {
        where: { recruitmentId: id },
        sort: { by: 'at', order: 'desc' },
      }),
    async membersToName(recruitment, _input, { viewer }) {
      const { drawId } = recruitment;
      if (!mayOverride(viewer, recruitment) || drawId === null) return [];
      const draw = await mustFind(panels.draws, drawId, 'draw');
      const ids = await whoCanBeNamed(panels, recruitment, draw);
      return ids.map((id) => ({ id }));
    },
    viewerCanOverride: (recruitment, _input, { viewer }) => mayOverride(viewer, recruitment),
  };
}

function mayOverride(
  viewer: Viewer | null,
  { stage, organisationId }: Pick<Recruitment, 'stage' | 'organisationId'>,
): boolean {
  return (
    stage === 'panel-ready' && can(viewer, 'draw.override', { organisationIds: [organisationId] })
  );
}

export function overrideFields(panels: Panels): SeatOverrideResolvers {
  const memberFor = (viewer: Viewer | null, organisationId: string, id: string | null) =>
    id !== null && can(viewer, 'draw.panel', { organisationIds: [organisationId] }) ? { id } : null;
  return {
    post: async ({ recruitmentId }) =>
      (await mustFind(panels.recruitments, recruitmentId, 'recruitment')).post,
    organisation: ({ organisationId }) => ({ id: organisationId }),
    byName: ({ cameId }) => cameId !== null,
    left: ({ organisationId, leftId }, _input, { viewer }) =>
      memberFor(viewer, organisationId, leftId),
    came: ({ organisationId, cameId }, _input, { viewer }) =>
      memberFor(viewer, organisationId, cameId),
  };
}
