import type { People } from '@freshfaces/access';

/** Whether the network has people; once it has, the store is not asked again. */
export function createIsSetUp(people: People): () => Promise<boolean> {
  let known = false;
  return async () => {
    known ||= (await people.find({ limit: 1 })).items.length > 0;
    return known;
  };
}
