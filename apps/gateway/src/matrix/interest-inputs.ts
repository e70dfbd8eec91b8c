import type { TestNetwork } from './network/open-network.ts';
import type { Relation } from './relations.ts';

type Make = (network: TestNetwork, relation: Relation) => object;

/** Inputs of what is done about members' interest, their keys left out. */
export const interestInputs: Readonly<Record<string, Make>> = {
  'Mutation.askForInterest': ({ recruitments, calendar }) => ({
    recruitmentId: recruitments.plannedId,
    closesOn: calendar.day(10),
  }),
  'Mutation.extendInterest': ({ recruitments, calendar }) => ({
    recruitmentId: recruitments.askedId,
    closesOn: calendar.day(149),
  }),
  'Mutation.closeInterest': ({ recruitments }) => ({
    recruitmentId: recruitments.askingId,
    reason: 'The post must be filled two weeks sooner than was planned.',
  }),
  'Mutation.answerInterest': ({ recruitments }, { memberId }) => ({
    recruitmentId: recruitments.askingId,
    memberId,
    answer: 'YES',
  }),
  'Mutation.finishTalk': ({ recruitments }, { memberId }) => ({
    recruitmentId: recruitments.askingId,
    memberId,
  }),
  'Mutation.callOffRecruitment': ({ recruitments }) => ({ id: recruitments.plannedId }),
};
