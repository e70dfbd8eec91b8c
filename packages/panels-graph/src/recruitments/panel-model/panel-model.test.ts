import { describe, expect, test } from 'vitest';
import { faultInModel, hasVote } from './panel-model.ts';

const SUPPORT = { title: 'Support worker', part: 'support-worker' } as const;
const LEADER = { title: 'Wellbeing Leader', part: 'panel-member' } as const;
const STAFF_CHAIR = { title: 'Recruitment Coordinator', part: 'chair' } as const;

type Model = Parameters<typeof faultInModel>[0];
const fault = (change: Partial<Model>) =>
  faultInModel({
    kind: 'mixed',
    chair: 'staff',
    staffSeats: [LEADER],
    someoneTrainedToChair: true,
    ...change,
  })?.field ?? null;

describe('how members and staff sit', () => {
  test('R62: names the seats of staff on a mixed panel', () => {
    expect(fault({ staffSeats: [LEADER, STAFF_CHAIR] })).toBeNull();
    expect(fault({ staffSeats: [] })).toBeNull();
    expect(fault({ staffSeats: [STAFF_CHAIR, STAFF_CHAIR] })).toBe('staffSeats');
  });

  test('R64: a panel of members only has a support worker, and no staff with a say', () => {
    expect(hasVote('support-worker')).toBe(false);
    const separate = { kind: 'separate', chair: 'drawn' } as const;
    expect(fault({ ...separate, staffSeats: [SUPPORT] })).toBeNull();
    expect(fault({ ...separate, staffSeats: [SUPPORT, LEADER] })).toBe('staffSeats');
    expect(fault({ ...separate, staffSeats: [] })).toBe('staffSeats');
  });

  test('R63, R65: a panel led by members is chaired by a member, drawn or chosen by the panel', () => {
    expect(fault({ kind: 'member-led' })).toBe('chair');
    expect(fault({ kind: 'member-led', chair: 'drawn' })).toBeNull();
    expect(fault({ kind: 'member-led', chair: 'panel-chooses' })).toBeNull();
    expect(fault({ kind: 'parallel', chair: 'drawn', staffSeats: [STAFF_CHAIR] })).toBe(
      'staffSeats',
    );
  });

  test('R65: a member has the chair only where the draw makes sure of someone trained to', () => {
    expect(fault({ chair: 'drawn', someoneTrainedToChair: false })).toBe('chair');
    expect(fault({ chair: 'staff', someoneTrainedToChair: false })).toBeNull();
  });
});
