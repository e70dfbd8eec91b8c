import type { Invitation } from '@freshfaces/panels-graph';

/** What members of the demo network are told before they say yes, by the name of who recruits (R162). */
export function invitationOf(host: string): Invitation {
  return {
    stages: ['short-listing', 'interviews'],
    doing: 'You ask one or two questions. You say what you think of each answer.',
    hours: 5,
    rewardPence: 7_500,
    expenses: 'We pay your bus or train. We give you lunch.',
    say: 'equal',
    sharePercent: null,
    influence: 'Nobody gets the job if the members say no. The pay and the hours are already set.',
    way: 'in-person',
    where: `At the office of ${host}. There is a lift.`,
    guide: 'We meet an hour before. We show you the questions. You can stop at any time.',
    contact: `Ask the people who recruit at ${host}: 01632 960100.`,
  };
}
