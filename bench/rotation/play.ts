import type { Candidate } from '@freshfaces/fair-draw/types';
import { Random } from './random.ts';
import { nextInOrder } from './rules.ts';
import type { Strategy } from './strategies.ts';
import { candidatesFor, DROPS_OUT, type Person, type Post } from './world.ts';

/** What one strategy made of the whole stream of posts. */
export interface Outcome {
  readonly strategy: string;
  /** Completed turns per member, everyone included. */
  readonly turns: ReadonlyMap<string, number>;
  readonly panels: number;
  /** Posts for which no feasible panel existed; the same for every strategy. */
  readonly impossible: number;
  readonly realChances: readonly number[];
  readonly ms: number;
}

/** Turns count in the draw for this long (the product's rolling window). */
export const WINDOW_MONTHS = 24;

/** Plays one strategy through all posts: draw, ask, replace those who say no or drop out, count completed turns. */
export async function play(
  strategy: Strategy,
  people: readonly Person[],
  posts: readonly Post[],
  seed: number,
): Promise<Outcome> {
  const random = new Random(seed);
  const served: { id: string; month: number }[] = [];
  const realChances: number[] = [];
  const started = performance.now();
  let impossible = 0;
  for (const post of posts) {
    const recent = served.filter(({ month }) => month > post.month - WINDOW_MONTHS);
    const candidates = candidatesFor(post, people, count(recent.map(({ id }) => id)));
    const choice = await strategy.choose(candidates, post.rules, random);
    if (!choice) {
      impossible++;
      continue;
    }
    realChances.push(choice.realChance);
    const panel = whoServes(choice, post, people);
    served.push(...panel.map(({ id }) => ({ id, month: post.month })));
  }
  const totals = count(served.map(({ id }) => id));
  return {
    strategy: strategy.name,
    turns: new Map(people.map(({ id }) => [id, totals.get(id) ?? 0])),
    panels: posts.length - impossible,
    impossible,
    realChances,
    ms: performance.now() - started,
  };
}

function whoServes(
  choice: { readonly panel: readonly Candidate[]; readonly order: readonly Candidate[] },
  post: Post,
  people: readonly Person[],
): readonly Candidate[] {
  const declines = new Map(people.map((person) => [person.id, person.declines]));
  const comes = ({ id }: Candidate): boolean =>
    (post.mood.get(id) ?? 1) >= (declines.get(id) ?? 0) && (post.luck.get(id) ?? 1) >= DROPS_OUT;
  const panel = choice.panel.filter(comes);
  let order = choice.order.filter(comes);
  while (panel.length < post.rules.seats) {
    const next = nextInOrder(order, panel, post.rules);
    if (!next) break;
    panel.push(next);
    order = order.filter((one) => one !== next);
  }
  return panel;
}

function count(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
