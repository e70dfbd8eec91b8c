import { expect, test } from 'vitest';
import type { Service } from '../services/service.ts';
import { servedWhen } from './served-when.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const turn = (memberId: string, date: string) =>
  ({ id: `${memberId} ${date}`, memberId, date }) as Service;

test('R173: of a large pool the busiest are shown, and those who wait longest', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `m${String(at).padStart(3, '0')}`);
  const turns = ids.slice(0, 200).map((id) => turn(id, '2026-05-01'));
  const long = [turn('m299', '2025-01-01')];
  const rows = servedWhen(ids, [...turns, turn('m150', '2026-06-01'), ...long], YEAR, ['2026-05']);
  expect(rows).toHaveLength(100);
  expect(rows[0]).toMatchObject({ member: { id: 'm150' }, total: 2, months: [1], daysSince: 213 });
  expect(rows.filter(({ lastOn }) => lastOn === null)).toHaveLength(40);
});
