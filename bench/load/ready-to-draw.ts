import { asPerson, openPeople } from '@freshfaces/access';
import { newUser, openUsers } from '@freshfaces/accounts';
import {
  openInterests,
  openInterestWindows,
  openRecruitments,
  type Recruitment,
} from '@freshfaces/panels-graph';
import { openStandingOffers } from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { homeAt, idAt, type NetworkSize } from '../pool/fill-network.ts';

/** Recruiters of two organisations with five recruitments each, as many as one may draw at a time. */
export const RECRUITERS = ['recruiter-0', 'recruiter-1'] as const;
const EACH = 5;

/** Recruitments whose members have been asked: so many of each said yes. Answers their ids by recruiter. */
export async function fillRecruitments(
  store: Store,
  { members, organisations, yeses }: NetworkSize & { readonly yeses: number },
  today: string,
): Promise<readonly (readonly string[])[]> {
  const at = new Date().toISOString();
  const day = (days: number) =>
    new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  await openPeople(store).insertMany(
    RECRUITERS.map((id, place) =>
      asPerson({
        id,
        name: `Recruiter ${place + 1}`,
        roles: [{ role: 'recruiter', organisationId: homeAt(place) }],
        memberId: null,
        demo: 'Recruiter',
      }),
    ),
  );
  await openUsers(store).insertMany(
    RECRUITERS.map((id) => newUser({ id, name: id, email: `${id}@example.org`, at })),
  );
  await openStandingOffers(store).insertMany(
    Array.from({ length: organisations }, (_, place) => ({
      id: homeAt(place),
      on: true,
      roles: ['PANEL_MEMBER' as const],
      mostLentAMonth: 1_000,
      noticeDays: 0,
      travelPaidBy: 'BORROWER' as const,
      coordinatorHoursAMonth: 0,
      note: '',
      changedAt: at,
      changedBy: 'bench',
    })),
  );
  const posts = RECRUITERS.flatMap((_, place) =>
    Array.from({ length: EACH }, (_each, number) =>
      recruitmentAt(`post-${place}-${number}`, { home: place, from: day(110 + 4 * number), at }),
    ),
  );
  await openRecruitments(store).insertMany(posts);
  for (const [number, { id, organisationId, interviewsTo }] of posts.entries()) {
    const window = { id: `${id}:1`, recruitmentId: id, organisationId, round: 1 };
    await openInterestWindows(store).insert({
      ...window,
      openedAt: at,
      openedBy: 'bench',
      closesOn: today,
      closedAt: at,
      reason: null,
      asked: yeses,
      yes: yeses,
      no: 0,
      talk: 0,
      untold: false,
    });
    await openInterests(store).insertMany(
      Array.from({ length: yeses }, (_, place) => {
        const memberId = idAt((number * 31 + place * 7) % members);
        return {
          id: `${window.id}:${memberId}`,
          windowId: window.id,
          recruitmentId: id,
          memberId,
          homeOrganisationId: homeAt(0),
          askedAt: at,
          lastDay: interviewsTo,
          toTell: null,
          answer: 'yes' as const,
          answeredAt: at,
          by: 'self' as const,
          notAgain: false,
          talkedAt: null,
        };
      }),
    );
  }
  return RECRUITERS.map((_, place) =>
    posts.filter(({ organisationId }) => organisationId === homeAt(place)).map(({ id }) => id),
  );
}

function recruitmentAt(
  id: string,
  { home, from, at }: { readonly home: number; readonly from: string; readonly at: string },
): Recruitment {
  return {
    id,
    // Each its own post, so that none is drawn again.
    post: `Support worker ${id}`,
    summary: 'Helps people settle into their homes.',
    level: 'frontline',
    organisationId: homeAt(home),
    contractId: null,
    team: `team-${home + 1}`,
    interviewsFrom: from,
    interviewsTo: from,
    rules: {
      seats: 4,
      reserves: 3,
      needs: ['homelessness', 'offending', 'substance-misuse', 'mental-ill-health'],
      someoneFromTheTeam: true,
      maxPerOrganisation: 1,
      policy: 'turns',
      coolDownDays: 21,
      trainedFor: 'panel-member',
      someoneTrainedToChair: true,
    },
    revision: 1,
    stage: 'asked',
    method: 'random-draw',
    handPicked: [],
    drawId: null,
    createdAt: at,
    createdBy: RECRUITERS[home] ?? '',
  };
}
