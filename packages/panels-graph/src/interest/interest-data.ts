import type { PersonalDataRow, PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { askedMembers } from './asked-member.ts';

/** What is kept of a member's interest in recruitments. */
export async function interestData(panels: Panels, memberId: string): Promise<PersonalDataSet> {
  const rows = await findAll(panels.interests, {
    where: { memberId },
    sort: { by: 'askedAt' },
  });
  const asked = await askedMembers(panels, rows);
  return {
    title: 'Draws you were asked about',
    why: 'So that only those who say yes are in a draw.',
    keptFor: 'Six months after the interviews',
    rows: asked.map(
      ({ row, recruitment }): PersonalDataRow => ({
        Post: recruitment.post,
        'Asked at': row.askedAt,
        'Your answer': row.answer,
        'Answered at': row.answeredAt,
        'Who wrote it down': row.by,
        'Not to be asked again': row.notAgain ? 'yes' : 'no',
        'Someone talked with you at': row.talkedAt,
      }),
    ),
  };
}
