import { normalEmail } from '../lock-out/lock-out.ts';
import type { KeptUser } from './kept.ts';

/** An account without a password, with a confirmed address: a link sent there signs its owner in. */
export function newUser({
  id,
  name,
  email,
  at,
}: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** UTC ISO 8601. */
  readonly at: string;
}): KeptUser {
  return {
    id,
    name,
    email: normalEmail(email),
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
  };
}
