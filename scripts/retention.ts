/** `pnpm retention [--dry-run]`: removes what the retention rules say is due, or only counts it. */
import { retentionCommand } from '../apps/gateway/src/retention/run-retention.ts';

await retentionCommand(process.env, process.argv.slice(2), (line) => console.log(line));
