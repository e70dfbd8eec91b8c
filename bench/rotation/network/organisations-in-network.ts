import { asPerson, openPeople } from '@freshfaces/access';
import {
  openLoans,
  openOrganisations,
  openStandingOffers,
  openTraining,
} from '@freshfaces/pool-graph';
import { PARTNERS, type Partner } from '../world/organisations.ts';
import type { Post } from '../world/posts.ts';
import type { Network } from './open-network.ts';

/** Sits beside every panel, trained to recruit. */
export const COORDINATOR = 'coordinator';

/** Writes the organisations, what they lend without being asked, and the coordinator. */
export async function loadOrganisations({ store }: Network, start: string): Promise<void> {
  const at = `${start}T09:00:00.000Z`;
  await openOrganisations(store).insertMany(
    PARTNERS.map(({ id, teams }) => ({
      id,
      name: id,
      kind: 'PARTNER' as const,
      teams: teams.map((slug) => ({ slug, name: slug })),
    })),
  );
  await openStandingOffers(store).insertMany(
    PARTNERS.flatMap(({ id, lendsAMonth, noticeDays }) =>
      lendsAMonth === null
        ? []
        : {
            id,
            on: true,
            roles: ['PANEL_MEMBER', 'CHAIR'] as const,
            mostLentAMonth: lendsAMonth,
            noticeDays,
            travelPaidBy: 'BORROWER' as const,
            coordinatorHoursAMonth: 0,
            note: '',
            changedAt: at,
            changedBy: 'lead',
          },
    ),
  );
  const roles = [{ role: 'coordinator', organisationId: 'network' } as const];
  const coordinator = { id: COORDINATOR, name: 'Coordinator', roles, memberId: null, demo: null };
  await openPeople(store).insert(asPerson(coordinator));
  await openTraining(store).staff.insert({
    id: COORDINATOR,
    completions: [
      {
        id: 'coordinator-training',
        module: 'STAFF_RECRUITMENT',
        providerId: 'harbour',
        on: start,
        until: null,
        source: 'RECORDED',
        sessionId: null,
        recordedBy: COORDINATOR,
        recordedAt: at,
        withdrawn: null,
      },
    ],
  });
}

/** A loan for one post that an organisation without a standing offer agreed to when it was asked. */
export async function agreeToLend(
  { store, panels }: Network,
  lender: Partner,
  { id, organisationId, from, to }: Post,
): Promise<void> {
  const at = panels.now();
  await openLoans(store).insert({
    id: `loan-${lender.id}-${id}`,
    lenderId: lender.id,
    borrowerId: organisationId,
    what: 'MEMBERS',
    about: { kind: 'RECRUITMENT', id },
    aboutId: id,
    role: 'PANEL_MEMBER',
    membersWanted: 2,
    hours: 0,
    purpose: 'A wider choice of people.',
    travelPaidBy: 'BORROWER',
    from,
    lastDay: to,
    state: 'AGREED',
    agreedBy: 'LEAD',
    askedAt: at,
    steps: [
      { move: 'ASK', at, personId: 'lead', reason: null },
      { move: 'AGREE', at, personId: 'lead', reason: null },
    ],
    places: [],
    memberIds: [],
  });
}
