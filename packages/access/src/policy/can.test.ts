import type { Role, Viewer } from '@freshfaces/graph-kit';
import { Problem } from '@freshfaces/graph-kit';
import { describe, expect, test } from 'vitest';
import { assertCan, can } from './can.ts';

function someone(role: Role, organisationId: string, memberId: string | null = null): Viewer {
  return { personId: 'p', name: 'P', roles: [{ role, organisationId }], memberId, supports: [] };
}

describe('a member’s name', () => {
  const subject = { organisationIds: ['harbour'], memberId: 'm1' };

  test('is for the lead of the home organisation', () => {
    expect(can(someone('involvement-lead', 'harbour'), 'member.name', subject)).toBe(true);
    expect(can(someone('involvement-lead', 'tideway'), 'member.name', subject)).toBe(false);
  });

  test('is for the member, and for no other member', () => {
    expect(can(someone('member', 'harbour', 'm1'), 'member.name', subject)).toBe(true);
    expect(can(someone('member', 'harbour', 'm2'), 'member.name', subject)).toBe(false);
  });

  test('is not for recruiters, coordinators, commissioners or strangers', () => {
    for (const role of ['recruiter', 'coordinator', 'commissioner'] as const) {
      expect(can(someone(role, 'harbour'), 'member.name', subject)).toBe(false);
    }
    expect(can(null, 'member.name', subject)).toBe(false);
  });
});

test('a draw’s record is for anyone, signed in or not', () => {
  expect(can(null, 'draw.record')).toBe(true);
});

test('only a recruiter of the organisation can start its draw', () => {
  const subject = { organisationIds: ['harbour'] };
  expect(can(someone('recruiter', 'harbour'), 'draw.start', subject)).toBe(true);
  expect(can(someone('recruiter', 'tideway'), 'draw.start', subject)).toBe(false);
  expect(can(someone('coordinator', 'harbour'), 'draw.start', subject)).toBe(false);
});

test('someone without a member record never counts as “self”', () => {
  expect(can(someone('member', 'harbour'), 'draw.receipt', {})).toBe(false);
});

test('being refused and being signed out are told apart by their codes', () => {
  const code = (viewer: Viewer | null): unknown => {
    try {
      assertCan(viewer, 'contract.change', { organisationIds: ['wexcombe'] });
      return null;
    } catch (error) {
      return error instanceof Problem && error.code;
    }
  };
  expect(code(null)).toBe('NOT_SIGNED_IN');
  expect(code(someone('recruiter', 'wexcombe'))).toBe('NOT_ALLOWED');
  expect(code(someone('commissioner', 'wexcombe'))).toBe(null);
});

describe('a supporter', () => {
  const helper: Viewer = { ...someone('supporter', 'harbour'), supports: ['m1'] };

  test('R167: a supporter sees whom they help, and nobody else', () => {
    expect(can(helper, 'member.name', { organisationIds: ['harbour'], memberId: 'm1' })).toBe(true);
    expect(can(helper, 'member.name', { organisationIds: ['harbour'], memberId: 'm2' })).toBe(
      false,
    );
  });

  test('R167: a supporter answers and scores nothing for them', () => {
    const subject = { organisationIds: ['harbour'], memberId: 'm1' };
    const own = ['place.answer', 'member.answer-consent', 'member.needs', 'member.erase'] as const;
    expect(own.filter((action) => can(helper, action, subject))).toEqual([]);
  });
});
