import { afterAll, beforeAll } from 'vitest';
import type { Collection, Store } from '../../port.ts';
import type { TestStore } from '../open-test-store.ts';

/** How a suite gets a fresh store of the engine under test. */
export type Open = () => Promise<TestStore>;

export interface Member {
  readonly id: string;
  readonly name?: string;
  readonly organisation?: string | null;
  readonly email?: string | null;
  readonly code?: number;
  readonly roles?: readonly string[];
  readonly turns?: number;
  readonly active?: boolean;
  readonly joined?: string;
  readonly home?: { readonly town?: string | null };
}

/** One store for a `describe`; `members()` gives an empty collection each time. */
export function useStore(open: Open): { store: () => Store; members: () => Collection<Member> } {
  let opened: TestStore;
  let count = 0;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.dispose());
  return {
    store: () => opened.store,
    members: () => declareMembers(opened.store, `members${++count}`),
  };
}

function declareMembers(store: Store, name: string): Collection<Member> {
  return store.collection<Member>(name, {
    indexes: [
      { name: 'byEmail', keys: ['email'], unique: true },
      { name: 'byCode', keys: ['organisation', 'code'], unique: true },
      { name: 'byJoined', keys: ['organisation', 'joined'] },
      { name: 'byTurns', keys: ['turns'] },
      { name: 'byActive', keys: ['active'] },
      { name: 'byTown', keys: ['home.town'] },
      { name: 'byRole', keys: ['organisation', 'roles', 'turns'], many: 'roles' },
    ],
  });
}

/** The ids of a page, for short expectations. */
export async function ids(page: Promise<{ items: readonly { id: string }[] }>): Promise<string[]> {
  return (await page).items.map(({ id }) => id);
}

/** Runs `attempt` until it no longer loses against others. */
export async function untilItHolds(attempt: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await attempt();
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'VERSION_CONFLICT') throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
    }
  }
}
