import type { Collection, Store } from '@freshfaces/store';

interface Member {
  readonly id: string;
  readonly organisation: string;
  readonly joined: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly note: string;
  readonly turns: number;
}

/** What a case works on: `loaded` holds SIZE members, `empty` takes what is written. */
export interface Ground {
  readonly store: Store;
  readonly loaded: Collection<Member>;
  readonly empty: Collection<Member>;
}

export interface Case {
  readonly name: string;
  /** Operations one call stands for. */
  readonly each: number;
  /** How many callers at once. */
  readonly callers: number;
  run(ground: Ground, at: number): Promise<unknown>;
}

export const SIZE = 5_000;

const INDEXES = [
  { name: 'byJoined', keys: ['organisation', 'joined'] },
  { name: 'byEmail', keys: ['email'], unique: true },
  { name: 'byRole', keys: ['organisation', 'roles'], many: 'roles' },
] as const;

/** A believable member of about 400 bytes; the same number gives the same member. */
function member(at: number): Member {
  return {
    id: `member-${at}`,
    organisation: `organisation-${at % 10}`,
    joined: new Date(Date.UTC(2025, 0, 1) + (at % 600) * 86_400_000).toISOString(),
    email: `member-${at}@example.org`,
    roles: [['panel', 'shadow', 'chair', 'mentor'][at % 4] ?? '', `team-${at % 25}`],
    note: 'Prefers afternoons; step-free room. '.repeat(5),
    turns: at % 6,
  };
}

export async function prepare(store: Store): Promise<Ground> {
  const loaded = store.collection<Member>('loaded', { indexes: INDEXES });
  const empty = store.collection<Member>('empty', { indexes: INDEXES });
  for (let at = 0; at < SIZE; at += 500) {
    await loaded.insertMany(Array.from({ length: 500 }, (_, next) => member(at + next)));
  }
  return { store, loaded, empty };
}

function idAt(at: number): string {
  return `member-${(at * 7_919) % SIZE}`;
}

async function takeATurn({ store, loaded, empty }: Ground, at: number): Promise<void> {
  await store.transaction(async () => {
    const one = await loaded.get(idAt(at));
    if (one) await loaded.replace({ ...one, turns: one.turns + 1 });
    await empty.insert(member(1_000_000 + at));
  });
}

/** `at` counts the calls of a case from 0. */
export const CASES: readonly Case[] = [
  {
    name: 'insert 500 in one transaction',
    each: 500,
    callers: 1,
    run: ({ empty }, at) =>
      empty.insertMany(Array.from({ length: 500 }, (_, next) => member(at * 500 + next))),
  },
  {
    name: 'insert, each durable by itself',
    each: 1,
    callers: 1,
    run: ({ empty }, at) => empty.insert(member(2_000_000 + at)),
  },
  { name: 'get by id', each: 1, callers: 1, run: ({ loaded }, at) => loaded.get(idAt(at)) },
  {
    name: 'getMany, 100 ids',
    each: 100,
    callers: 1,
    run: ({ loaded }, at) =>
      loaded.getMany(Array.from({ length: 100 }, (_, next) => idAt(at + next))),
  },
  {
    name: 'find a sorted page of 50',
    each: 1,
    callers: 1,
    run: ({ loaded }, at) =>
      loaded.find({
        where: { organisation: `organisation-${at % 10}`, joined: { gte: '2025-06' } },
        sort: { by: 'joined' },
        limit: 50,
      }),
  },
  {
    name: 'find by one of many roles',
    each: 1,
    callers: 1,
    run: ({ loaded }, at) =>
      loaded.find({
        where: { organisation: `organisation-${at % 10}`, roles: `team-${at % 25}` },
        limit: 50,
      }),
  },
  {
    name: 'count by index',
    each: 1,
    callers: 1,
    run: ({ loaded }, at) => loaded.count({ organisation: `organisation-${at % 10}` }),
  },
  { name: 'transaction: read, replace, insert', each: 1, callers: 1, run: takeATurn },
  {
    name: 'the same, 8 callers at once',
    each: 1,
    callers: 8,
    run: (ground, at) => takeATurn(ground, 500_000 + at),
  },
  {
    name: 'mixed: 8 callers, 1 write in 10',
    each: 1,
    callers: 8,
    run: (ground, at) =>
      at % 10 === 0 ? takeATurn(ground, 900_000 + at) : ground.loaded.get(idAt(at)),
  },
];
