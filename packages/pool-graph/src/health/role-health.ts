import { TRAINING_ROLES, type TrainingRole } from '../members/member.ts';
import { type PoolPerson, readyFor } from './pool-person.ts';

/** People of one area and role; of the whole pool where `everywhere` is true. */
export interface RoleHealth {
  readonly area: string | null;
  readonly everywhere: boolean;
  readonly role: TrainingRole;
  readonly trained: number;
  /** Trained to the last of the days, and free on more than half of them. */
  readonly ready: number;
  /** Trained today, but not to the last of the days. */
  readonly expiring: number;
  /** Trained by the last of the days, if the training booked is done. */
  readonly booked: number;
}

/** Who is trained, ready, running out and coming (R174), by area and role, then for all areas together. */
export function roleHealth(
  people: readonly PoolPerson[],
  areas: readonly (string | null)[],
): readonly RoleHealth[] {
  const byArea = Map.groupBy(people, ({ area }) => area);
  return [
    ...areas.flatMap((area) => rolesOf(byArea.get(area) ?? [], { area, everywhere: false })),
    ...rolesOf(people, { area: null, everywhere: true }),
  ];
}

function rolesOf(
  people: readonly PoolPerson[],
  where: Pick<RoleHealth, 'area' | 'everywhere'>,
): readonly RoleHealth[] {
  return TRAINING_ROLES.map((role) => {
    const count = (holds: (person: PoolPerson) => boolean) => people.filter(holds).length;
    return {
      ...where,
      role,
      trained: count(({ trained }) => trained.includes(role)),
      ready: count((person) => readyFor(person).includes(role)),
      expiring: count(({ trained, lasting }) => trained.includes(role) && !lasting.includes(role)),
      booked: count(({ trained, booked }) => booked.includes(role) && !trained.includes(role)),
    };
  });
}

/** Areas in the order people read them; the organisations without one come last. */
export function areasOf(organisations: readonly { readonly area?: string }[]) {
  const named = new Set(organisations.flatMap(({ area }) => area ?? []));
  const inOrder: (string | null)[] = [...named].sort((a, b) => a.localeCompare(b, 'en-GB'));
  return organisations.some(({ area }) => area === undefined) ? [...inOrder, null] : inOrder;
}
