import type { Pool } from '../pool.ts';
import { tryToPlace, unplaceMember } from './place-member.ts';
import { roleNamed } from './role-named.ts';

/** The places of a panel, as panels tells them. */
interface PanelDays {
  readonly drawId: string;
  readonly recruitmentId: string;
  /** Whose panel it is. */
  readonly organisationId: string;
  readonly memberIds: readonly string[];
  /** What they must be trained for: `panel-member`. */
  readonly role?: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Days promised to panels, and given back. */
export interface LendingPorts {
  /**
   * Promises every day to the panel, for each member wholly or not at all: `taken` is false when a day is
   * promised to something else, or their home organisation does not lend them. Asking again is safe.
   */
  takeDays(
    input: PanelDays,
  ): Promise<readonly { readonly memberId: string; readonly taken: boolean }[]>;
  /** Gives back the days of these members; of none that were not taken. */
  giveBackDays(input: Pick<PanelDays, 'drawId' | 'recruitmentId' | 'memberIds'>): Promise<void>;
}

export function lendingPorts(pool: Pool): LendingPorts {
  return {
    async takeDays({ drawId, recruitmentId, organisationId, memberIds, role, from, to }) {
      const answers: { memberId: string; taken: boolean }[] = [];
      for (const memberId of memberIds) {
        const placing = {
          memberId,
          hostId: organisationId,
          about: { kind: 'RECRUITMENT', id: recruitmentId },
          role: roleNamed(role),
          span: { from, to },
          promise: { kind: 'panel', id: drawId },
          purpose: 'A place on an interview panel',
        } as const;
        const whyNot = await pool.store.transaction(() => tryToPlace(pool, placing));
        answers.push({ memberId, taken: whyNot === null });
      }
      return answers;
    },

    async giveBackDays({ drawId, recruitmentId, memberIds }) {
      const promise = { kind: 'panel', id: drawId } as const;
      const about = { kind: 'RECRUITMENT', id: recruitmentId } as const;
      await pool.store.transaction(async () => {
        for (const memberId of memberIds) await unplaceMember(pool, { promise, about, memberId });
      });
    },
  };
}
