import { TRAINING_ROLES, type TrainingRole } from '../members/member.ts';
import { NEEDS, type Need } from '../needs/need.ts';
import type { GroupCount } from './need-counts.ts';
import type { RoleHealth } from './role-health.ts';
import { PEOPLE_NEEDED } from './window.ts';

export type PanelCover = 'ENOUGH' | 'THIN' | 'FEW' | 'SHORT' | 'CANNOT_SAY';

/** Can an area staff a panel and its reserves with people who have experience of this need (R44)? */
export interface CoverCell {
  readonly need: Need;
  readonly area: string | null;
  readonly role: TrainingRole;
  readonly cover: PanelCover;
  readonly text: string;
}

/** A cell for each need, area and role: arithmetic on what is shown of the groups, and on nothing else. */
export function coverOf(
  roles: readonly RoleHealth[],
  counts: readonly GroupCount[],
): readonly CoverCell[] {
  const areas = [...new Set(roles.filter(({ everywhere }) => !everywhere).map(({ area }) => area))];
  return NEEDS.flatMap((need) =>
    areas.flatMap((area) =>
      TRAINING_ROLES.map((role) => {
        const health = roles.find(
          (one) => !one.everywhere && one.area === area && one.role === role,
        );
        const known = counts.filter(
          (one) => one.need === need && one.area === area && one.roles.includes(role),
        );
        return { need, area, role, ...judged(health?.ready ?? 0, known) };
      }),
    ),
  );
}

function judged(
  ready: number,
  known: readonly GroupCount[],
): { readonly cover: PanelCover; readonly text: string } {
  if (ready < PEOPLE_NEEDED) return { cover: 'SHORT', text: `${ready} trained and free` };
  const atLeast = sum(known, 'atLeast');
  const text = `at least ${atLeast}`;
  if (atLeast >= PEOPLE_NEEDED) return { cover: 'ENOUGH', text };
  if (atLeast > 0) return { cover: 'THIN', text };
  if (known.length === 0) return { cover: 'CANNOT_SAY', text: 'too few people to say' };
  return { cover: 'FEW', text: fewText(ready, known) };
}

function fewText(ready: number, known: readonly GroupCount[]): string {
  const [counted, atMost] = [sum(known, 'size'), sum(known, 'atMost')];
  return `fewer than ${atMost + 1}${counted < ready ? ' of those we can count' : ''}`;
}

function sum(known: readonly GroupCount[], what: 'size' | 'atLeast' | 'atMost'): number {
  return known.reduce((all, one) => all + one[what], 0);
}
