import { describe, expect, test } from 'vitest';
import type { TrainingRole } from '../members/member.ts';
import { countedGroups } from './counted-groups.ts';
import type { PoolPerson } from './pool-person.ts';

function people(many: number, lasting: readonly TrainingRole[], homes = 4): PoolPerson[] {
  return Array.from({ length: many }, (_, at) => ({
    memberId: `${lasting.join()}-${at}`,
    organisationId: `home-${at % homes}`,
    area: 'North',
    trained: lasting,
    lasting,
    booked: [],
    mostlyFree: true,
  }));
}

const shapes = (all: readonly PoolPerson[]) =>
  countedGroups(all).map((group) => [group.roles.join(' '), group.people.length]);

describe('groups whose experience may be counted', () => {
  test('large groups of people ready for the same stand alone', () => {
    const all = [...people(40, ['PANEL_MEMBER']), ...people(30, ['PANEL_MEMBER', 'CHAIR'])];
    expect(shapes(all)).toEqual(
      expect.arrayContaining([
        ['PANEL_MEMBER', 40],
        ['PANEL_MEMBER CHAIR', 30],
      ]),
    );
  });

  test('a few chairs are counted with the panel members, as panel members', () => {
    const all = [...people(30, ['PANEL_MEMBER']), ...people(4, ['PANEL_MEMBER', 'CHAIR'])];
    expect(shapes(all)).toEqual([['PANEL_MEMBER', 34]]);
  });

  test('a few observers do not cost the panel members their count: they are left out', () => {
    const all = [...people(30, ['OBSERVER', 'PANEL_MEMBER']), ...people(3, ['OBSERVER'])];
    expect(shapes(all)).toEqual([['OBSERVER PANEL_MEMBER', 30]]);
  });

  test('two small groups with a role in common are counted for that role', () => {
    const all = [
      ...people(9, ['SHORT_LISTING', 'PANEL_MEMBER']),
      ...people(8, ['JOB_DESCRIPTION_REVIEW', 'PANEL_MEMBER']),
    ];
    expect(shapes(all)).toEqual([['PANEL_MEMBER', 17]]);
  });

  test('people of one organisation alone are never counted, however many', () => {
    expect(shapes(people(200, ['PANEL_MEMBER'], 1))).toEqual([]);
  });
});
