/** All the facts members are told before they say yes, as the schema takes them. */
export const INVITATION = {
  stages: ['SHORT_LISTING', 'INTERVIEWS'],
  doing: 'You ask one or two questions and give a score.',
  hours: 5,
  rewardPence: 7_550,
  expenses: 'We pay your bus or train. We give you lunch.',
  say: 'EQUAL',
  sharePercent: null,
  influence: 'Nobody gets the job if the members say no.',
  way: 'IN_PERSON',
  where: 'The Old Mill, Mill Road.',
  guide: 'https://harbour.example/guide',
  contact: 'Ask Ines: 01632 960001.',
};
