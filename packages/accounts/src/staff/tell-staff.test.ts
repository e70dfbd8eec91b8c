import { asPerson, openPeople } from '@freshfaces/access';
import type { Letter } from '@freshfaces/mail';
import { openTestStore } from '@freshfaces/store/testing';
import { expect, test } from 'vitest';
import { createTellStaff } from './tell-staff.ts';

test('writes once to each person with the role at the organisation, and to nobody else', async () => {
  const { store, dispose } = await openTestStore();
  const people = openPeople(store);
  const add = (
    id: string,
    roles: { role: 'recruiter' | 'coordinator'; organisationId: string }[],
  ) => people.insert(asPerson({ id, name: id, roles, memberId: null, demo: null }));
  await add('rosa', [
    { role: 'recruiter', organisationId: 'harbour' },
    { role: 'recruiter', organisationId: 'lantern' },
  ]);
  await add('cara', [
    { role: 'coordinator', organisationId: 'harbour' },
    { role: 'recruiter', organisationId: 'meadow' },
  ]);
  await add('no-account', [{ role: 'recruiter', organisationId: 'harbour' }]);
  const letters: Letter[] = [];
  const tellStaff = createTellStaff({
    store,
    accounts: {
      of: async (ids) =>
        new Map(
          ids
            .filter((id) => id !== 'no-account')
            .map((personId) => [
              personId,
              { ...ACCOUNT, personId, email: `${personId}@x.example` },
            ]),
        ),
    },
    mail: { post: async (letter) => String(letters.push(letter)) },
    publicUrl: 'https://fresh.example',
  });

  await tellStaff({
    organisationIds: ['harbour', 'lantern'],
    roles: ['recruiter'],
    subject: 'A panel is short of people',
    paragraphs: ['Two places are open.'],
    action: { label: 'See the panel', path: '/panels/recruitments/1' },
  });

  expect(letters.map(({ to, action }) => [to, action?.url])).toEqual([
    ['rosa@x.example', 'https://fresh.example/panels/recruitments/1'],
  ]);
  await dispose();
});

const ACCOUNT = { emailVerified: true, twoFactor: false, hasPassword: true, lastSignedInAt: null };
