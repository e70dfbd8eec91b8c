import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { solveChances } from './chances.ts';
import { toNumber } from './fraction.ts';
import type { Candidate, Quota } from './types.ts';

const FOLDER = join(import.meta.dirname, '../../../../shared/instances');

/** Smallest chances: `exact` as a fraction, else as printed by the field's own tool, rounded. */
const CASES = [
  { name: 'couples_2', seats: 2, exact: 1 / 10 },
  { name: 'example_small_20', seats: 20, exact: 1 / 10 },
  { name: 'example_large_200', seats: 200, exact: 1 / 10 },
  { name: 'sfalg_base_n150_22', seats: 22, exact: 1 / 11 },
  { name: 'gss16_n312_35', seats: 35, printed: 0.045045 },
  { name: 'sfalg_n300_45', seats: 45, exact: 3 / 20 },
  { name: 'diversimax_wide_60', seats: 60, exact: 0 },
  { name: 'brat_sf_e_synth_110', seats: 110, printed: 0.182004 },
] as const;

describe('published sortition cases', () => {
  test.skipIf(!existsSync(FOLDER)).for(CASES)(
    '$name reaches its smallest chance',
    async (published) => {
      const { candidates, quotas } = readInstance(published.name);
      const { chances, exact } = await solveChances(candidates, {
        seats: published.seats,
        reserves: 0,
        quotas,
        caps: [],
        policy: 'even',
      });
      const smallest = Math.min(...chances.map(toNumber));
      expect(exact).toBe(true);
      if ('exact' in published) expect(Math.abs(smallest - published.exact)).toBeLessThan(1e-9);
      else expect(Math.abs(smallest - published.printed)).toBeLessThan(5e-7);
    },
    120_000,
  );
});

function readInstance(name: string): { candidates: Candidate[]; quotas: Quota[] } {
  const [header = [], ...people] = readRows(join(FOLDER, name, 'respondents.csv'));
  const [, ...categories] = readRows(join(FOLDER, name, 'categories.csv'));
  return {
    candidates: people.map(([id = '', ...values]) => ({
      id,
      features: values.map((value, i) => `${header[i + 1]}:${value}`),
      groups: [],
      served: 0,
    })),
    quotas: categories.map(([category, feature, min, max]) => ({
      feature: `${category}:${feature}`,
      min: Number(min),
      max: Number(max),
    })),
  };
}

function readRows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}
