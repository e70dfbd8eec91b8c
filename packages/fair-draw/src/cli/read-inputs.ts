import { basename } from 'node:path';
import type { Candidate, Rules } from '../types.ts';
import type { DrawRequest } from './arguments.ts';
import { readBytes } from './files.ts';
import { kindKey, readPeople } from './read-people.ts';
import { readQuotas } from './read-quotas.ts';
import { readTable } from './read-table.ts';
import { type Randomness, randomnessFor } from './run-draw.ts';

/** A draw as the two files and the command line describe it. */
export interface Inputs {
  readonly candidates: readonly Candidate[];
  readonly rules: Rules;
  readonly randomness: Randomness;
}

/** Reads both files. Throws `Mistake`. */
export function readInputs(request: DrawRequest): Inputs {
  const { respondents, categories, seats, reserves, policy, limits, entropy } = request;
  const [peopleBytes, quotaBytes] = [readBytes(respondents), readBytes(categories)];
  const people = readTable(basename(respondents), peopleBytes);
  const quotas = readQuotas(readTable(basename(categories), quotaBytes), people);
  const caps = limits.map(({ column, max }) => ({ kind: kindKey(column), max }));
  return {
    candidates: readPeople(people, quotas, request),
    rules: { seats, reserves, policy, quotas: quotas.quotas, caps },
    randomness: randomnessFor(entropy, peopleBytes, quotaBytes),
  };
}
