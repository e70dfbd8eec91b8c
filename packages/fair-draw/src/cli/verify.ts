import { type Verdict, verifyOpening, verifyReceipt, verifyText } from '../verify/verify.ts';
import { readBytes } from './files.ts';
import { Mistake } from './mistake.ts';

const HELP = `Checks the public record of a draw, and a person’s receipt or an auditor’s opening of it.

pnpm draw:verify RECORD.json [RECEIPT.json or OPENING.json]

Prints “valid” and what was checked, or exactly what is wrong (exit 1).`;

const MOST_SHOWN = 20;

/** A verdict in lines for people; the first is `valid` or `not valid`. */
function linesFor(verdict: Verdict): { ok: boolean; lines: string[] } {
  if (verdict.ok)
    return { ok: true, lines: ['valid', ...verdict.checks.map(({ sentence }) => `  ${sentence}`)] };
  const { problems } = verdict;
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map(({ where, sentence }) => `  ${where}: ${sentence}`);
  const rest = problems.length - shown.length;
  return { ok: false, lines: ['not valid', ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])] };
}

async function verdictOn(record: string, otherPath: string | undefined): Promise<Verdict> {
  const verdict = await verifyText(record);
  if (!verdict.ok || otherPath === undefined) return verdict;
  const other = readOther(otherPath);
  const isOpening = typeof other === 'object' && other !== null && 'rules' in other;
  return (isOpening ? verifyOpening : verifyReceipt)(JSON.parse(record), other);
}

function readOther(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${path} is not a receipt or an opening: it is no JSON`);
  }
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path));
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${path} is not UTF-8 text`);
  }
}

try {
  const [path, other, ...more] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (path === '--help') console.log(HELP);
  else if (path === undefined || more.length > 0)
    throw new Mistake('Give a record: pnpm draw:verify RECORD.json [RECEIPT.json or OPENING.json]');
  else {
    const { ok, lines } = linesFor(await verdictOn(readText(path), other));
    console.log(lines.join('\n'));
    process.exitCode = ok ? 0 : 1;
  }
} catch (error) {
  const reason =
    error instanceof Mistake ? error.message : `Something went wrong: ${String(error)}`;
  process.stderr.write(`${reason}.\n`);
  process.exitCode = 1;
}
