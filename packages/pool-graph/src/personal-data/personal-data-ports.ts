import type { PersonalDataPorts } from '@freshfaces/graph-kit';
import { eraseMerges } from '../merge/finish-merges.ts';
import type { Pool } from '../pool.ts';
import { eraseMember } from './erase-member.ts';
import { memberData } from './member-data.ts';
import { staffData } from './staff-data.ts';

export function personalDataPorts(pool: Pool): PersonalDataPorts {
  return {
    async personalData({ personId, memberId, reader }) {
      return [
        ...(memberId === null ? [] : await memberData(pool, memberId, reader)),
        ...(personId === null ? [] : await staffData(pool, personId)),
      ];
    },
    async erasePersonalData({ personId, memberId, at }) {
      if (personId !== null) await pool.training.staff.remove(personId);
      if (memberId === null) return { erased: [], kept: [] };
      await eraseMerges(pool, memberId, at);
      const isNew = await eraseMember(pool, memberId, at);
      return {
        erased: isNew
          ? [
              'Your name, how to reach you, what you wrote, and what you learnt.',
              'What you have lived through and the services you have used, with the key that locked them.',
            ]
          : [],
        kept: [
          'What you said yes or no to, and when: it proves what we were allowed to do. It stays under a number that no longer leads to you.',
          'What you were paid, and when, as accounts must be kept. It stays under that number too.',
        ],
      };
    },
  };
}
