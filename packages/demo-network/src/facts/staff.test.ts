import { expect, test } from 'vitest';
import { ORGANISATIONS } from './organisations.ts';
import { STAFF } from './staff.ts';

const rolesAt = (key: string) =>
  STAFF.flatMap(({ organisation, roles, elsewhere }) => [
    ...(organisation === key ? roles : []),
    ...(elsewhere?.organisation === key ? elsewhere.roles : []),
  ]);

test.each(ORGANISATIONS.map(({ name, key }) => [name, key]))(
  '%s has an administrator',
  (_, key) => {
    expect(rolesAt(key)).toContain('organisation-admin');
  },
);

test.each(
  ORGANISATIONS.filter(({ kind }) => kind === 'PARTNER').map(({ name, key }) => [name, key]),
)('%s has a named involvement lead', (_, key) => {
  expect(rolesAt(key)).toContain('involvement-lead');
});

test('someone works for two organisations', () => {
  expect(STAFF.filter(({ elsewhere }) => elsewhere).map(({ name }) => name)).toEqual([
    'Joanna Okafor',
  ]);
});
