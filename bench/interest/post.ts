import type { Recruitment } from '@freshfaces/panels-graph';

/** A post of an organisation with everything written that members must be told. */
export function postIn(organisationId: string, day: string, at: string): Recruitment {
  return {
    id: 'post',
    post: 'Support worker',
    summary: 'Helps people settle into their homes.',
    level: 'frontline',
    organisationId,
    contractId: null,
    team: 'team-1',
    interviewsFrom: day,
    interviewsTo: day,
    rules: {
      seats: 4,
      reserves: 3,
      needs: ['homelessness', 'offending', 'substance-misuse', 'mental-ill-health'],
      someoneFromTheTeam: true,
      maxPerOrganisation: 1,
      policy: 'turns',
      coolDownDays: 21,
      trainedFor: 'panel-member',
      someoneTrainedToChair: true,
    },
    invitation: {
      stages: ['interviews'],
      doing: 'You ask one or two questions and give a score.',
      hours: 5,
      rewardPence: 7_550,
      expenses: 'We pay your bus or train. We give you lunch.',
      say: 'equal',
      sharePercent: null,
      influence: 'Nobody gets the job if the members say no.',
      way: 'in-person',
      where: 'The Old Mill, Mill Road.',
      guide: 'https://harbour.example/guide',
      contact: 'Ask Ines: 01632 960001.',
    },
    revision: 1,
    stage: 'planned',
    method: 'random-draw',
    handPicked: [],
    drawId: null,
    createdAt: at,
    createdBy: 'recruiter',
  };
}
