/** `pnpm second-factor:off <e-mail address>`: for someone who lost telephone and backup codes. */
import { readEnv } from '../apps/gateway/src/env.ts';
import { edgesOf } from '../apps/gateway/src/start/edges-of.ts';
import { turnOffSecondFactor } from '../packages/accounts/src/index.ts';
import { openStore } from '../packages/store/src/index.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ({ args: [email = ''], env, say }) => {
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
