import type { Need } from '@freshfaces/pool-graph';
import { createRandom } from '../random.ts';
import { ORGANISATIONS, slugOf } from './organisations.ts';

/** A recruitment of the demo network: 40 past ones, and a few under way. */
export interface RecruitmentFact {
  readonly key: string;
  readonly post: string;
  readonly summary: string;
  readonly organisation: string;
  readonly contract: string | null;
  readonly team: string;
  /** Interviews start this many days from now; negative in the past. */
  readonly startsInDays: number;
  readonly seats: number;
  readonly needs: readonly Need[];
  readonly someoneFromTeam: boolean;
  /** Before Freshfaces panels were asked by hand; since then they are drawn. */
  readonly method: 'hand-picked' | 'random-draw';
  /** How far it has come; null for those of the past. */
  readonly interest: 'planned' | 'asking' | 'asked' | null;
  /** Where one day of five is agreed with the panel: whether it is. Two days, both needed, where not said. */
  readonly dates?: 'open' | 'agreed';
}

const POSTS: readonly (readonly [post: string, summary: string])[] = [
  ['Support worker', 'Helps people settle into a home of their own and keep it.'],
  ['Outreach worker', 'Meets people where they are, on the street or at day centres.'],
  ['Team leader', 'Leads a team of eight and answers for the quality of its support.'],
  ['Peer mentor', 'Uses their own experience to walk alongside someone starting out.'],
  ['Recovery practitioner', 'Plans and carries out support with people who use drugs or alcohol.'],
  ['Resettlement worker', 'Supports people from three months before release to a year after.'],
  ['Night worker', 'Keeps the house safe and friendly overnight.'],
  ['Service manager', 'Runs the service, its budget and its people.'],
  ['Mental health navigator', 'Helps people find their way between services.'],
  ['Volunteer coordinator', 'Finds, trains and looks after volunteers.'],
];

const NEED_SETS: readonly (readonly Need[])[] = [
  ['homelessness'],
  ['mental-ill-health'],
  ['substance-misuse', 'homelessness'],
  ['homelessness', 'mental-ill-health'],
  ['substance-misuse', 'mental-ill-health'],
  ['offending', 'homelessness'],
];

const MONTH = 30;
const PAST = 40;
const HAND_PICKED = 10;
const ELM_STREET = 'elm-street';

/** Forty past recruitments over 18 months, the first ten from before Freshfaces. */
export function pastRecruitments(seed = 40): readonly RecruitmentFact[] {
  const random = createRandom(seed);
  const partners = ORGANISATIONS.filter(({ kind }) => kind === 'PARTNER');
  const turns = Array.from({ length: PAST / partners.length }, () =>
    random.shuffle(partners),
  ).flat();
  return Array.from({ length: PAST }, (_, place) => {
    const organisation = turns[place] ?? random.pick(partners);
    const team = slugOf(random.pick(organisation.teams));
    const [post, summary] = random.pick(POSTS);
    return {
      key: `past-${place + 1}`,
      post,
      summary,
      organisation: organisation.key,
      contract: CONTRACT_OF[organisation.key] ?? null,
      team,
      startsInDays:
        -Math.round(18 * MONTH - (place * (18 * MONTH - 12)) / (PAST - 1)) + random.below(6) - 8,
      seats: random.chance(0.7) ? 4 : 3,
      needs: random.pick(NEED_SETS),
      someoneFromTeam: team !== ELM_STREET && random.chance(0.6),
      method: place < HAND_PICKED ? 'hand-picked' : 'random-draw',
      interest: null,
    };
  });
}

/** Which contract an organisation's recruitments fall under. */
const CONTRACT_OF: Readonly<Record<string, string>> = {
  harbour: 'rough-sleeping',
  lantern: 'floating-support',
  tideway: 'recovery',
  fairway: 'resettlement',
  northgate: 'crisis',
};

const upcoming = (
  key: string,
  place: number,
  fact: Pick<RecruitmentFact, 'organisation' | 'team' | 'startsInDays' | 'needs'> &
    Partial<Pick<RecruitmentFact, 'interest'>>,
): RecruitmentFact => {
  const [post, summary] = POSTS[place] ?? ['Support worker', ''];
  return {
    key,
    post,
    summary,
    contract: CONTRACT_OF[fact.organisation] ?? null,
    seats: 4,
    someoneFromTeam: true,
    method: 'random-draw',
    interest: 'planned',
    ...fact,
  };
};

/** Under way now: one ready to draw, one that is impossible until Elm Street is known, one that members are asked about, one more. */
export const UPCOMING: readonly RecruitmentFact[] = [
  upcoming('ready', 1, {
    organisation: 'harbour',
    team: 'harbour-outreach',
    startsInDays: 24,
    needs: ['homelessness', 'substance-misuse', 'mental-ill-health'],
    interest: 'asked',
  }),
  upcoming('impossible', 0, {
    organisation: 'lantern',
    team: ELM_STREET,
    startsInDays: 30,
    needs: ['homelessness'],
    interest: 'asked',
  }),
  upcoming('crisis', 8, {
    organisation: 'northgate',
    team: 'northgate-crisis-line',
    startsInDays: 35,
    needs: ['mental-ill-health', 'offending'],
    interest: 'asking',
  }),
  upcoming('quay', 6, {
    organisation: 'harbour',
    team: 'quay-house',
    startsInDays: 45,
    needs: ['homelessness'],
  }),
];

/** Drawn the other day: a yes, a no and who came in for it, someone who wants to talk, someone silent. */
export const JUST_DRAWN: RecruitmentFact = upcoming('just-drawn', 3, {
  organisation: 'harbour',
  team: 'harbour-outreach',
  startsInDays: 12,
  needs: ['homelessness'],
});

/** Ready for next week: a reserve stepped in, the day is agreed, and the recruiter has confirmed it. */
export const CONFIRMED: RecruitmentFact = {
  ...upcoming('confirmed', 9, {
    organisation: 'harbour',
    team: 'quay-house',
    startsInDays: 8,
    needs: ['mental-ill-health'],
  }),
  someoneFromTeam: false,
  dates: 'agreed',
};

/** Drawn last week; the panels said yes and were asked which day of five suits. */
export const WITH_DATES: readonly RecruitmentFact[] = [
  {
    ...upcoming('choosing-days', 4, {
      organisation: 'tideway',
      team: 'tideway-day-service',
      startsInDays: 18,
      needs: ['substance-misuse'],
    }),
    dates: 'open',
  },
  {
    ...upcoming('days-agreed', 5, {
      organisation: 'fairway',
      team: 'fairway-resettlement',
      startsInDays: 15,
      needs: ['offending'],
    }),
    dates: 'agreed',
  },
];
