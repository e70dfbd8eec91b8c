import { readFileSync } from 'node:fs';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, readMatrix } from './matrix-text.ts';
import { openTestNetwork } from './network/open-network.ts';
import { type Matrix, observeMatrix } from './observe.ts';
import { type Relation, relationsOf } from './relations.ts';

const reviewed = readMatrix(readFileSync(new URL('matrix.txt', import.meta.url), 'utf8'));

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
  let bench: TestStore;
  let seen: Matrix;
  let relations: readonly Relation[];
  beforeAll(async () => {
    bench = await openTestStore();
    const network = await openTestNetwork(bench.store, '2026-11-22T09:00:00.000Z');
    relations = relationsOf(network);
    seen = await observeMatrix(network, relations);
  }, 120_000);
  afterAll(() => bench.dispose());

  test('has a row for every field of the graph, and each relation is answered as was reviewed', () => {
    expect(differences(reviewed, seen, relations)).toEqual([]);
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
    const gaps = [...reviewed].filter(([, cells]) => cells.length !== relations.length);
    expect(gaps.map(([row]) => row)).toEqual([]);
  });
});
