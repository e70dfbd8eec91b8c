// A process of its own: node writing-process.ts FILE NAME COUNT. Writes COUNT entries to the ledger in
// FILE, four at a time, and prints the name of each once it is acknowledged.
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../sqlite-store.ts';
import { openLedger } from './ledger.ts';

const [file = '', name = '', count = '0'] = process.argv.slice(2);
const store = openSqliteStore(file);
const ledger = openLedger(store);
let next = 0;

async function write(): Promise<void> {
  while (next < Number(count)) {
    const entry = `${name}-${next++}`;
    await ledger.write(entry);
    writeSync(1, `${entry}\n`);
  }
}

await Promise.all([write(), write(), write(), write()]);
await store.close();
