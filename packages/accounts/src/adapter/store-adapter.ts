import type { Store, Stored } from '@freshfaces/store';
import { findAll } from '@freshfaces/store';
import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from 'better-auth/adapters';
import { whereHashed, withHashedToken, withTokenAsked } from './session-token.ts';
import { type Model, openTables, type Table } from './tables.ts';
import { meets, narrowest, type Row } from './where.ts';

/** One row before and after a write; null where there was or is none. */
export interface Written {
  readonly model: Model;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Told of every write, inside its transaction. */
export type OnWrite = (written: Written) => Promise<void>;

/**
 * better-auth over our store port (docs/adr/0007-accounts.md): the same code on both engines. Each write is a
 * transaction together with what `onWrite` adds to it, and joins the one it is called in.
 */
export function storeAdapter(store: Store, onWrite: OnWrite) {
  const custom = createRows(store, onWrite);
  return createAdapterFactory({
    config: {
      adapterId: 'freshfaces-store',
      supportsDates: false,
      supportsNumericIds: false,
      // One transaction is opened around the whole request, by `handleAuth`.
      transaction: false,
    },
    adapter: () => custom,
  });
}

function createRows(store: Store, onWrite: OnWrite): CustomAdapter {
  const tables = openTables(store);

  function tableOf(model: string): Table {
    const table = tables[model as Model];
    if (!table) throw new Error(`Accounts keep no “${model}”.`);
    return table;
  }

  async function find(model: string, asked: readonly CleanedWhere[]): Promise<Stored<Row>[]> {
    const { rows, indexed } = tableOf(model);
    const where = whereHashed(model, asked);
    const by = narrowest(where, indexed);
    const query = by ? { where: { [by.field]: conditionOf(by) } } : {};
    return (await findAll(rows, query)).filter((row) => meets(row, where));
  }

  async function write(model: string, before: Stored<Row> | null, after: Row | null) {
    const { rows } = tableOf(model);
    let kept: Row | null = null;
    if (before && after) kept = await rows.replace({ ...after, version: before.version });
    else if (after) kept = await rows.insert(after);
    else if (before) await rows.remove(before.id, before.version);
    await onWrite({ model: model as Model, before, after: kept });
  }

  /** Changes up to `most` rows, in one transaction; answers them as they are after. */
  function change(
    model: string,
    where: readonly CleanedWhere[],
    most: number,
    next: (row: Row) => Row | null,
  ): Promise<Row[]> {
    return store.transaction(async () => {
      const found = (await find(model, where)).slice(0, most);
      const answers: Row[] = [];
      for (const row of found) {
        const { version: _, ...before } = row;
        const after = next(before);
        await write(model, row, after);
        answers.push(withTokenAsked(model, after ?? before, where));
      }
      return answers;
    });
  }

  const rowsOf = async (model: string, where: readonly CleanedWhere[]): Promise<Row[]> =>
    (await find(model, where)).map((row) => withTokenAsked(model, row, where));

  return {
    async create({ model, data }) {
      await store.transaction(() => write(model, null, withHashedToken(model, data) as never));
      return data;
    },
    async findOne({ model, where }) {
      const [row] = await rowsOf(model, where);
      return (row ?? null) as never;
    },
    async findMany({ model, where = [], limit, sortBy, offset = 0 }) {
      const rows = await rowsOf(model, where);
      if (sortBy) rows.sort(byField(sortBy.field, sortBy.direction));
      return rows.slice(offset, offset + limit) as never;
    },
    count: async ({ model, where = [] }) => (await find(model, where)).length,
    async update({ model, where, update }) {
      const [row] = await change(model, where, 1, changed(model, update as Update));
      return (row ?? null) as never;
    },
    async updateMany({ model, where, update }) {
      const all = await change(model, where, Infinity, changed(model, update));
      return all.length;
    },
    async delete({ model, where }) {
      await change(model, where, 1, () => null);
    },
    deleteMany: async ({ model, where }) =>
      (await change(model, where, Infinity, () => null)).length,
    async consumeOne({ model, where }) {
      const [row] = await change(model, where, 1, () => null);
      return (row ?? null) as never;
    },
    async incrementOne({ model, where, increment, set = {} }) {
      const [row] = await change(model, where, 1, (kept) =>
        raised(changed(model, set as Update)(kept), increment),
      );
      return (row ?? null) as never;
    },
  };
}

type Update = Readonly<Record<string, Row[string]>>;

function changed(model: string, update: Update): (row: Row) => Row {
  return (row) => ({ ...row, ...withHashedToken(model, update) });
}

function conditionOf({ operator, value }: CleanedWhere) {
  if (operator === 'eq') return value;
  return { [operator]: value };
}

function raised(row: Row, increment: Readonly<Record<string, number>>): Row {
  const entries = Object.entries(increment).map(([field, by]) => {
    const before = row[field];
    return [field, (typeof before === 'number' ? before : 0) + by];
  });
  return { ...row, ...Object.fromEntries(entries) };
}

function byField(field: string, direction: 'asc' | 'desc') {
  const sign = direction === 'asc' ? 1 : -1;
  return (a: Row, b: Row) => {
    const [left, right] = [String(a[field] ?? ''), String(b[field] ?? '')];
    return sign * (left < right ? -1 : Number(left > right));
  };
}
