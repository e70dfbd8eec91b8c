import type { Recruitment } from '@freshfaces/panels-graph';
import { dayIn, instantIn } from '../days.ts';
import { invitationOf } from '../facts/invitation.ts';
import { ORGANISATIONS } from '../facts/organisations.ts';
import { panelModelOf } from '../facts/panel-models.ts';
import type { RecruitmentFact } from '../facts/recruitments.ts';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

/** Members are asked so many days before the draw, and drawn so many days before the interviews. */
export const ASKED_FOR_DAYS = 7;
export const DRAWN_DAYS_BEFORE = 14;
/** When what is under way now was added, asked and drawn. */
const UNDER_WAY_SINCE_DAYS = 10;
/** Days to choose one from. */
const OPEN_DAYS = 5;

export const COORDINATOR = staffId('Sofia Lindqvist');

/** A recruitment as it was added, before anyone was asked. */
export function recruitmentOf(
  fact: RecruitmentFact,
  now: string,
  handPicked: readonly string[] = [],
): Recruitment {
  const byHand = fact.method === 'hand-picked';
  const model = panelModelOf(fact.key, (days) => dayIn(now, -days));
  return {
    id: demoId('recruitment', fact.key),
    post: fact.post,
    summary: fact.summary,
    level:
      fact.post === 'Service manager'
        ? 'senior'
        : fact.post === 'Team leader'
          ? 'manager'
          : 'frontline',
    organisationId: demoId('organisation', fact.organisation),
    contractId: fact.contract && demoId('contract', fact.contract),
    team: fact.team,
    interviewsFrom: dayIn(now, fact.startsInDays),
    interviewsTo: dayIn(now, fact.startsInDays + (fact.dates ? OPEN_DAYS - 1 : 1)),
    interviewDays: fact.dates ? 1 : null,
    invitation: byHand ? null : invitationOf(hostName(fact)),
    panelModel: model,
    rules: {
      seats: fact.seats,
      reserves: 3,
      needs: fact.needs,
      someoneFromTheTeam: fact.someoneFromTeam,
      maxPerOrganisation: 2,
      policy: 'turns',
      coolDownDays: 21,
      trainedFor: 'panel-member',
      someoneTrainedToChair: model !== null && model.chair !== 'staff',
    },
    revision: 1,
    stage: byHand ? 'panel-ready' : 'planned',
    method: fact.method,
    handPicked,
    drawId: null,
    createdAt: instantIn(
      now,
      Math.min(fact.startsInDays - DRAWN_DAYS_BEFORE - 7, -UNDER_WAY_SINCE_DAYS),
    ),
    createdBy: COORDINATOR,
  };
}

function hostName({ organisation }: RecruitmentFact): string {
  return ORGANISATIONS.find(({ key }) => key === organisation)?.name ?? '';
}
