import { expect, test } from 'vitest';
import { areasFor } from './nav.ts';

const AREAS = ['commissioning', 'panels', 'pool', 'practice'].map((name) => ({
  name,
  title: `The ${name}`,
  basePath: `/${name}`,
  entry: `/areas/${name}/mf-manifest.json`,
}));

test('a member finds their own record and draws, and nothing of contracts', () => {
  expect(areasFor('member', AREAS).map(({ title, basePath }) => [title, basePath])).toEqual([
    ['My record', '/pool'],
    ['My draws', '/panels'],
    ['The practice', '/practice'],
  ]);
});

test('staff find the areas under their own names', () => {
  expect(areasFor('commissioner', AREAS).map(({ title }) => title)).toEqual([
    'The commissioning',
    'The panels',
    'The practice',
  ]);
});
