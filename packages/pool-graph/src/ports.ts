import { findAll } from '@freshfaces/store';
import { candidateOf, type PoolCandidate } from './candidates.ts';
import { type CandidatesFor, homesThatLend } from './lending/homes-that-lend.ts';
import { type LendingPorts, lendingPorts } from './lending/lending-ports.ts';
import { keepOrganisation } from './organisations/add-organisation.ts';
import type { Organisation } from './organisations/organisation.ts';
import { membersWhoLeft } from './personal-data/members-who-left.ts';
import type { Pool } from './pool.ts';
import { type ReadinessPort, readinessPort } from './readiness/readiness.ts';
import { staffTrained } from './training/staff/staff-trained.ts';

/** What other domains may ask of the pool, inside the server. */
export interface PoolPorts extends LendingPorts, ReadinessPort {
  /** Every active member. `from` and `to` are the days of the interviews, `team` the post's slug. */
  candidates(
    input: CandidatesFor & { team: string | null; from: string; to: string },
  ): Promise<readonly PoolCandidate[]>;
  /** Those of the ids that are members. */
  members(input: {
    ids: readonly string[];
  }): Promise<readonly { id: string; homeOrganisationId: string; left: boolean }[]>;
  /** Those of the ids that are organisations. */
  organisations(input: {
    ids: readonly string[];
  }): Promise<readonly Pick<Organisation, 'id' | 'name' | 'kind'>[]>;
  /** Whether these people may be on a panel, or support one, on a day, `YYYY-MM-DD` (R33). */
  staffTrained(input: {
    personIds: readonly string[];
    on: string;
  }): Promise<readonly { personId: string; trained: boolean }[]>;
  /** Members who left before a day, `YYYY-MM-DD`, and are not erased yet. */
  membersWhoLeft(input: { before: string }): Promise<readonly string[]>;
  /** Adds an organisation as a network is set up; once only, however often it is asked. */
  addOrganisation(input: Pick<Organisation, 'id' | 'name' | 'kind'>): Promise<void>;
}

export function poolPorts(pool: Pool): PoolPorts {
  return {
    async candidates({ team, from, to, ...wanted }) {
      const members = await findAll(pool.members, { where: { status: 'ACTIVE' } });
      const ids = members.map(({ id }) => id);
      const [lends, needs, experience, ties, training] = await Promise.all([
        homesThatLend(pool, { ...wanted, span: { from, to } }),
        pool.needs.of(ids),
        pool.experience.of(ids),
        pool.ties.getMany(ids),
        pool.training.records.getMany(ids),
      ]);
      return members.map((member, at) =>
        candidateOf(
          {
            member,
            needs: needs.get(member.id) ?? [],
            teams: experience.get(member.id) ?? [],
            ties: ties[at] ?? null,
            completions: training[at]?.completions ?? [],
            homeLends: lends(member.homeOrganisationId),
          },
          { team, span: { from, to } },
        ),
      );
    },

    async members({ ids }) {
      const found = (await pool.members.getMany(ids)).filter((member) => member !== null);
      return found.map(({ id, homeOrganisationId, status }) => ({
        id,
        homeOrganisationId,
        left: status === 'LEFT',
      }));
    },

    async organisations({ ids }) {
      const found = (await pool.organisations.getMany(ids)).filter((one) => one !== null);
      return found.map(({ id, name, kind }) => ({ id, name, kind }));
    },

    ...lendingPorts(pool),

    ...readinessPort(pool),
    staffTrained: async (input) => staffTrained(pool, input),
    membersWhoLeft: async (input) => membersWhoLeft(pool, input),

    async addOrganisation({ id, name, kind }) {
      await pool.store.transaction(async () => {
        if (await pool.organisations.get(id)) return;
        const added = await keepOrganisation(pool, { id, name, kind });
        const happened = { at: pool.now(), personId: 'set-up', action: 'organisation.add' };
        await pool.audit.record({ ...happened, subjectIds: [id], content: added });
      });
    },
  };
}
