import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { MAX_LIMIT } from '@freshfaces/store';
import type { PracticeEntryResolvers } from '../generated/resolvers-types.ts';
import type { Practice } from '../parts.ts';
import type { PracticeResponseDoc } from '../responses/response.ts';
import { answerers, tally } from '../responses/tally.ts';
import { currentText } from './change-entry.ts';
import type { PracticeEntryKept } from './entries.store.ts';
import { mayChange, maySee } from './own-entry.ts';

export function entryFields({ entries, responses }: Practice): PracticeEntryResolvers {
  async function responsesTo(id: string, context: GraphContext) {
    const loader = loaderFor<readonly PracticeResponseDoc[]>(context, 'responses', async (ids) => {
      const { items } = await responses.find({ where: { entryId: { in: ids } }, limit: MAX_LIMIT });
      return ids.map((each) => items.filter(({ entryId }) => entryId === each));
    });
    return (await loader.load(id)) ?? [];
  }

  return {
    ...textFields,
    async __resolveReference({ id }, { viewer }) {
      const entry = await entries.get(id);
      return entry && maySee(viewer, entry) ? entry : null;
    },
    organisation: ({ organisationId }) => ({ id: organisationId }),
    authorName: ({ authorName }) => authorName || 'A former colleague',
    edition: ({ editions }) => editions.length,
    history: ({ editions }) => editions.slice(0, -1).toReversed(),
    workedForOthers: async ({ id }, _input, context) =>
      tally(await responsesTo(id, context)).worked,
    didNotWorkForOthers: async ({ id }, _input, context) =>
      tally(await responsesTo(id, context)).didNotWork,
    async viewerResponses({ id }, _input, context) {
      const own = context.viewer?.roles.map(({ organisationId }) => organisationId) ?? [];
      return (await responsesTo(id, context))
        .filter(({ organisationId }) => own.includes(organisationId))
        .map(({ organisationId, worked }) => ({ organisationId, worked }));
    },
    viewerMayRespondFor: (entry, _input, { viewer }) => answerers(viewer, entry),
    viewerCanChange: (entry, _input, { viewer }) => mayChange(viewer, entry),
  };
}

const textFields = {
  title: (entry: PracticeEntryKept) => currentText(entry).title,
  stage: (entry: PracticeEntryKept) => currentText(entry).stage,
  context: (entry: PracticeEntryKept) => currentText(entry).context,
  worked: (entry: PracticeEntryKept) => currentText(entry).worked,
  didNotWork: (entry: PracticeEntryKept) => currentText(entry).didNotWork,
  nothingYet: (entry: PracticeEntryKept) => currentText(entry).nothingYet,
  barrier: (entry: PracticeEntryKept) => currentText(entry).barrier,
};
