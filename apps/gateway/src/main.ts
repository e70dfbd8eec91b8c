import { run } from './start/run.ts';

/** `node apps/gateway/src/main.ts`: the server alone; `pnpm start` builds the web apps first. */
await run(process.env, (line) => console.log(line));
