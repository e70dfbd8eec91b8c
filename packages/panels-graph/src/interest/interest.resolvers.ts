import { can } from '@freshfaces/access';
import { dayOf, daySchema, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { actingOn } from '../acting-on.ts';
import { changeOnce } from '../change.ts';
import { mustFind } from '../find.ts';
import type {
  InterestWindowResolvers,
  MutationResolvers,
  QueryResolvers,
  RecruitmentResolvers,
} from '../generated/resolvers-types.ts';
import { mustTellOfNoNeed } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import { callOffRecruitment, canBeCalledOff } from './call-off.ts';
import { closeInterest, extendInterest } from './close-window.ts';
import { currentWindow } from './current-window.ts';
import { allAnswered } from './interest.ts';
import { askForInterestInput, closeInterestInput } from './interest-input.ts';
import { askForInterest } from './open-window.ts';
import { previewInterest } from './preview-interest.ts';
import { tellAsked } from './tell-asked.ts';

const previewInput = z.object({
  closesOn: daySchema('Give the last day for answers, such as 2026-11-22.').nullish(),
});

type Steps = Pick<
  MutationResolvers,
  'askForInterest' | 'extendInterest' | 'closeInterest' | 'callOffRecruitment'
>;

/** What the recruiter does with the time in which members answer. */
export function interestSteps(panels: Panels): Steps {
  const { recruitments } = panels;
  const acting = (viewer: Parameters<typeof actingOn>[0], id: string) =>
    actingOn(viewer, { on: recruitments, id, what: 'recruitment', action: 'recruitment.change' });
  return {
    async askForInterest(_parent, { input }, context) {
      const { recruitmentId, closesOn } = parseInput(askForInterestInput, input);
      const { personId } = await acting(context.viewer, recruitmentId);
      const id = await changeOnce(
        panels,
        context,
        { personId, action: 'interest.open', input },
        () => askForInterest(panels, { recruitmentId, closesOn, personId }),
      );
      await tellAsked(panels, id);
      return mustFind(recruitments, recruitmentId, 'recruitment');
    },

    async extendInterest(_parent, { input }, context) {
      const { recruitmentId, closesOn } = parseInput(askForInterestInput, input);
      const { personId } = await acting(context.viewer, recruitmentId);
      const request = { personId, action: 'interest.extend', input };
      const id = await changeOnce(panels, context, request, () =>
        extendInterest(panels, { recruitmentId, closesOn, personId }),
      );
      await tellAsked(panels, id);
      return mustFind(recruitments, recruitmentId, 'recruitment');
    },

    async closeInterest(_parent, { input }, context) {
      const { recruitmentId, reason } = parseInput(closeInterestInput, input);
      const { personId } = await acting(context.viewer, recruitmentId);
      if (reason !== null) mustTellOfNoNeed(reason);
      await changeOnce(panels, context, { personId, action: 'interest.close', input }, () =>
        closeInterest(panels, { recruitmentId, personId, reason }),
      );
      return mustFind(recruitments, recruitmentId, 'recruitment');
    },

    async callOffRecruitment(_parent, { input }, context) {
      const { personId } = await acting(context.viewer, input.id);
      const request = { personId, action: 'recruitment.call-off', input };
      await changeOnce(panels, context, request, () =>
        callOffRecruitment(panels, { id: input.id, personId }),
      );
      return mustFind(recruitments, input.id, 'recruitment');
    },
  };
}

export function interestPreviewQuery(panels: Panels): Pick<QueryResolvers, 'previewInterest'> {
  return {
    async previewInterest(_parent, { recruitmentId, closesOn }, { viewer }) {
      const given = parseInput(previewInput, { closesOn });
      const on = { on: panels.recruitments, id: recruitmentId, what: 'recruitment' };
      await actingOn(viewer, { ...on, action: 'recruitment.change' });
      return previewInterest(panels, recruitmentId, given.closesOn ?? null);
    },
  };
}

type Fields = Pick<
  RecruitmentResolvers,
  | 'interest'
  | 'viewerCanAskForInterest'
  | 'viewerCanCloseInterest'
  | 'viewerCanExtendInterest'
  | 'viewerCanCallOff'
>;

export function interestFields(panels: Panels): Fields {
  return {
    interest: ({ id, organisationId }, _input, { viewer }) =>
      can(viewer, 'recruitment.eligibility', { organisationIds: [organisationId] })
        ? currentWindow(panels, id)
        : null,
    viewerCanAskForInterest: ({ stage, organisationId }, _input, { viewer }) =>
      stage === 'planned' &&
      can(viewer, 'recruitment.change', { organisationIds: [organisationId] }),
    viewerCanCloseInterest: ({ stage, organisationId }, _input, { viewer }) =>
      stage === 'asking' &&
      can(viewer, 'recruitment.change', { organisationIds: [organisationId] }),
    viewerCanExtendInterest: ({ stage, organisationId, interviewsFrom }, _input, { viewer, now }) =>
      (stage === 'asking' || stage === 'asked') &&
      interviewsFrom > dayOf(now()) &&
      can(viewer, 'recruitment.change', { organisationIds: [organisationId] }),
    viewerCanCallOff: (recruitment, _input, { viewer }) =>
      canBeCalledOff(recruitment) &&
      can(viewer, 'recruitment.change', { organisationIds: [recruitment.organisationId] }),
  };
}

/** Counts of one round. A no and silence are one number, so that nobody is read as having refused. */
export const interestWindowFields: InterestWindowResolvers = {
  told: ({ asked }) => asked,
  wantToTalk: ({ talk }) => talk,
  notYet: ({ asked, yes, talk }) => asked - yes - talk,
  everyoneAnswered: allAnswered,
};
