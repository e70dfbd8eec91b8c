import { Problem } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { nobodyElse } from '../people/change-roles.ts';
import { colleaguesAt, keepRoles, organisationOf } from '../people/colleagues.ts';
import { onlyHolderOf, worksAt } from '../people/roles.ts';
import { touchRoster } from '../people/roster.store.ts';
import { signedIn } from '../signed-in.ts';
import { erasingOf } from './erasing.ts';
import { finishErasure, saidOf } from './finish-erasure.ts';

export function erasePersonMutation(graph: PeopleGraph): Pick<MutationResolvers, 'erasePerson'> {
  const { audit, once, erasures, people, reads, accounts, ports, rosters } = graph;

  /** In the transaction that registers the erasure, so that no organisation loses whom it can't be without. */
  async function giveUpRoles(personId: string): Promise<void> {
    const person = await people.get(personId);
    if (!person) return;
    const worksFor = person.organisationIds.filter((id) => worksAt(id, person));
    for (const organisationId of worksFor) {
      const organisation = await organisationOf(ports, organisationId);
      await touchRoster(rosters, organisationId);
      const needed = onlyHolderOf(person, await colleaguesAt(people, organisationId), organisation);
      if (needed.length > 0) throw nobodyElse(needed);
    }
    await keepRoles(people, person, []);
  }

  return {
    async erasePerson(_parent, { input }, context) {
      const viewer = signedIn(context.viewer);
      const { idempotencyKey: key, confirm } = input;
      if (confirm !== 'ERASE') throw typeIt();
      const erasing = await erasingOf(graph, viewer, input);
      const { id, personId, memberId } = erasing;
      if (memberId) {
        const [member] = await ports.members({ ids: [memberId] });
        const organisationIds = member ? [member.homeOrganisationId] : [];
        await reads.note(context, { memberId, what: 'record', why: 'erasure', organisationIds });
      }
      const at = context.now();
      const action = 'person.erase';
      await once({ personId: viewer.personId, key, action, input, now: at }, async () => {
        if (await erasures.get(id)) return;
        if (personId) await giveUpRoles(personId);
        await erasures.insert({ ...erasing, at, done: false });
        const subjectIds = [personId, memberId].filter((one) => one !== null);
        const content = { erasure: id };
        await audit.record({ at, personId: viewer.personId, action, subjectIds, content });
      });
      const erasure = await erasures.get(id);
      if (!erasure) throw new Error('An erasure was lost after it was registered.');
      if (personId) await accounts.endSessions(personId);
      // What fails here is kept in the register; the job tries it again and tells of the fault.
      await finishErasure(graph, erasure).catch(() => undefined);
      return saidOf(graph, erasure);
    },
  };
}

function typeIt(): Problem {
  return new Problem('BAD_INPUT', 'Type the word ERASE to confirm.', 'confirm');
}
