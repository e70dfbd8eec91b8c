/** `pnpm audit:verify`: walks the audit trail of FRESHFACES_DATA or MONGODB_URI; exit code 1 where it is broken. */
import { KeyError, verifyAudit } from '../packages/access/src/index.ts';
import { StoreError } from '../packages/store/src/index.ts';
import { takesNoArguments } from './takes-no-arguments.ts';

takesNoArguments();

try {
  const { whole, sentence } = await verifyAudit();
  console.log(sentence);
  process.exitCode = whole ? 0 : 1;
} catch (error) {
  if (!(error instanceof KeyError || error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
