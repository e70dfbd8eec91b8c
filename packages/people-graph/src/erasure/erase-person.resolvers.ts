import { Problem } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { signedIn } from '../signed-in.ts';
import { erasingOf } from './erasing.ts';
import { finishErasure, saidOf } from './finish-erasure.ts';
import { registerErasure } from './register-erasure.ts';

export function erasePersonMutation(graph: PeopleGraph): Pick<MutationResolvers, 'erasePerson'> {
  const { once, erasures, reads, accounts, ports } = graph;

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
        await registerErasure(graph, erasing, { byId: viewer.personId, at });
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
