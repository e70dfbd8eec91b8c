import { Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { type Read, readEmail, readName, readPhone } from '../imports/cells.ts';
import { wordsOf } from '../words.ts';
import type { MemberName } from './member-name.ts';

const correctionInput = z
  .object({
    idempotencyKey: z.string(),
    memberId: z.string(),
    name: z.string().trim().nullish(),
    email: z.string().trim().nullish(),
    phone: z.string().trim().nullish(),
  })
  .refine(
    ({ name, email, phone }) => [name, email, phone].some((text) => text != null),
    'Say what to put right: the name, the e-mail address or the phone number.',
  );

/** What to put right; null leaves as it is, an empty e-mail or phone takes it away. */
export interface Correction {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The correction as the graph takes it. Throws `BAD_INPUT` with the field. */
export function readCorrection(input: unknown) {
  const { name, email, phone, ...rest } = parseInput(correctionInput, input);
  const correction: Correction = {
    name: name == null ? null : valueOf(readName({ NAME: name }), 'name'),
    email: email == null ? null : (valueOf(readEmail({ EMAIL: email }), 'email') ?? ''),
    phone: phone == null ? null : (valueOf(readPhone({ PHONE: phone }), 'phone') ?? ''),
  };
  return { ...rest, correction };
}

/** The name and contact after the correction. */
export function corrected<N extends MemberName>(kept: N, { name, email, phone }: Correction): N {
  return {
    ...kept,
    ...(name === null ? {} : { name, words: wordsOf(name) }),
    ...(email === null ? {} : { email: email || null }),
    ...(phone === null ? {} : { phone: phone || null }),
  };
}

function valueOf<T>(read: Read<T>, field: string): T {
  if ('value' in read) return read.value;
  throw new Problem('BAD_INPUT', read.problem.sentence, field);
}
