import type { RoleAt } from '@freshfaces/graph-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestPeople } from '../testing/open-test-people.ts';

const NAMES = ['ada', 'ben', 'cyd'] as const;
const ROLES = ['ORGANISATION_ADMIN', 'INVOLVEMENT_LEAD', 'RECRUITER'] as const;

const name = fc.constantFrom(...NAMES);
const heir = fc.option(name);
const step = fc.oneof(
  fc.record({ by: name, personId: name, roles: fc.subarray([...ROLES]) }).map((told) => ({
    ...told,
    source: `mutation ($input: ChangeRolesInput!) { changeRoles(input: $input) { rolesOffered } }`,
    input: { personId: told.personId, roles: told.roles },
  })),
  fc.record({ by: name, personId: name, handOverTo: heir }).map((told) => ({
    ...told,
    source: `mutation ($input: RemovePersonInput!) { removePerson(input: $input) { rolesOffered } }`,
    input: { personId: told.personId, handOverTo: told.handOverTo },
  })),
  fc.record({ by: name, handOverTo: heir }).map((told) => ({
    ...told,
    source: `mutation ($input: LeaveOrganisationInput!) { leaveOrganisation(input: $input) { id } }`,
    input: { handOverTo: told.handOverTo },
  })),
  fc.record({ by: name }).map((told) => ({
    ...told,
    source: `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { id } }`,
    input: null,
  })),
);

const at = (role: RoleAt['role']): RoleAt => ({ role, organisationId: 'harbour' });

test('whatever its people do, a partner is never without an administrator and a lead', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const network = await openTestPeople();
      await network.person('ada', [at('organisation-admin'), at('involvement-lead')]);
      await network.person('ben', [at('recruiter')]);
      await network.person('cyd', [at('organisation-admin')]);
      let key = 0;
      for (const { by, source, input } of steps) {
        const person = await network.people.get(by);
        const viewer = person && { ...person, personId: by };
        const idempotencyKey = `a-new-key-${key++}`;
        await network.ask(viewer, source, {
          input: input
            ? { idempotencyKey, organisationId: 'harbour', ...input }
            : { idempotencyKey, personId: by, confirm: 'ERASE' },
        });
        const everyone = (await network.people.find()).items.flatMap(({ roles }) => roles);
        const held = new Set(everyone.map(({ role }) => role));
        expect(held.has('organisation-admin') && held.has('involvement-lead')).toBe(true);
      }
      await network.dispose();
    }),
    { numRuns: 25 },
  );
}, 60_000);
