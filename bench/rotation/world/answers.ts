import { addDays, daysBetween } from '@freshfaces/graph-kit';
import { below, type Luck } from './luck.ts';
import type { Person } from './people.ts';
import type { Post } from './posts.ts';

type Reply = 'yes' | 'no' | 'silent';

/** What people say; the same in every way of choosing, as each answer hangs on the person and the post alone. */
export interface Answers {
  isInterested(person: Person, post: Post): boolean;
  /** To a place that is theirs. */
  toPlace(person: Person, post: Post): Reply;
  /** Days until they answer, 0–3. */
  delay(person: Person, post: Post): number;
  /** The day on which someone who said yes can't come after all; null where they come. */
  dropsOutOn(person: Person, post: Post, placedOn: string): string | null;
}

export function answersOf(luck: Luck): Answers {
  const chance = ({ id }: Person, post: Post, what: string) => luck(id, post.id, what);
  return {
    isInterested: (person, post) => chance(person, post, 'interest') < person.habits.interested,
    toPlace(person, post) {
      const said = chance(person, post, 'place');
      const { declines, silent } = person.habits;
      if (said < declines) return 'no';
      return said < declines + silent ? 'silent' : 'yes';
    },
    delay: (person, post) => below(4, chance(person, post, 'delay')),
    dropsOutOn(person, post, placedOn) {
      if (chance(person, post, 'drops-out') >= person.habits.dropsOut) return null;
      const left = Math.max(1, daysBetween(placedOn, post.from));
      return addDays(post.from, -1 - below(left, chance(person, post, 'drop-out-day')));
    },
  };
}
