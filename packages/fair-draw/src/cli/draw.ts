import { recordText } from '../record/draw-from.ts';
import { type DrawRequest, HELP, readArguments } from './arguments.ts';
import { mustBeWritable, type Output, writeAll } from './files.ts';
import { Mistake } from './mistake.ts';
import { createProgressLine } from './progress-line.ts';
import { readInputs } from './read-inputs.ts';
import { type Drawn, runDraw } from './run-draw.ts';
import { infeasibleJson, infeasibleText, panelJson, panelText } from './show.ts';
import { solveAside } from './solve-aside.ts';
import { timed } from './stages.ts';

const json = process.argv.includes('--json');
const progress = createProgressLine(process.stderr);

process.once('SIGINT', () => {
  progress.clear();
  process.stderr.write('Cancelled: nothing was drawn and nothing was written.\n');
  process.exit(130);
});

try {
  const request = readArguments(process.argv.slice(2));
  if (request === 'help') console.log(HELP);
  else process.exitCode = await drawAsAsked(request);
} catch (error) {
  progress.clear();
  const reason =
    error instanceof Mistake ? `${error.message}.` : `Something went wrong: ${String(error)}`;
  if (json) console.log(JSON.stringify({ ok: false, reason }));
  else process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

async function drawAsAsked(request: DrawRequest): Promise<number> {
  const { respondents, categories, recordPath, receiptsPath, openingPath } = request;
  const outputs = [recordPath, receiptsPath, openingPath].filter((path) => path !== undefined);
  mustBeWritable(outputs, [respondents, categories]);
  const read = await timed('read', () => readInputs(request));
  const { candidates, rules, randomness } = read.value;
  const solved = await solveAside({ candidates, rules }, progress.show);
  progress.clear();
  if ('infeasible' in solved) {
    const { infeasible } = solved;
    console.log(json ? JSON.stringify(infeasibleJson(infeasible)) : infeasibleText(infeasible));
    return 2;
  }
  const { chances } = solved;
  const drawn = await runDraw(chances.lottery, rules, randomness);
  writeAll(outputsFor(request, drawn));
  const stages = [read.stage, ...solved.stages, ...drawn.stages];
  const shown = { candidates, rules, chances, drawn, stages };
  const origin = request.entropy === undefined ? ' (made by this computer)' : '';
  const randomnessLine = `Randomness: ${randomness.entropy}${origin}\n`;
  if (json) {
    console.log(JSON.stringify(panelJson(shown)));
    process.stderr.write(randomnessLine);
  } else {
    process.stdout.write(`${panelText(shown)}\n${randomnessLine}`);
  }
  return 0;
}

function outputsFor(
  { recordPath, receiptsPath, openingPath }: DrawRequest,
  drawn: Drawn,
): Output[] {
  const receipts = `${JSON.stringify(drawn.receipts, null, 2)}\n`;
  const opening = `${JSON.stringify(drawn.opening, null, 2)}\n`;
  return [
    ...(recordPath === undefined
      ? []
      : [{ path: recordPath, text: recordText(drawn.record), isPrivate: false }]),
    ...(receiptsPath === undefined
      ? []
      : [{ path: receiptsPath, text: receipts, isPrivate: true }]),
    ...(openingPath === undefined ? [] : [{ path: openingPath, text: opening, isPrivate: true }]),
  ];
}
