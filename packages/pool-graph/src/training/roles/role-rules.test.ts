import { describe, expect, test } from 'vitest';
import { TRAINING_ROLES, type TrainingRole } from '../../members/member.ts';
import { type Completion, lastDayOf } from '../completions/completion.ts';
import { importedCompletions } from '../completions/imported-completions.ts';
import { trainedUntil } from '../completions/training-record.ts';
import { CURRICULUM } from '../modules/curriculum.ts';
import type { ModuleCode } from '../modules/module.ts';
import { modulesFor, rolesOn, rolesResting } from './role-rules.ts';

const DAY = '2026-11-22';

function done(module: ModuleCode, on = '2026-11-01', more: Partial<Completion> = {}): Completion {
  return {
    id: `${module} ${on}`,
    module,
    providerId: 'harbour',
    on,
    until: lastDayOf(module, on),
    source: 'ATTENDED',
    sessionId: null,
    recordedBy: 'lead',
    recordedAt: `${on}T10:00:00Z`,
    withdrawn: null,
    ...more,
  };
}

const all = (role: TrainingRole) => modulesFor(role).map((module) => done(module));

describe('R28: trained for a role follows from what was learnt', () => {
  test.each(TRAINING_ROLES)('all that %s needs is enough', (role) => {
    expect(rolesOn(all(role), DAY)).toContain(role);
  });

  test.each(
    TRAINING_ROLES.flatMap((role) => modulesFor(role).map((code) => [role, code] as const)),
  )('%s without %s is not', (role, missing) => {
    const rest = all(role).filter(({ module }) => module !== missing);
    expect(rolesOn(rest, DAY)).not.toContain(role);
  });

  test('everything at once is every role, in the order of a recruitment; nothing is none', () => {
    expect(
      rolesOn(
        CURRICULUM.map(({ code }) => done(code)),
        DAY,
      ),
    ).toEqual(TRAINING_ROLES);
    expect(rolesOn([], DAY)).toEqual([]);
  });

  test('R30: nobody comes near an application without data handling', () => {
    expect(rolesResting('DATA_HANDLING')).toEqual([
      'SHORT_LISTING',
      'OBSERVER',
      'PANEL_MEMBER',
      'CHAIR',
    ]);
  });

  test('R32: nobody sits on a panel before a practice interview and sitting beside one', () => {
    for (const code of ['MOCK_INTERVIEW', 'SHADOWING'] as const) {
      expect(rolesResting(code)).toEqual(['PANEL_MEMBER', 'CHAIR']);
    }
  });

  test('what is for staff makes no member trained for anything', () => {
    expect(rolesResting('STAFF_RECRUITMENT')).toEqual([]);
  });
});

describe('R28, R29: what there is to learn', () => {
  const inGroup = (wanted: string) =>
    CURRICULUM.filter(({ group }) => group === wanted).map(({ code }) => code);

  test('is six learning areas, four added ones, data handling, practice twice, and one for staff', () => {
    expect(inGroup('LEARNING_AREA')).toHaveLength(6);
    expect(inGroup('ADDED')).toHaveLength(4);
    expect(inGroup('MANDATORY')).toEqual(['DATA_HANDLING']);
    expect(inGroup('PRACTICE')).toEqual(['MOCK_INTERVIEW', 'SHADOWING']);
    expect(inGroup('STAFF')).toEqual(['STAFF_RECRUITMENT']);
  });

  test('each member’s module serves a role', () => {
    const unused = CURRICULUM.filter(
      ({ code, group }) => group !== 'STAFF' && rolesResting(code).length === 0,
    );
    expect(unused).toEqual([]);
  });
});

describe('R27: training lasts as long as it counts', () => {
  const panel = (dataHandlingOn: string) => [
    ...all('PANEL_MEMBER').filter(({ module }) => module !== 'DATA_HANDLING'),
    done('DATA_HANDLING', dataHandlingOn),
  ];

  test('its last day counts, the day after does not', () => {
    const completions = panel('2025-11-22');
    expect(rolesOn(completions, '2026-11-22')).toContain('PANEL_MEMBER');
    expect(rolesOn(completions, '2026-11-23')).toEqual([]);
  });

  test('it does not count before it was done', () => {
    expect(rolesOn(panel('2026-11-23'), DAY)).not.toContain('PANEL_MEMBER');
  });

  test('what was withdrawn does not count', () => {
    const withdrawn = { at: `${DAY}T10:00:00Z`, byPersonId: 'lead', reason: 'Wrong person' };
    expect(
      rolesOn([...all('OBSERVER').slice(1), done('DATA_HANDLING', DAY, { withdrawn })], DAY),
    ).toEqual([]);
  });

  test('doing it again in time keeps the role; a role ends with whatever ends first', () => {
    const completions = panel('2025-11-22');
    expect(trainedUntil(completions, 'PANEL_MEMBER', DAY)).toBe('2026-11-22');
    const renewed = [...completions, done('DATA_HANDLING', '2026-11-20')];
    expect(trainedUntil(renewed, 'PANEL_MEMBER', DAY)).toBe('2027-11-20');
    expect(trainedUntil(all('JOB_DESCRIPTION_REVIEW'), 'JOB_DESCRIPTION_REVIEW', DAY)).toBeNull();
    expect(trainedUntil([], 'CHAIR', DAY)).toBe('');
  });
});

test.each(TRAINING_ROLES)('someone imported as %s is trained for it', (role) => {
  const importing = {
    on: DAY,
    organisationId: 'harbour',
    personId: 'lead',
    now: `${DAY}T10:00:00Z`,
  };
  const completions = importedCompletions({ trainedFor: [role], ...importing });
  expect(rolesOn(completions, DAY)).toContain(role);
  expect(completions.map(({ module }) => module)).toEqual(modulesFor(role));
});
