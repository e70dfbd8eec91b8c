import { expect, test } from 'vitest';
import { verdictOf } from './audit-verdict.ts';

const REFUSED = `Error: ERR_PNPM_AUDIT_BAD_RESPONSE

  × The audit endpoint (at https://registry.npmjs.org/-/npm/v1/security/
  │ advisories/bulk) responded with 405:
`;

test('an audit that finds nothing has passed, one that finds something has failed', () => {
  expect(verdictOf(0, 'No known vulnerabilities found')).toBe('passed');
  expect(verdictOf(1, '1 vulnerabilities found\nSeverity: 1 high')).toBe('failed');
});

test('an audit is skipped where the registry does not answer, and for no other reason', () => {
  expect(verdictOf(1, REFUSED)).toBe('skipped');
  expect(verdictOf(1, 'Error: ERR_PNPM_AUDIT_NO_LOCKFILE')).toBe('failed');
  expect(verdictOf(127, '')).toBe('failed');
});
