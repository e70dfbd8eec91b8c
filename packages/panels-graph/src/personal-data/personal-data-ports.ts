import type { PersonalDataPorts } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { eraseMember } from './erase-member.ts';
import { memberData } from './member-data.ts';
import { staffData } from './staff-data.ts';

export function personalDataPorts(panels: Panels): PersonalDataPorts {
  return {
    async personalData({ personId, memberId, reader }) {
      return [
        ...(memberId === null ? [] : await memberData(panels, memberId, reader)),
        ...(personId === null ? [] : await staffData(panels, personId)),
      ];
    },
    async erasePersonalData({ personId, memberId }) {
      const erased: string[] = [];
      const kept = [
        'Public records of draws stay as they were published: they never named anyone.',
      ];
      if (memberId !== null) {
        const draws = await eraseMember(panels, memberId);
        erased.push(`Your part in ${draws === 1 ? '1 draw' : `${draws} draws`}.`);
        kept.push(
          'Turns served stay under a number that no longer leads to you, so that figures stay true.',
        );
      }
      if (personId !== null) {
        await panels.dryRuns.remove(personId);
        kept.push(
          'Who added a recruitment, started a draw or gave a share to one stays as a number without a name.',
        );
      }
      return { erased, kept };
    },
  };
}
