import { expect, test } from 'vitest';
import { samplePoolState, samplePorts } from '../testing/sample-pool.ts';
import { byOrganisation } from './by-organisation.ts';

const turn = (memberId: string, byOverride = false) => ({
  id: `rec-1:panel:${memberId}`,
  memberId,
  recruitmentId: 'rec-1',
  organisationId: 'harbour',
  stage: 'panel' as const,
  date: '2026-11-01',
  ...(byOverride ? { byOverride } : {}),
});

test('R58: whom an organisation put on a panel by hand had a turn, and is no new face to its credit', async () => {
  const ports = samplePorts(samplePoolState());
  const drawn = [turn('member-00'), turn('member-01')];
  expect(await byOrganisation({ ports }, [...drawn, turn('member-02')])).toMatchObject([
    { turns: 3, people: 3, effectiveFaces: 3 },
  ]);
  expect(await byOrganisation({ ports }, [...drawn, turn('member-02', true)])).toMatchObject([
    { turns: 3, people: 2, effectiveFaces: 2 },
  ]);
});
