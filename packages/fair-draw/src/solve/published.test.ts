import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toNumber } from '../fraction.ts';
import type { Candidate, Quota } from '../types.ts';
import { solveChances } from './chances.ts';

const FOLDER = join(import.meta.dirname, '../../../../../shared/instances');

/** Smallest chances: exact ones to 1e-9, else as printed by the field's own tool, to its last digit. */
const CASES = [
  { name: 'couples_2', seats: 2, smallest: 1 / 10, within: 1e-9 },
  { name: 'example_small_20', seats: 20, smallest: 1 / 10, within: 1e-9 },
  { name: 'example_large_200', seats: 200, smallest: 1 / 10, within: 1e-9 },
  { name: 'sfalg_base_n150_22', seats: 22, smallest: 1 / 11, within: 1e-9 },
  { name: 'gss16_n312_35', seats: 35, smallest: 0.045045, within: 5e-7 },
  { name: 'sfalg_n300_45', seats: 45, smallest: 3 / 20, within: 1e-9 },
  { name: 'diversimax_wide_60', seats: 60, smallest: 0, within: 1e-9 },
  { name: 'brat_sf_e_synth_110', seats: 110, smallest: 0.182004, within: 5e-7 },
] as const;

describe('published sortition cases', () => {
  test.skipIf(!existsSync(FOLDER)).for(CASES)(
    '$name reaches its smallest chance',
    { timeout: 120_000 },
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
      expect(Math.abs(smallest - published.smallest)).toBeLessThan(published.within);
    },
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
