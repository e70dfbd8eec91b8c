import { Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { openMongoTestStore, openSqliteTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { daysOf } from '../availability/free.ts';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keep, keepSmallNetwork } from '../testing/small-network.ts';
import { addCourse, addSession, harbourLead, send } from '../training/testing/training-bench.ts';
import { placeMember } from './place-member.ts';
import { keepLoan, keepOffer, TOUR } from './testing/lending-bench.ts';

const mongo = process.env['MONGODB_URI'] ?? process.env['FRESHFACES_TEST_MONGO_URL'] ?? '';
const ENGINES: readonly (readonly [string, boolean, () => Promise<TestStore>])[] = [
  ['SQLite', true, openSqliteTestStore],
  [
    'MongoDB (skipped unless MONGODB_URI or FRESHFACES_TEST_MONGO_URL is set)',
    mongo !== '',
    () => openMongoTestStore(mongo),
  ],
];

const MEMBERS = Array.from({ length: 8 }, (_, at) => `member-${at}`);
const DAYS = ['2026-12-01', '2026-12-02', '2026-12-03'] as const;
const KINDS = { training: 5, panel: 10, opportunity: 10 } as const;

interface Attempt {
  readonly memberId: string;
  readonly promisedTo: string;
  /** The days they got, none where they got no place. Throws for anything but a yes or a plain no. */
  readonly press: () => Promise<readonly string[]>;
}

describe.each(ENGINES)('on %s', (_engine, isThere, open) => {
  let bench: TestPool;
  beforeEach(async () => {
    if (!isThere) return;
    bench = await openTestPool(await open());
    await keepSmallNetwork(bench.pool);
    for (const id of MEMBERS) await keep(bench.pool, { id, name: `Name of ${id}` });
    await keepOffer(bench.pool);
  });
  afterEach(async () => {
    if (isThere) await bench.dispose();
  });

  test.skipIf(!isThere)(
    'R21: 200 loans, panels and trainings pressed at once promise no day twice, lose no answer and leave nothing half done',
    { timeout: 240_000 },
    async () => {
      const attempts = await twoHundred(bench);
      expect(attempts).toHaveLength(200);
      const got = await Promise.all(attempts.map(({ press }) => press()));

      const taken = await findAll(bench.pool.takenDays, {});
      const kept = taken.map((day) => `${day.memberId} ${day.day}`);
      expect(new Set(kept).size, 'no day twice').toBe(kept.length);
      const wanted = attempts
        .flatMap(({ memberId, promisedTo }, at) =>
          (got[at] ?? []).map((day) => `${memberId} ${day} ${promisedTo}`),
        )
        .sort();
      expect(taken.map((day) => `${day.memberId} ${day.day} ${day.promisedTo}`).sort()).toEqual(
        wanted,
      );
      expect(new Set(taken.map(({ memberId }) => memberId)).size, 'all got something').toBe(8);
      expect(new Set(taken.map(({ kind }) => kind)).size, 'no kind won everything').toBeGreaterThan(
        1,
      );
      expect(await placesOnLoans(bench)).toEqual(await awayFromHome(bench));
      expect(await bookedPlaces(bench)).toEqual(await trainingDays(bench));

      const again = await Promise.all(attempts.map(({ press }) => press()));
      expect(again, 'asked again, everyone hears the same').toEqual(got);
      expect(await bench.pool.takenDays.count()).toBe(taken.length);
    },
  );

  test.skipIf(!isThere)(
    'R60: panels that need two days of a week hold what is free while others take days: no day twice, and two or none',
    { timeout: 120_000 },
    async () => {
      const week = daysOf({ from: '2026-12-07', to: '2026-12-11' });
      const press = async (drawId: string, memberId: string, days: readonly string[]) => {
        const [from = '', to = from] = [days[0], days.at(-1)];
        const place = {
          drawId,
          recruitmentId: `of-${drawId}`,
          organisationId: 'harbour',
          from,
          to,
        };
        const some = days === week ? { days, atLeast: 2 } : {};
        const [got] = await bench.graph.ports.takeDays({
          ...place,
          ...some,
          memberIds: [memberId],
        });
        return { drawId, memberId, days: got?.days ?? [] };
      };
      const presses = MEMBERS.flatMap((memberId, at) => [
        ...week.slice(0, (at % 5) + 1).map((day) => () => press(`one-${day}`, memberId, [day])),
        ...['a', 'b'].map((name) => () => press(`week-${name}`, memberId, week)),
      ]);
      const got = await Promise.all(presses.map(async (run) => run()));

      const taken = await findAll(bench.pool.takenDays, {});
      expect(new Set(taken.map(({ memberId, day }) => `${memberId} ${day}`)).size).toBe(
        taken.length,
      );
      expect(taken.map((day) => `${day.memberId} ${day.day} ${day.promisedTo}`).sort()).toEqual(
        got
          .flatMap(({ drawId, memberId, days }) =>
            days.map((day) => `${memberId} ${day} ${drawId}`),
          )
          .sort(),
      );
      const held = got.filter(({ drawId }) => drawId.startsWith('week'));
      expect(held.map(({ days }) => days.length)).not.toContain(1);
      expect(held.some(({ days }) => days.length > 1 && days.length < 5)).toBe(true);
      expect(await Promise.all(presses.map(async (run) => run()))).toEqual(got);

      await bench.graph.ports.keepDays({
        drawId: 'week-a',
        recruitmentId: 'of-week-a',
        memberIds: MEMBERS,
        days: week.slice(4),
      });
      const kept = await findAll(bench.pool.takenDays, {
        where: { kind: 'panel', promisedTo: 'week-a' },
      });
      expect(new Set(kept.map(({ day }) => day))).toEqual(new Set(week.slice(4)));
    },
  );

  test.skipIf(!isThere)(
    'R21: a recall and places pressed at the same moment leave nobody on a recalled loan',
    { timeout: 120_000 },
    async () => {
      await keepLoan(bench.pool, { membersWanted: 12 });
      const recall = { name: 'recallLoan', type: 'MoveLoanInput' } as const;
      const input = {
        loanId: 'loan',
        reason: 'We are short of people.',
        idempotencyKey: 'recall-1',
      };
      const presses = MEMBERS.map((memberId) => settle(bench, `yes-${memberId}`, memberId, TOUR));
      const document = `mutation ($input: ${recall.type}!) { ${recall.name}(input: $input) { state } }`;
      const recalled = bench.ask(harbourLead, document, { input });
      await Promise.all([...presses, recalled]);

      expect((await recalled).problems).toEqual([]);
      expect((await bench.pool.loans.get('loan'))?.state).toBe('RECALLED');
      expect(await bench.pool.takenDays.count({ kind: 'opportunity', promisedTo: 'tour' })).toBe(0);
    },
  );
});

/** 8 members × (5 trainings, 10 panels, 10 opportunities), all on the same three days. */
async function twoHundred(bench: TestPool): Promise<readonly Attempt[]> {
  const sessions: string[] = [];
  for (let at = 0; at < KINDS.training; at += 1) {
    const courseId = await addCourse(bench);
    sessions.push(await addSession(bench, courseId, { places: 20, day: DAYS[at % 3] ?? DAYS[0] }));
  }
  const attempts = MEMBERS.flatMap((memberId) => [
    ...sessions.map((sessionId, at) => training(bench, memberId, { sessionId, day: at % 3 })),
    ...Array.from({ length: KINDS.panel }, (_, at) => panel(bench, memberId, at)),
    ...Array.from({ length: KINDS.opportunity }, (_, at) => opportunity(bench, memberId, at)),
  ]);
  return attempts
    .map((_, at) => attempts[(at * 77) % attempts.length] ?? attempts[0])
    .filter((one) => one !== undefined);
}

function training(
  bench: TestPool,
  memberId: string,
  { sessionId, day }: { sessionId: string; day: number },
): Attempt {
  const idempotencyKey = `book-${sessionId}-${memberId}`;
  const input = { idempotencyKey, sessionId, memberId };
  return {
    memberId,
    promisedTo: sessionId,
    async press() {
      const { problems } = await send(bench, harbourLead, ['bookTraining', 'id'], input);
      if (problems && !problems.includes('CONFLICT')) throw new Error(problems);
      return problems === '' ? [DAYS[day] ?? DAYS[0]] : [];
    },
  };
}

function panel(bench: TestPool, memberId: string, at: number): Attempt {
  const [from, to] = spanOf(at);
  const drawId = `draw-${at}`;
  return {
    memberId,
    promisedTo: drawId,
    async press() {
      const place = { drawId, recruitmentId: `post-${at}`, organisationId: 'meadow', from, to };
      const [answer] = await bench.graph.ports.takeDays({ ...place, memberIds: [memberId] });
      return answer?.days ?? [];
    },
  };
}

function opportunity(bench: TestPool, memberId: string, at: number): Attempt {
  const [from, to] = spanOf(at);
  const id = `chance-${at}`;
  const placing = {
    ...TOUR,
    about: { kind: 'OPPORTUNITY', id },
    span: { from, to },
    promise: { kind: 'opportunity', id },
  } as const;
  return {
    memberId,
    promisedTo: id,
    press: async () =>
      (await settle(bench, `yes-${id}-${memberId}`, memberId, placing)) ? daysOf({ from, to }) : [],
  };
}

/** One, two or three of the days. */
function spanOf(at: number): [string, string] {
  const first = at % 3;
  const last = Math.min(2, first + (at % 2) + (at % 5 === 0 ? 1 : 0));
  return [DAYS[first] ?? DAYS[0], DAYS[last] ?? DAYS[2]];
}

async function settle(
  { pool }: TestPool,
  key: string,
  memberId: string,
  placing: Omit<Parameters<typeof placeMember>[1], 'memberId'>,
): Promise<boolean> {
  const request = { personId: memberId, key, action: 'test.place', input: null, now: pool.now() };
  try {
    await pool.once(request, () => placeMember(pool, { ...placing, memberId }));
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'CONFLICT') return false;
    throw error;
  }
}

async function placesOnLoans({ pool }: TestPool): Promise<readonly string[]> {
  const loans = await findAll(pool.loans, {});
  return loans
    .flatMap(({ places }) => places)
    .flatMap(({ memberId, promise, from, to }) =>
      daysOf({ from, to }).map((day) => `${memberId} ${promise.id} ${day}`),
    )
    .sort();
}

async function awayFromHome({ pool }: TestPool): Promise<readonly string[]> {
  const days = await findAll(pool.takenDays, {});
  return days
    .filter(({ kind }) => kind !== 'training')
    .map(({ memberId, promisedTo, day }) => `${memberId} ${promisedTo} ${day}`)
    .sort();
}

async function bookedPlaces({ pool }: TestPool): Promise<number> {
  const sessions = await findAll(pool.training.sessions, {});
  return sessions.reduce((sum, { taken }) => sum + taken, 0);
}

async function trainingDays({ pool }: TestPool): Promise<number> {
  return pool.takenDays.count({ kind: 'training' });
}
