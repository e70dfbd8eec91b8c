/** `pnpm bench NAME [options]` runs bench/NAME.ts. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BENCHES = ['store', 'draw', 'pool', 'load', 'interest'];
const [name = '', ...options] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

if (!BENCHES.includes(name) || !existsSync(file)) {
  console.error(`Say which: ${BENCHES.map((bench) => `pnpm bench ${bench}`).join(' or ')}`);
  process.exit(1);
}
const bench = spawn(process.execPath, [file, ...options], { stdio: 'inherit' });
bench.on('close', (code) => process.exit(code ?? 1));
