import { addDays, addMonths } from '@freshfaces/graph-kit';
import { solveHere } from '@freshfaces/panels-graph';
import { findAll } from '@freshfaces/store';
import { openNetwork } from '../network/open-network.ts';
import { loadOrganisations } from '../network/organisations-in-network.ts';
import { joinPool, liveOn } from '../network/people-in-network.ts';
import type { Way, WayParts } from '../ways/way.ts';
import { answersOf } from '../world/answers.ts';
import { luckOf } from '../world/luck.ts';
import type { Person } from '../world/people.ts';
import type { Post } from '../world/posts.ts';
import { LifeOfPost } from './life-of-post.ts';
import type { Outcome } from './outcome.ts';

export interface World {
  readonly seed: number;
  readonly start: string;
  readonly months: number;
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
}

/** Plays one way of choosing through every day of a world, in a network of its own. */
export async function play(world: World, wayOf: (parts: WayParts) => Way): Promise<Outcome> {
  const { seed, start, people } = world;
  const network = await openNetwork({ seed, solve: solveHere, areTold: false });
  try {
    const luck = luckOf(seed);
    const known = new Map(people.map((person) => [person.id, person.known]));
    const way = wayOf({ network, luck, known });
    await loadOrganisations(network, start);
    const there = new Map<string, Person>();
    const stage = { network, way, luck, there, answers: answersOf(luck) };
    const lives = world.posts.map((post) => new LifeOfPost(stage, post));
    const end = addDays(addMonths(start, world.months), 1);
    for (let day = addDays(start, -1); day <= end; day = addDays(day, 1)) {
      network.travel(`${day}T09:00:00.000Z`);
      for (const person of people) {
        const joinsNow = person.isJoiner ? person.joinsOn === day : day < start;
        if (joinsNow) await joinPool(network, person);
        const isGone = await liveOn(network, person, day);
        if (joinsNow || person.pause?.to === addDays(day, -1)) there.set(person.id, person);
        if (isGone) there.delete(person.id);
      }
      network.travel(`${day}T12:00:00.000Z`);
      await way.beginDay();
      for (const life of lives) if (life.outcome === null) await life.liveOn(day);
    }
    const services = await findAll(network.panels.services, {});
    const served = Map.groupBy(services, ({ memberId }) => memberId);
    return {
      way: way.name,
      served: new Map(
        people.map(({ id }) => [id, (served.get(id) ?? []).map(({ date }) => date).sort()]),
      ),
      drawn: count(lives.flatMap(({ drawn }) => drawn)),
      entered: count(lives.flatMap(({ entrants }) => entrants.map(({ id }) => id))),
      askedAgain: (await findAll(network.panels.interestWindows, {})).filter(
        ({ round }) => round > 1,
      ).length,
      posts: lives.flatMap(({ outcome }) => outcome ?? []),
    };
  } finally {
    await network.dispose();
  }
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
