import type { Candidate, Rules } from '@freshfaces/fair-draw/types';
import { addDays } from '@freshfaces/graph-kit';
import { drawRules, type Invitation, type Recruitment } from '@freshfaces/panels-graph';
import type { Network } from '../network/open-network.ts';
import { COORDINATOR } from '../network/organisations-in-network.ts';
import { firstFeasible } from '../rules.ts';
import type { Choice } from '../ways/way.ts';
import { LEAD_DAYS, type Post } from '../world/posts.ts';
import { eligibleFor } from './judge.ts';
import { relaxed } from './relax.ts';

const INVITATION: Invitation = {
  stages: ['interviews'],
  doing: 'You meet people who want the job, with others, and say what you think.',
  hours: 6,
  rewardPence: 6000,
  expenses: 'Travel and lunch.',
  say: 'equal',
  sharePercent: null,
  influence: 'The panel decides together.',
  way: 'in-person',
  where: 'At the service.',
  guide: 'https://example.org/guide',
  contact: 'The involvement lead.',
};

/** Writes the recruitment of a post as its recruiter agreed it. */
export async function agreeRecruitment(
  { panels }: Network,
  post: Post,
  coolDownDays: number,
): Promise<Recruitment> {
  return panels.recruitments.insert({
    id: post.id,
    post: `Post ${post.id}`,
    summary: 'A post of the simulation.',
    level: 'frontline',
    organisationId: post.organisationId,
    contractId: null,
    team: post.team,
    interviewsFrom: post.from,
    interviewsTo: post.to,
    rules: {
      seats: post.seats,
      reserves: 3,
      needs: post.needs,
      someoneFromTheTeam: post.someoneFromTheTeam,
      maxPerOrganisation: 2,
      policy: 'turns',
      coolDownDays,
      trainedFor: 'panel-member',
      someoneTrainedToChair: post.someoneTrainedToChair,
    },
    revision: 1,
    stage: 'planned',
    method: 'random-draw',
    handPicked: [],
    drawId: null,
    invitation: INVITATION,
    createdAt: `${addDays(post.from, -LEAD_DAYS)}T09:00:00.000Z`,
    createdBy: COORDINATOR,
  });
}

/**
 * The choice a panel is made from: everyone eligible who said yes, and rules that they can meet, after the
 * recruiter went without what nobody could meet. Null where no panel is possible at all.
 */
export async function choiceFor(
  network: Network,
  recruitment: Recruitment,
): Promise<(Choice & { readonly relaxed: boolean }) | null> {
  const { recruitments } = network.panels;
  const entrants = (await eligibleFor(network, recruitment)).map(({ candidate }) => candidate);
  let now = await recruitments.get(recruitment.id);
  for (let changes = 0; now; changes++) {
    const rules = drawRules(now.rules, now.team);
    if (canBeMet(entrants, rules)) {
      return { recruitment: now, rules, entrants, relaxed: changes > 0 };
    }
    const next = relaxed(now.rules);
    if (!next) return null;
    now = await recruitments.replace({ ...now, rules: next, revision: now.revision + 1 });
  }
  return null;
}

function canBeMet(entrants: readonly Candidate[], rules: Rules): boolean {
  const somebodyHasEach = rules.quotas.every(({ feature }) =>
    entrants.some(({ features }) => features.includes(feature)),
  );
  return somebodyHasEach && firstFeasible(entrants, rules) !== null;
}
