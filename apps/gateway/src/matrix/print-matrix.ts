import { differences, printMatrix, reviewedMatrix } from './matrix-text.ts';
import { observeMatrix } from './observe.ts';
import { openBench } from './open-bench.ts';

// Prints the matrix as it is seen now, to be reviewed and put into matrix.txt by hand; with `--diff`
// only where it is not what matrix.txt says.
const { network, relations, dispose } = await openBench();
const seen = await observeMatrix(network, relations);
const text = process.argv.includes('--diff')
  ? differences(reviewedMatrix(), seen, relations)
      .map((each) => `${each}\n`)
      .join('')
  : printMatrix(seen, relations);
process.stdout.write(text);
await dispose();
