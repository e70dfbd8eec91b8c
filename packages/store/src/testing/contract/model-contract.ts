import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StoreError } from '../../errors.ts';
import { findAll } from '../../find-all.ts';
import type { Collection, Store } from '../../port.ts';
import type { Member, Open } from './fixture.ts';
import { useStore } from './fixture.ts';
import { Model } from './model.ts';
import type { Operation } from './operations.ts';
import { story } from './operations.ts';

/** Any story, told to the engine and to the plainest model of the port, ends alike at every step. */
export function modelContract(open: Open): void {
  describe('any story', () => {
    const { store, members } = useStore(open);

    it('goes as the model says', { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(story, async (operations) => {
          const model = new Model();
          const all = members();
          for (const operation of operations) {
            const expected = await outcome(async () => tellModel(model, operation));
            expect(await outcome(() => tellEngine(store(), all, operation))).toEqual(expected);
          }
          expect(await findAll(all, { limit: 3 })).toEqual(model.find({}));
        }),
        { numRuns: 60 },
      );
    });
  });
}

async function tellEngine(
  store: Store,
  all: Collection<Member>,
  operation: Operation,
): Promise<unknown> {
  if (operation.kind === 'insert') return all.insert(operation.doc);
  if (operation.kind === 'find') {
    const { where } = operation.query;
    return [await findAll(all, operation.query), where && (await all.count(where))];
  }
  if (operation.kind === 'together') {
    return store.transaction(async () => {
      for (const step of operation.steps) await tellEngine(store, all, step);
      if (operation.fails) throw new StoreError('MISUSE', 'as told');
    });
  }
  const id = operation.kind === 'replace' ? operation.doc.id : operation.id;
  const version = (await all.get(id))?.version ?? 1;
  if (operation.kind === 'replace') {
    return all.replace({ ...operation.doc, version: version + operation.offset });
  }
  return operation.offset === null ? all.remove(id) : all.remove(id, version + operation.offset);
}

function tellModel(model: Model, operation: Operation): unknown {
  if (operation.kind === 'insert') return model.insert(operation.doc);
  if (operation.kind === 'find') {
    const found = model.find(operation.query);
    return [found, operation.query.where && found.length];
  }
  if (operation.kind === 'together') {
    const before = new Map(model.docs);
    try {
      for (const step of operation.steps) tellModel(model, step);
      if (operation.fails) throw new StoreError('MISUSE', 'as told');
    } catch (error) {
      model.docs = before;
      throw error;
    }
    return undefined;
  }
  const id = operation.kind === 'replace' ? operation.doc.id : operation.id;
  const version = model.get(id)?.version ?? 1;
  if (operation.kind === 'replace') {
    return model.replace({ ...operation.doc, version: version + operation.offset });
  }
  return operation.offset === null
    ? model.remove(id)
    : model.remove(id, version + operation.offset);
}

async function outcome(attempt: () => Promise<unknown>): Promise<unknown> {
  try {
    return { is: await attempt() };
  } catch (error) {
    if (error instanceof StoreError) return { refused: error.code };
    throw error;
  }
}
