import { expect, test } from 'vitest';
import { quartersOf } from './quarters.ts';

const month = (name: string, turnsSoFar: number, distinctSoFar: number) => ({
  month: name,
  turnsSoFar,
  distinctSoFar,
});

test('R173: turns and new faces of each quarter are what its months added', () => {
  const months = [
    month('2025-11', 4, 4),
    month('2025-12', 9, 7),
    month('2026-01', 9, 7),
    month('2026-02', 15, 8),
    month('2026-03', 16, 9),
    month('2026-04', 20, 9),
  ];
  expect(quartersOf(months)).toEqual([
    { from: '2025-11', to: '2025-12', turns: 9, newFaces: 7 },
    { from: '2026-01', to: '2026-03', turns: 7, newFaces: 2 },
    { from: '2026-04', to: '2026-04', turns: 4, newFaces: 0 },
  ]);
  expect(quartersOf([])).toEqual([]);
});
