import { findAll } from '@freshfaces/store';
import type { Practice } from '../parts.ts';

/** Removes an entry and every answer to it. Call it in a transaction. */
export async function removeEntry(
  { entries, responses }: Pick<Practice, 'entries' | 'responses'>,
  id: string,
): Promise<void> {
  for (const response of await findAll(responses, { where: { entryId: id } })) {
    await responses.remove(response.id);
  }
  await entries.remove(id);
}
