import { asPerson, type Person } from '@freshfaces/access';
import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { PeopleGraph } from '../parts.ts';

/** Gives people who were kept before there were supporters the empty list of whom they support. */
export function peopleFromBeforeJob({ people, store }: PeopleGraph): Job {
  return {
    name: 'people-from-before-supporters',
    everyMs: 0,
    first: true,
    async run() {
      const from = await findAll(people, {});
      const old = from.filter((person: Partial<Person>) => person.supports === undefined);
      await store.transaction(async () => {
        for (const person of old) await people.replace(asPerson(person));
      });
    },
  };
}
