import { createHash } from 'node:crypto';
import type { CleanedWhere } from 'better-auth/adapters';
import type { Model } from './tables.ts';
import type { Row } from './where.ts';

/** Session tokens are kept as SHA-256: whoever reads the store cannot sign in with what they find. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function withHashedToken<R extends Record<string, unknown>>(model: string, row: R): R {
  const token = row['token'];
  return model === ('session' satisfies Model) && typeof token === 'string'
    ? { ...row, token: hashOfToken(token) }
    : row;
}

/** Conditions on the token become conditions on its hash. */
export function whereHashed(model: string, where: readonly CleanedWhere[]): CleanedWhere[] {
  return where.map((condition) =>
    model === 'session' && condition.field === 'token' && typeof condition.value === 'string'
      ? { ...condition, value: hashOfToken(condition.value) }
      : condition,
  );
}

/** Gives a row that was found by its token that token back: better-auth carries it on. */
export function withTokenAsked(model: string, row: Row, where: readonly CleanedWhere[]): Row {
  const asked = where.find(({ field, operator }) => field === 'token' && operator === 'eq')?.value;
  return model === 'session' && typeof asked === 'string' ? { ...row, token: asked } : row;
}
