import { expect, test } from 'vitest';
import { columnFaults } from './import-draft.ts';

test('a file without a column for the name can’t go on', () => {
  expect(columnFaults({ EMAIL: 'Mail' }).map(({ field }) => field)).toEqual(['NAME']);
});

test('a column chosen twice is put right at the second place', () => {
  expect(columnFaults({ NAME: 'Who', PHONE: 'Who' })).toEqual([
    { field: 'PHONE', message: 'The column “Who” is already used for “Name”.' },
  ]);
});

test('fields without a column are no fault', () => {
  expect(columnFaults({ NAME: 'Who', PHONE: '', EMAIL: '' })).toEqual([]);
});
