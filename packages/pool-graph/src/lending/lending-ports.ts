import type { Pool } from '../pool.ts';
import { narrowPlace, tryToPlace, unplaceMember } from './place-member.ts';
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
  /** Where not every day is needed: those that would do, and how many of them at least (R60). */
  readonly days?: readonly string[];
  readonly atLeast?: number;
}

/** Days promised to panels, and given back. */
export interface LendingPorts {
  /**
   * Promises every day to the panel, or with `days` those of them the member has free, and none where they
   * are fewer than `atLeast`. `taken` is false when the days are promised to something else, or their home
   * organisation does not lend them; `days` are those promised. Asking again is safe.
   */
  takeDays(input: PanelDays): Promise<
    readonly {
      readonly memberId: string;
      readonly taken: boolean;
      readonly days: readonly string[];
    }[]
  >;
  /** Keeps only these of the days promised to the panel, in order, and gives back the others. */
  keepDays(
    input: Pick<PanelDays, 'drawId' | 'recruitmentId' | 'memberIds'> & {
      readonly days: readonly string[];
    },
  ): Promise<void>;
  /** Gives back the days of these members; of none that were not taken. */
  giveBackDays(input: Pick<PanelDays, 'drawId' | 'recruitmentId' | 'memberIds'>): Promise<void>;
}

export function lendingPorts(pool: Pool): LendingPorts {
  return {
    async takeDays(input) {
      const { drawId, recruitmentId, organisationId, memberIds, role, from, to } = input;
      const { days, atLeast = days?.length ?? 0 } = input;
      const answers: { memberId: string; taken: boolean; days: readonly string[] }[] = [];
      for (const memberId of memberIds) {
        const placing = {
          memberId,
          hostId: organisationId,
          about: { kind: 'RECRUITMENT', id: recruitmentId },
          role: roleNamed(role),
          span: { from, to },
          ...(days && { some: { days, atLeast } }),
          promise: { kind: 'panel', id: drawId },
          purpose: 'A place on an interview panel',
        } as const;
        const placed = await pool.store.transaction(() => tryToPlace(pool, placing));
        const taken = 'days' in placed;
        answers.push({ memberId, taken, days: taken ? placed.days : [] });
      }
      return answers;
    },

    async keepDays({ drawId, recruitmentId, memberIds, days }) {
      const promise = { kind: 'panel', id: drawId } as const;
      const about = { kind: 'RECRUITMENT', id: recruitmentId } as const;
      await pool.store.transaction(async () => {
        for (const memberId of memberIds) {
          await narrowPlace(pool, { promise, about, memberId, days });
        }
      });
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
