import { assertCan } from '@freshfaces/access';
import type { GraphContext } from '@freshfaces/graph-kit';
import { newId, notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Practice } from '../parts.ts';
import { newEntry, restored, withdrawn, withText } from './change-entry.ts';
import type { PracticeEntryKept } from './entries.store.ts';
import { ownEntry } from './own-entry.ts';
import { textSchema } from './text-input.ts';

const textInput = z.object({ text: textSchema });

type Mutations = Pick<
  MutationResolvers,
  'writePractice' | 'changePractice' | 'withdrawPractice' | 'restorePractice'
>;

export function entryMutations({ entries, audit, once }: Practice): Mutations {
  async function answer(id: string): Promise<PracticeEntryKept> {
    const entry = await entries.get(id);
    if (!entry) throw notFound('entry');
    return entry;
  }

  interface OwnChange {
    readonly action: string;
    readonly input: { readonly idempotencyKey: string; readonly entryId: string };
    readonly change: (before: PracticeEntryKept, now: string) => PracticeEntryKept;
  }

  async function changeOwn({ viewer, now }: GraphContext, { action, input, change }: OwnChange) {
    const { personId } = (await ownEntry(entries, viewer, input.entryId)).viewer;
    const at = now();
    const key = input.idempotencyKey;
    const id = await once({ personId, key, action, input, now: at }, async () => {
      const after = change(await answer(input.entryId), at);
      await entries.replace(after);
      await audit.record({ at, personId, action, subjectIds: [after.id], content: after });
      return after.id;
    });
    return answer(id);
  }

  return {
    async writePractice(_parent, { input }, context) {
      const { organisationId, idempotencyKey: key } = input;
      const organisationIds = [organisationId];
      const author = assertCan(context.viewer, 'practice.write', { organisationIds });
      const { text } = parseInput(textInput, input);
      const { personId, name: authorName } = author;
      const now = context.now();
      const action = 'practice.write';
      const id = await once({ personId, key, action, input, now }, async () => {
        const who = { organisationId, authorId: personId, authorName };
        const entry = newEntry({ id: newId(), ...who, text, now });
        await entries.insert(entry);
        await audit.record({ at: now, personId, action, subjectIds: [entry.id], content: entry });
        return entry.id;
      });
      return answer(id);
    },

    async changePractice(_parent, { input }, context) {
      const { text } = parseInput(textInput, input);
      const change = (before: PracticeEntryKept, now: string) => {
        if (before.editions.length !== input.edition) throw changedMeanwhile();
        return withText(before, text, now);
      };
      return changeOwn(context, { action: 'practice.change', input, change });
    },

    withdrawPractice: async (_parent, { input }, context) =>
      changeOwn(context, { action: 'practice.withdraw', input, change: withdrawn }),

    restorePractice: async (_parent, { input }, context) =>
      changeOwn(context, { action: 'practice.restore', input, change: restored }),
  };
}

function changedMeanwhile(): Problem {
  return new Problem(
    'CONFLICT',
    'This entry was changed while you were writing, perhaps in another window. Look at it again, then make your change.',
  );
}
