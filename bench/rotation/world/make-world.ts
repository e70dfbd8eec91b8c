import type { World } from '../play/play.ts';
import { luckOf } from './luck.ts';
import { makePeople } from './people.ts';
import { makePosts } from './posts.ts';

export interface Size {
  readonly seed: number;
  readonly months: number;
  /** There at the start, and joining later. */
  readonly members: number;
  readonly joiners: number;
  readonly posts: number;
}

const START = '2024-01-01';

/** The same seed and size make the same people, posts and answers. */
export function makeWorld({ seed, ...size }: Size): World {
  const luck = luckOf(seed);
  const when = { start: START, months: size.months };
  return {
    ...when,
    seed,
    people: makePeople({ ...size, ...when }, luck),
    posts: makePosts({ ...size, ...when }, luck),
  };
}
