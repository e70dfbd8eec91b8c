import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, reviewedMatrix } from './matrix-text.ts';
import { type Matrix, observeMatrix } from './observe.ts';
import { type Bench, openBench } from './open-bench.ts';

const reviewed = reviewedMatrix();

/** What screens offer, and what is then asked for. */
const OFFERS = [
  ['Condition.viewerCanChange', 'Mutation.changeCondition'],
  ['Contract.viewerCanChange', 'Mutation.changeContract'],
  ['Member.viewerCanAnswerConsents', 'Mutation.answerConsent'],
  ['Member.viewerCanChange', 'Mutation.changeAvailability'],
  ['Member.viewerCanErase', 'Mutation.erasePerson'],
  ['Member.viewerCanRecordNeeds', 'Mutation.recordNeeds'],
  ['Organisation.viewerCanExportMembers', 'Query.exportMembers'],
  ['Organisation.viewerCanImportMembers', 'Mutation.previewMemberImport'],
  ['OrganisationPeople.viewerCanInvite', 'Mutation.invitePerson'],
  ['OrganisationPeople.viewerCanRemove', 'Mutation.removePerson'],
  ['PracticeEntry.viewerCanChange', 'Mutation.changePractice'],
  ['Recruitment.viewerCanChange#planned', 'Mutation.changeRecruitment'],
  ['Recruitment.viewerCanDraw#planned', 'Mutation.startDraw'],
] as const;

describe('the access matrix', () => {
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
