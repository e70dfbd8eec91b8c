/** `pnpm demo:reset`: throws the demo network's data away and loads it anew. Touches no other data. */
import { resetDemoNetwork } from '../apps/gateway/src/start/reset-demo-network.ts';
import { takesNoArguments } from './takes-no-arguments.ts';

takesNoArguments();
await resetDemoNetwork(process.env, (line) => console.log(line));
