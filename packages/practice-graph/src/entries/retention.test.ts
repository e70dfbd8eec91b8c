import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  HARBOUR,
  openTestPractice,
  practiceText,
  type TestPractice,
} from '../testing/open-test-practice.ts';
import { newEntry, withdrawn } from './change-entry.ts';

let test: TestPractice;
beforeEach(async () => {
  test = await openTestPractice();
});
afterEach(() => test.dispose());

it('an entry withdrawn more than a year ago goes, with its answers; a dry run only counts it', async () => {
  const entry = (id: string) =>
    newEntry({
      id,
      organisationId: 'harbour',
      authorId: HARBOUR.personId,
      authorName: HARBOUR.name,
      text: practiceText(),
      now: '2025-01-01T09:00:00.000Z',
    });
  await test.entries.insertMany([
    entry('shown'),
    withdrawn(entry('old'), '2025-11-21T23:00:00.000Z'),
    withdrawn(entry('new'), '2025-11-22T01:00:00.000Z'),
  ]);
  const answer = { organisationId: 'meadow', worked: true, at: '2025-02-01T09:00:00.000Z' };
  await test.responses.insert({ id: 'old:meadow', entryId: 'old', ...answer });
  const [rule] = test.retention;
  expect(await rule?.run(test.clock.now, true)).toBe(1);
  expect(await test.entries.count()).toBe(3);
  expect(await rule?.run(test.clock.now, false)).toBe(1);
  expect(await test.entries.get('old')).toBeNull();
  expect(await test.responses.count()).toBe(0);
  expect(await rule?.run(test.clock.now, true)).toBe(0);
});
