import type { Collection, Store } from '@freshfaces/store';
import { becauseInWords, type WrittenDown } from './written-down.ts';

export type AllWrittenDown = Collection<WrittenDown>;

export function openWrittenDown(store: Store): AllWrittenDown {
  return store.collection<WrittenDown>('written-down', {
    indexes: [
      { name: 'at', keys: ['at'] },
      { name: 'recruitment', keys: ['recruitmentId', 'at'] },
      { name: 'member', keys: ['memberId', 'at'] },
      { name: 'person', keys: ['personId', 'at'] },
      { name: 'words', keys: ['words'] },
    ],
  });
}

/** Why staff wrote down that someone can't come, by the id of their part in the draw. */
export async function whyWritten(
  { writtenDown }: { readonly writtenDown: AllWrittenDown },
  { id }: { readonly id: string },
): Promise<string> {
  const wrote = await writtenDown.get(id);
  return wrote ? becauseInWords(wrote) : 'Nobody wrote down why.';
}
