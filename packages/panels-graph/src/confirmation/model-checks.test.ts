import { describe, expect, test } from 'vitest';
import { chairByLot, chairOf } from './chair.ts';
import { modelChecks, votesOf } from './model-checks.ts';
import type { StaffPart } from './panel-team.ts';

const of = (...parts: readonly StaffPart[]) =>
  parts.map((part) => ({ name: 'Ines Duarte', part, trained: true }));
const MIXED = { kind: 'mixed', chair: 'staff', staffSeats: [] } as const;
const open = (
  model: Parameters<typeof modelChecks>[0],
  staff: ReturnType<typeof of>,
  chair = false,
) => modelChecks(model, staff, chair).flatMap(({ rule, met }) => (met ? [] : [rule]));

describe('a support worker', () => {
  test('R64: has no vote and never counts as a panel member', () => {
    expect(votesOf(4, of('panel-member', 'support-worker'))).toEqual({ members: 4, staff: 1 });
    expect(votesOf(4, of('support-worker'))).toEqual({ members: 4, staff: 0 });
    expect(open(MIXED, of('support-worker'))).toEqual([
      'Someone of staff sits on the panel with a say.',
    ]);
    expect(open(MIXED, of('support-worker', 'panel-member'))).toEqual([]);
  });

  test('R64: is all the staff there is beside a panel of members only', () => {
    const separate = { kind: 'separate', chair: 'drawn', staffSeats: [] } as const;
    expect(open(separate, of('support-worker'), true)).toEqual([]);
    const rule = ['A support worker is named, and no staff have a say.'];
    expect(open(separate, [], true)).toEqual(rule);
    expect(open(separate, of('support-worker', 'panel-member'), true)).toEqual(rule);
  });
});

describe('the seats that were planned', () => {
  test('R62: are each filled before the panel is confirmed', () => {
    const staffSeats = [
      { title: 'Wellbeing Leader', part: 'panel-member' },
      { title: 'Recruitment Coordinator', part: 'panel-member' },
    ] as const;
    const [, planned] = modelChecks({ ...MIXED, staffSeats }, of('panel-member'), false);
    expect(planned?.missing).toBe('Nobody is named yet for: Recruitment Coordinator.');
    expect(open({ ...MIXED, staffSeats }, of('panel-member', 'panel-member'))).toEqual([]);
  });

  test('R65: a member’s chair is taken by a member', () => {
    const led = { kind: 'member-led', chair: 'drawn', staffSeats: [] } as const;
    expect(open(led, of('panel-member'))).toEqual(['A member has the chair.']);
    expect(open(led, of('panel-member', 'chair'), true)).toEqual(['A member has the chair.']);
    expect(open(led, of('panel-member'), true)).toEqual([]);
  });
});

describe('a chair by lot', () => {
  const three = ['member-01', 'member-02', 'member-03'];

  test('R65: follows from the draw’s seed, whoever asks and in whatever order', () => {
    const seed = 'ab'.repeat(32);
    const chosen = chairByLot(seed, three);
    expect(three).toContain(chosen);
    expect(chairByLot(seed, three.toReversed())).toBe(chosen);
  });

  test('R65: is any of those trained, about as often', () => {
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 900; draw++) {
      const chosen = chairByLot(draw.toString(16).padStart(64, '0'), three);
      counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
    }
    for (const id of three) expect(counts.get(id)).toBeGreaterThan(250);
  });

  test('is lost with the seat', () => {
    const chair = { memberId: 'member-01', how: 'by-lot', at: '2026-11-22T09:00:00.000Z' } as const;
    const seat = (memberId: string) => ({ memberId, homeOrganisationId: 'meadow', replaced: null });
    expect(chairOf({ chair }, { panel: [seat('member-01')] })).toEqual(chair);
    expect(chairOf({ chair }, { panel: [seat('member-02')] })).toBeNull();
  });
});
