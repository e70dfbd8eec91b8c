import type { PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { staffTrainingData } from '../training/personal-data/training-data.ts';

/** What the pool keeps on someone who works for an organisation. */
export async function staffData(pool: Pool, personId: string): Promise<readonly PersonalDataSet[]> {
  const made = await findAll(pool.imports, { where: { byPersonId: personId } });
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
    await staffTrainingData(pool, personId),
  ];
}
