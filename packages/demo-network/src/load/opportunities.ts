import { openServices } from '@freshfaces/panels-graph';
import {
  type Ask,
  openAsks,
  openFeedbackMarkers,
  openFeedbackTallies,
  openOpportunities,
  openRewards,
  openTakenDays,
  stageOf,
} from '@freshfaces/pool-graph';
import type { Store } from '@freshfaces/store';
import { dayIn, instantIn } from '../days.ts';
import type { MemberFact } from '../facts/members.ts';
import { OPPORTUNITIES, type OpportunityFact } from '../facts/opportunities.ts';
import { demoId } from '../identity.ts';
import { createRandom } from '../random.ts';
import { asReward, feedbackOn } from './opportunities-after.ts';
import { ASKED_DAYS_BEFORE, asOpportunity } from './opportunities-facts.ts';
import { loadGroups } from './opportunities-groups.ts';

/** Groups, and what members were asked to take part in, in every state. */
export async function loadOpportunities(
  store: Store,
  members: readonly MemberFact[],
  now: string,
): Promise<void> {
  const inGroup = await loadGroups(store, members, now);
  const open = {
    opportunities: openOpportunities(store),
    asks: openAsks(store),
    rewards: openRewards(store),
    tallies: openFeedbackTallies(store),
    markers: openFeedbackMarkers(store),
    takenDays: openTakenDays(store),
    services: openServices(store),
  };
  for (const fact of OPPORTUNITIES) {
    const asked = members.filter(
      (member) =>
        member.consentsToPool &&
        !member.paused &&
        member.joinedDaysAgo > ASKED_DAYS_BEFORE - fact.inDays &&
        isFree(member, fact.inDays) &&
        (fact.option !== 'SHORT_LISTING' || member.trainedFor.includes('SHORT_LISTING')) &&
        (fact.group === null ? member.home === fact.host : inGroup(fact.group, member)),
    );
    const asks = asksOn(fact, asked, now);
    const opportunity = asOpportunity(fact, asks, now);
    const goes = asks.filter(({ state }) => state === 'placed');
    const took = goes.filter(({ tookPart }) => tookPart);
    await open.opportunities.insert(opportunity);
    await open.asks.insertMany(asks);
    const owed = fact.state === 'DONE' ? took : goes;
    await open.rewards.insertMany(owed.map((ask, at) => asReward(fact, opportunity, ask, at)));
    if (fact.state === 'PLACED') {
      const ids = goes.map(({ memberId }) => `${memberId}:${opportunity.from}`);
      const taken = await open.takenDays.getMany(ids);
      const promise = {
        day: opportunity.from,
        kind: 'opportunity',
        promisedTo: opportunity.id,
      } as const;
      await open.takenDays.insertMany(
        goes.flatMap(({ memberId }, at) =>
          taken[at] ? [] : [{ id: ids[at] ?? '', memberId, ...promise }],
        ),
      );
    }
    await open.services.insertMany(
      took.map(({ id, memberId }) => ({
        id,
        memberId,
        recruitmentId: null,
        opportunityId: opportunity.id,
        organisationId: opportunity.organisationId,
        stage: stageOf(fact.option),
        date: opportunity.to,
      })),
    );
    const { tally, markers } = feedbackOn(opportunity, took);
    const before = await open.tallies.get(tally.id);
    if (before) await open.tallies.replace({ ...before, ...sum(before, tally) });
    else if (tally.given > 0) await open.tallies.insert(tally);
    await open.markers.insertMany(markers);
  }
}

function isFree({ away }: MemberFact, day: number): boolean {
  return !away.some(([from, to]) => from <= day && day <= to);
}

/** More than half say something; whoever says yes stands in an order. */
function asksOn(fact: OpportunityFact, asked: readonly MemberFact[], now: string): Ask[] {
  const random = createRandom(fact.key.length * 7_907 + fact.places * 31 + fact.hours);
  const opportunityId = demoId('opportunity', fact.key);
  const askedAt = instantIn(now, fact.state === 'OPEN' ? -3 : fact.inDays - ASKED_DAYS_BEFORE);
  let order = 0;
  return random.shuffle(asked).map((member): Ask => {
    const memberId = demoId('member', member.key);
    const said = random.next();
    const yes = said < yesIn(fact);
    const isInOrder = yes && (fact.state === 'PLACED' || fact.state === 'DONE');
    if (isInOrder) order += 1;
    const isPlaced = isInOrder && order <= fact.places;
    return {
      id: `${opportunityId}:${memberId}`,
      opportunityId,
      memberId,
      homeOrganisationId: demoId('organisation', member.home),
      askedAt,
      lastDay: dayIn(now, fact.inDays),
      answer: yes ? 'yes' : said > 0.85 ? 'no' : null,
      way: yes ? (fact.online && random.chance(0.4) ? 'ONLINE' : 'IN_PERSON') : null,
      answeredAt: yes || said > 0.85 ? askedAt : null,
      by: yes || said > 0.85 ? (random.chance(0.3) ? 'link' : 'self') : null,
      state: isPlaced ? 'placed' : isInOrder ? 'not-placed' : 'asked',
      told: true,
      order: isInOrder ? order : null,
      turns: isInOrder ? Math.floor(order / 3) : null,
      tookPart: isPlaced && fact.state === 'DONE' ? fact.places < 8 || order !== 3 : null,
    };
  });
}

/** In a group nearly all say yes; of those still asked, some have. */
function yesIn({ state, group }: OpportunityFact): number {
  if (state === 'OPEN') return 0.25;
  return group === null ? 0.6 : 0.92;
}

type Tally = ReturnType<typeof feedbackOn>['tally'];

function sum(a: Tally, b: Tally): Pick<Tally, 'given' | 'counts'> {
  const add = (one: Tally['counts']['enjoyed'], other: Tally['counts']['enjoyed']) => ({
    yes: one.yes + other.yes,
    'a-bit': one['a-bit'] + other['a-bit'],
    no: one.no + other.no,
  });
  return {
    given: a.given + b.given,
    counts: {
      enjoyed: add(a.counts.enjoyed, b.counts.enjoyed),
      prepared: add(a.counts.prepared, b.counts.prepared),
      difference: add(a.counts.difference, b.counts.difference),
    },
  };
}
