import { parseArgs } from 'node:util';
import { CannotStart } from '../../apps/gateway/src/start/cannot-start.ts';

/** What `pnpm access:mutate` is asked for. Throws what `sentenceFor` has a sentence for. */
export function readOptions(args: readonly string[]) {
  const options = {
    only: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  for (const name of ['sample', 'seed'] as const) {
    if (!/^\d+$/u.test(values[name] ?? '0')) {
      throw new CannotStart(`--${name} takes a whole number.`);
    }
  }
  return values;
}
