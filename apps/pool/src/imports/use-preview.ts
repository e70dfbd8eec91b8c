import { useMutation } from '@freshfaces/web-kit/apollo';
import { newKey, problemOf } from '@freshfaces/web-kit/client';
import { useState } from 'react';
import { type ChosenFile, type ColumnChoice, type Draft, FIELDS } from './import-draft.ts';
import { PREVIEW_IMPORT } from './import-operations.ts';

/** Sends a file to be read; nothing of it is saved as a member by that. */
export function usePreview() {
  const [mutate, { loading: busy }] = useMutation(PREVIEW_IMPORT);
  const [sentence, setSentence] = useState<string | null>(null);

  async function preview(file: ChosenFile, choice?: ColumnChoice): Promise<Draft | null> {
    setSentence(null);
    const { organisationId, fileName, csv } = file;
    const columns = choice ? columnsOf(choice) : null;
    const input = { idempotencyKey: newKey(), organisationId, fileName, csv, columns };
    try {
      const { data } = await mutate({ variables: { input } });
      if (!data) return null;
      const { id, headings, columns: found } = data.previewMemberImport;
      const guessed = Object.fromEntries(found.map(({ field, heading }) => [field, heading ?? '']));
      return { ...file, importId: id, headings, guessed };
    } catch (error) {
      setSentence(problemOf(error).sentence);
      return null;
    }
  }

  return { preview, busy, sentence };
}

function columnsOf(choice: ColumnChoice) {
  return FIELDS.flatMap((field) => {
    const heading = choice[field];
    return heading ? [{ field, heading }] : [];
  });
}
