import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, reviewedMatrix } from './matrix-text.ts';
import { type Matrix, observeMatrix } from './observe.ts';
import { type Bench, openBench } from './open-bench.ts';

const reviewed = reviewedMatrix();

/** What screens offer, and what is then asked for. */
const OFFERS = [
  ['Ask.viewerCanAnswer', 'Mutation.answerOpportunity'],
  ['Condition.viewerCanChange', 'Mutation.changeCondition'],
  ['Contract.viewerCanChange', 'Mutation.changeContract'],
  ['Loan.viewerCanRecall', 'Mutation.recallLoan'],
  ['Member.viewerCanAnswerConsents', 'Mutation.answerConsent'],
  ['Member.viewerCanAssessRisk', 'Mutation.recordRiskAssessment'],
  ['Member.viewerCanChange', 'Mutation.changeAvailability'],
  ['Member.viewerCanErase', 'Mutation.erasePerson'],
  ['Member.viewerCanLeave', 'Mutation.leavePool'],
  ['Member.viewerCanRecordNeeds', 'Mutation.recordNeeds'],
  ['Member.viewerCanRecordTraining', 'Mutation.recordTraining'],
  ['Member.viewerCanSendLink', 'Mutation.sendPersonalLink'],
  ['MemberMerge.viewerCanUndo', 'Mutation.undoMemberMerge'],
  ['Organisation.viewerCanAddMembers', 'Mutation.addMember'],
  ['Organisation.viewerCanExportMembers', 'Query.exportMembers'],
  ['Organisation.viewerCanImportMembers', 'Mutation.previewMemberImport'],
  ['Organisation.viewerCanRunTraining', 'Mutation.addCourse'],
  ['Organisation.viewerCanSetArea', 'Mutation.setOrganisationArea'],
  ['Organisation.viewerCanStartGroup', 'Mutation.startGroup'],
  ['Organisation.viewerCanWriteStandingOffer', 'Mutation.writeStandingOffer'],
  ['OrganisationPeople.viewerCanInvite', 'Mutation.invitePerson'],
  ['OrganisationPeople.viewerCanRemove', 'Mutation.removePerson'],
  ['PanelReadiness.viewerCanChooseStaff', 'Mutation.choosePanelStaff'],
  ['PanelReadiness.viewerCanChooseChair', 'Mutation.chooseChair'],
  ['PoolSummary.viewerCanSeeHealth', 'Query.poolHealth'],
  ['PracticeEntry.viewerCanChange', 'Mutation.changePractice'],
  ['Recruitment.viewerCanChange#planned', 'Mutation.changeRecruitment'],
  ['Recruitment.viewerCanDraw#asked', 'Mutation.startDraw'],
  ['Recruitment.viewerCanAskForInterest#planned', 'Mutation.askForInterest'],
  ['Recruitment.viewerCanCallOff#planned', 'Mutation.callOffRecruitment'],
  ['Recruitment.viewerCanCloseInterest#asking', 'Mutation.closeInterest'],
  ['Recruitment.viewerCanExtendInterest#asked', 'Mutation.extendInterest'],
] as const;

describe('R181, R190: the access matrix', () => {
  let bench: Bench;
  let seen: Matrix;
  beforeAll(async () => {
    bench = await openBench();
    seen = await observeMatrix(bench.network, bench.relations);
  }, 120_000);
  afterAll(() => bench.dispose());

  test('has a row for every field of the graph, and each relation is answered as was reviewed', () => {
    expect(differences(reviewed, seen, bench.relations)).toEqual([]);
  });

  test.each(OFFERS)('%s is true just where %s is done', (offer, done) => {
    const offered = seen.get(offer)?.map((cell) => cell === 'true');
    expect(offered).toEqual(seen.get(done)?.map((cell) => cell === 'yes'));
  });

  test('finds no fault of ours anywhere', () => {
    const faults = [...seen].filter(([, cells]) => cells.includes('FAULT')).map(([row]) => row);
    expect(faults).toEqual([]);
  });

  test('has an answer for every relation in every row', () => {
    const gaps = [...reviewed].filter(([, cells]) => cells.length !== bench.relations.length);
    expect(gaps.map(([row]) => row)).toEqual([]);
  });
});
