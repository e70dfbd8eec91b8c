import type { PersonalDataSet } from '@freshfaces/graph-kit';
import { strToU8, zipSync } from 'fflate';
import { dataPage } from './data-page.ts';

/** One zip: `data.html` to read and print, `data.json` for machines, and what they are. */
export function archiveOf(sets: readonly PersonalDataSet[], madeAt: string): Uint8Array {
  return zipSync(
    {
      'README.txt': strToU8(readme(madeAt)),
      'data.html': strToU8(dataPage(sets, madeAt)),
      'data.json': strToU8(`${JSON.stringify({ madeAt, sets }, null, 2)}\n`),
    },
    { mtime: madeAt },
  );
}

function readme(madeAt: string): string {
  return `What Freshfaces keeps about you, as it was on ${madeAt.slice(0, 10)}.

data.html  to read or print: open it in any web browser. It needs no internet.
data.json  the same for a computer programme.

It says why each thing is kept and for how long. If something is wrong, tell the
organisation you are with, or change it yourself when you are signed in. You can
also ask for all of it to be erased. If you are not happy with the answer, you
can complain to the Information Commissioner's Office: https://ico.org.uk

Keep this file somewhere safe: it is about you.
`;
}
