import type { Role } from '@freshfaces/graph-kit';
import { expect, test } from 'vitest';
import { inSignInOrder } from './sign-in-order.ts';

const someone = (name: string, ...roles: Role[]) => ({
  name,
  roles: roles.map((role) => ({ role, organisationId: 'harbour' })),
});

const names = (people: { name: string }[]) => people.map(({ name }) => name);

test('people stand by role: commissioner, recruiter, involvement lead, coordinator, member', () => {
  const people = [
    someone('Mo', 'member'),
    someone('Cleo', 'coordinator'),
    someone('Lena', 'involvement-lead'),
    someone('Ravi', 'recruiter'),
    someone('Ada', 'commissioner'),
  ];
  expect(names(inSignInOrder(people))).toEqual(['Ada', 'Ravi', 'Lena', 'Cleo', 'Mo']);
});

test('within a role, those with several roles come first, then the names', () => {
  const people = [
    someone('Zoe', 'recruiter'),
    someone('Ben', 'recruiter'),
    someone('Tom', 'recruiter', 'involvement-lead', 'organisation-admin'),
    someone('Ann', 'recruiter', 'involvement-lead'),
  ];
  expect(names(inSignInOrder(people))).toEqual(['Ann', 'Tom', 'Ben', 'Zoe']);
});

test('someone without a role comes last', () => {
  expect(names(inSignInOrder([someone('Nobody'), someone('Mo', 'member')]))).toEqual([
    'Mo',
    'Nobody',
  ]);
});
