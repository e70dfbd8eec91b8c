/** `pnpm second-factor:off <e-mail address>`: for someone who lost telephone and backup codes. */
import { parseArgs } from 'node:util';
import { readEnv } from '../apps/gateway/src/env.ts';
import { CannotStart } from '../apps/gateway/src/start/cannot-start.ts';
import { edgesOf } from '../apps/gateway/src/start/edges-of.ts';
import { turnOffSecondFactor } from '../packages/accounts/src/index.ts';
import { openStore } from '../packages/store/src/index.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ args, env, say }) => {
  const email = addressIn(args);
  const store = await openStore(env);
  try {
    const edges = await edgesOf(readEnv(env), store);
    if (await turnOffSecondFactor({ ...edges, facts: edges.accounts }, email)) {
      say(
        'The second factor is off, the account is signed out everywhere, and its owner has a letter.',
      );
    } else {
      say('There is no account with this address that has a second factor.');
      process.exitCode = 1;
    }
  } finally {
    await store.close();
  }
});

function addressIn(args: readonly string[]): string {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [email, more] = positionals;
  if (email?.includes('@') && more === undefined) return email;
  throw new CannotStart('Say whose: pnpm second-factor:off <e-mail address>.');
}
