import { dayOf, type PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

/** That two records of a member were made one, while it can be undone. */
export async function mergeData(
  { merges, people }: Pick<Pool, 'merges' | 'people'>,
  memberId: string,
): Promise<readonly PersonalDataSet[]> {
  const found = await findAll(merges, { where: { keptId: memberId } });
  const by = await people.getMany(found.map(({ byPersonId }) => byPersonId));
  return [
    {
      title: 'Records of you that were made one',
      why: 'So that you have one record only, and a mistake can be undone.',
      keptFor: '14 days after it was done',
      rows: found.map(({ at, undoneAt }, place) => ({
        When: at,
        By: by[place]?.name ?? null,
        'Undone on': undoneAt && dayOf(undoneAt),
      })),
    },
  ];
}
