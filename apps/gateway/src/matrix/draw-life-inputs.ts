import type { TestNetwork } from './network/open-network.ts';
import type { Relation } from './relations.ts';

type Make = (network: TestNetwork, relation: Relation) => object;

/** Inputs of what happens around a panel once it is drawn, their keys left out. */
export const drawLifeInputs: Readonly<Record<string, Make>> = {
  'Mutation.askToTalk': ({ recruitments }) => ({ drawId: recruitments.waiting.drawId }),
  'Mutation.sayNotSo': ({ recruitments }) => ({ drawId: recruitments.writtenDown.drawId }),
  'Mutation.giveMoreTime': ({ recruitments }, { memberId }) => ({
    drawId: recruitments.waiting.drawId,
    memberId,
    reason: 'They are away this week.',
  }),
  'Mutation.answerPlaceForMember': ({ recruitments }, { memberId }) => ({
    drawId: recruitments.waiting.drawId,
    memberId,
    answer: 'YES',
  }),
  'Mutation.askForDates': ({ recruitments, calendar }) => ({
    recruitmentId: recruitments.toDate.recruitmentId,
    answerBy: calendar.day(5),
  }),
  'Mutation.chooseDates': ({ recruitments, calendar }) => ({
    drawId: recruitments.dating.drawId,
    choices: [{ day: calendar.day(170), part: 'ALL_DAY' }],
  }),
  'Mutation.chooseDatesForMember': ({ recruitments, calendar }, { memberId }) => ({
    drawId: recruitments.dating.drawId,
    memberId,
    choices: [{ day: calendar.day(170), part: 'ALL_DAY' }],
  }),
  'Mutation.agreeDates': ({ recruitments, calendar }) => ({
    recruitmentId: recruitments.dating.recruitmentId,
    days: [calendar.day(170)],
    startsAt: '10:00',
    endsAt: '16:00',
    goAheadWithout: [],
  }),
  'Mutation.widenDates': ({ recruitments, calendar }) => ({
    recruitmentId: recruitments.dating.recruitmentId,
    interviewsFrom: calendar.day(170),
    interviewsTo: calendar.day(173),
    answerBy: calendar.day(8),
  }),
  // No seat of this panel is empty: who may decide is told so, nobody else learns even that.
  'Mutation.goAheadShort': ({ recruitments }) => ({
    recruitmentId: recruitments.main.recruitmentId,
  }),
  'Mutation.callOffPanel': ({ recruitments }) => ({
    recruitmentId: recruitments.main.recruitmentId,
  }),
  'Mutation.overrideSeat': ({ recruitments }, { memberId }) => ({
    recruitmentId: recruitments.main.recruitmentId,
    memberId,
    reason: 'The panel asked for someone else to be on it this time.',
  }),
  'Mutation.openDraw': ({ recruitments }) => ({
    drawId: recruitments.main.drawId,
    reason: 'Once a quarter one draw of the contract is checked.',
  }),
  // Nobody has opened it: who may audit is told so.
  'Mutation.noteAudit': ({ recruitments }) => ({
    drawId: recruitments.main.drawId,
    kept: true,
    problems: [],
  }),
  'Mutation.chooseChair': ({ recruitments }) => ({
    recruitmentId: recruitments.main.recruitmentId,
    how: 'BY_LOT',
  }),
  'Mutation.changeDrawSettings': () => ({ policies: ['TURNS'] }),
  'Mutation.startWhatIf': () => ({ policy: 'EVEN' }),
  'Mutation.cancelWhatIf': ({ whatIfId }) => ({ id: whatIfId }),
  'Mutation.keepLogHead': ({ logHead }) => logHead,
};
