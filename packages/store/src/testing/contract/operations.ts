import fc from 'fast-check';
import type { Query } from '../../port.ts';
import type { Member } from './fixture.ts';

/** One thing a program may do with a collection. `offset` is added to the right version. */
export type Operation =
  | { readonly kind: 'insert'; readonly doc: Member }
  | { readonly kind: 'replace'; readonly doc: Member; readonly offset: number }
  | { readonly kind: 'remove'; readonly id: string; readonly offset: number | null }
  | { readonly kind: 'find'; readonly query: Query<Member> }
  | { readonly kind: 'together'; readonly steps: readonly Operation[]; readonly fails: boolean };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const scalar = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.constantFrom('', '1', 'elm', 'é', '～', '🐝', 'a\0b'),
  fc.boolean(),
);
const maybe = fc.option(scalar);
const roles = fc.option(fc.array(scalar, { maxLength: 3 }));

const doc = fc.record(
  {
    id,
    organisation: fc.constantFrom(null, 'elm', 'oak'),
    code: maybe,
    email: maybe,
    turns: maybe,
    roles,
  },
  { requiredKeys: ['id'] },
) as unknown as fc.Arbitrary<Member>;

const range = fc
  .tuple(fc.constantFrom('gt', 'gte'), fc.constantFrom('lt', 'lte'), scalar, scalar, fc.boolean())
  .map(([low, high, from, to, both]) =>
    both && typeof from === typeof to ? { [low]: from, [high]: to } : { [low]: from },
  );
const point = fc.oneof(
  maybe,
  fc.array(maybe, { maxLength: 3 }).map((list) => ({ in: list })),
);
const condition = fc.oneof(point, range);
const order = fc.constantFrom('asc', 'desc');
const organisation = fc.constantFrom(null, 'elm', 'oak', { in: ['elm', null] });

const query = fc
  .record({
    shape: fc.oneof(
      fc.record({
        where: fc.record({ turns: condition }),
        sort: fc.record({ by: fc.constant('turns'), order }),
      }),
      fc.record({ where: fc.record({ email: condition }) }),
      fc.record({ where: fc.record({ organisation, roles: condition }) }),
      fc.record({
        where: fc.record({ organisation, roles: point, turns: condition }),
        sort: fc.record({ by: fc.constant('turns'), order }),
      }),
      fc.record({ sort: fc.record({ by: fc.constant(['organisation', 'code']), order }) }),
      fc.record({ where: fc.record({ organisation, code: condition }) }),
      fc.record({
        where: fc.record({ id: fc.record({ gt: id }) }),
        sort: fc.record({ by: fc.constant('id'), order }),
      }),
    ),
    limit: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ shape, limit }) => ({ ...shape, limit })) as unknown as fc.Arbitrary<Query<Member>>;

const single: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('insert'), doc }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('replace'),
      doc,
      offset: fc.constantFrom(0, 0, 0, 1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('remove'), id, offset: fc.constantFrom(null, 0, 1) }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('find'), query }) },
) as fc.Arbitrary<Operation>;

/** Stories of up to 40 operations, some of them together in a transaction. */
export const story: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: single },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('together' as const),
        steps: fc.array(single, { maxLength: 4 }),
        fails: fc.boolean(),
      }),
    },
  ),
  { maxLength: 40, size: 'max' },
);
