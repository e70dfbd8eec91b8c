import { asPerson } from '@freshfaces/access';
import type { PeopleGraph } from '../parts.ts';
import { supportersOf } from './supports.ts';

/** Two records of the pool that are found to be one member. */
export interface AccountMoved {
  readonly from: string;
  readonly to: string;
  /** The account goes back to whose it was; supporters stay with the record that was kept. */
  readonly back: boolean;
}

/** Has account and supporters of one record follow to another. Safe to run again. */
export async function accountMoved(graph: PeopleGraph, { from, to, back }: AccountMoved) {
  const { people, store } = graph;
  await store.transaction(async () => {
    const where = { memberId: back ? to : from };
    const [person] = (await people.find({ where, limit: 1 })).items;
    if (person && back && person.memberBefore === from) {
      const { memberBefore: _, ...rest } = person;
      await people.replace(asPerson({ ...rest, memberId: from }));
    }
    if (person && !back) {
      await people.replace(asPerson({ ...person, memberId: to, memberBefore: from }));
    }
    if (back) return;
    for (const supporter of await supportersOf(graph, from)) {
      const supports = [...new Set(supporter.supports.map((id) => (id === from ? to : id)))];
      await people.replace(asPerson({ ...supporter, supports }));
    }
  });
}
