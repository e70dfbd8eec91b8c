import type { PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

/** What the pool keeps on someone who brought members in. */
export async function staffData(
  { imports }: Pool,
  personId: string,
): Promise<readonly PersonalDataSet[]> {
  const made = await findAll(imports, { where: { byPersonId: personId } });
  return [
    {
      title: 'Files of members you brought in',
      why: 'So that it is known who answers for them.',
      keptFor: 'What was in the file for a day, the rest 12 months',
      rows: made.map(({ startedAt, fileName, savedCount }) => ({
        'Brought in at': startedAt,
        File: fileName,
        'Members saved': savedCount,
      })),
    },
  ];
}
