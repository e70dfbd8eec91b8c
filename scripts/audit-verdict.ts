/** What an audit of dependencies came to. Only a registry that gave no answer counts as skipped. */
export function verdictOf(code: number, told: string): 'passed' | 'failed' | 'skipped' {
  if (code === 0) return 'passed';
  return told.includes('ERR_PNPM_AUDIT_BAD_RESPONSE') ? 'skipped' : 'failed';
}
