import { readFileSync } from 'node:fs';
import { openTestStore } from '@freshfaces/store/testing';
import { differences, printMatrix, readMatrix } from './matrix-text.ts';
import { openTestNetwork } from './network/open-network.ts';
import { observeMatrix } from './observe.ts';
import { relationsOf } from './relations.ts';

// Prints the matrix as it is seen now, to be reviewed and put into matrix.txt by hand; with `--diff`
// only where it is not what matrix.txt says.
const { store, dispose } = await openTestStore();
const network = await openTestNetwork(store, '2026-11-22T09:00:00.000Z');
const relations = relationsOf(network);
const seen = await observeMatrix(network, relations);
if (process.argv.includes('--diff')) {
  const reviewed = readMatrix(readFileSync(new URL('matrix.txt', import.meta.url), 'utf8'));
  console.log(differences(reviewed, seen, relations).join('\n'));
} else process.stdout.write(printMatrix(seen, relations));
await dispose();
