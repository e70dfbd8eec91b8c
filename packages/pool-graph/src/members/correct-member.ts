import { Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { type Read, readEmail, readName, readPhone, readPostalAddress } from '../imports/cells.ts';
import { wordsOf } from '../words.ts';
import { CONTACT_ROUTES, type ContactRoute, type MemberName } from './member-name.ts';

const correctionInput = z
  .object({
    idempotencyKey: z.string(),
    memberId: z.string(),
    name: z.string().trim().nullish(),
    email: z.string().trim().nullish(),
    phone: z.string().trim().nullish(),
    postalAddress: z.string().trim().nullish(),
    route: z.enum(CONTACT_ROUTES).nullish(),
  })
  .refine(
    ({ idempotencyKey: _key, memberId: _id, ...given }) =>
      Object.values(given).some((text) => text != null),
    'Say what to put right: the name, or how to reach them.',
  );

/** What to put right; null leaves as it is, an empty e-mail or phone takes it away. */
export interface Correction {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly postalAddress: string | null;
  readonly route: ContactRoute | null;
}

/** The correction as the graph takes it. Throws `BAD_INPUT` with the field. */
export function readCorrection(input: unknown) {
  const { name, email, phone, postalAddress, route, ...rest } = parseInput(correctionInput, input);
  const correction: Correction = {
    name: name == null ? null : valueOf(readName({ NAME: name }), 'name'),
    email: email == null ? null : (valueOf(readEmail({ EMAIL: email }), 'email') ?? ''),
    phone: phone == null ? null : (valueOf(readPhone({ PHONE: phone }), 'phone') ?? ''),
    postalAddress:
      postalAddress == null
        ? null
        : (valueOf(readPostalAddress({ POSTAL_ADDRESS: postalAddress }), 'postalAddress') ?? ''),
    route: route ?? null,
  };
  return { ...rest, correction };
}

/** The name and contact after the correction. Throws `BAD_INPUT` for a route that leads nowhere. */
export function corrected<N extends MemberName>(kept: N, correction: Correction): N {
  const { name, email, phone, postalAddress, route } = correction;
  const after = {
    ...kept,
    ...(name === null ? {} : { name, words: wordsOf(name) }),
    ...(email === null ? {} : { email: email || null }),
    ...(phone === null ? {} : { phone: phone || null }),
    ...(postalAddress === null ? {} : { postalAddress: postalAddress || null }),
    ...(route === null ? {} : { route }),
  };
  if (route !== null) mustLeadSomewhere(after);
  return after;
}

function mustLeadSomewhere({ route, email, phone, postalAddress }: MemberName): void {
  const needed = {
    EMAIL: { field: 'email', kept: email, words: 'an e-mail address' },
    POST: { field: 'postalAddress', kept: postalAddress, words: 'a post address' },
    PHONE: { field: 'phone', kept: phone, words: 'a phone number' },
  }[route];
  if (needed.kept !== null) return;
  throw new Problem('BAD_INPUT', `Write ${needed.words}, or choose another way.`, needed.field);
}

function valueOf<T>(read: Read<T>, field: string): T {
  if ('value' in read) return read.value;
  throw new Problem('BAD_INPUT', read.problem.sentence, field);
}
