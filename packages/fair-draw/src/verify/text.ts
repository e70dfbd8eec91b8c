import { type Verdict, verify } from './check-record.ts';

/** As `verify`, from the text of a file: it must be JSON in which no field is there twice. Rejects as `verify` does. */
export async function verifyText(text: string): Promise<Verdict> {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return failed('This is not a whole JSON file.');
  }
  return fieldsIn(text) === fieldsOf(record)
    ? verify(record)
    : failed('A field is there twice, so the file can be read in two ways.');
}

function fieldsIn(text: string): number {
  const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)];
  return strings.filter(([, colon]) => colon !== undefined).length;
}

/** Not by recursion: a file can be nested deeper than any stack. */
function fieldsOf(value: unknown): number {
  let sum = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside: unknown[] = Object.values(next);
    if (!Array.isArray(next)) sum += inside.length;
    for (const each of inside) open.push(each);
  }
  return sum;
}

function failed(sentence: string): Verdict {
  return { ok: false, problems: [{ where: 'record', sentence }] };
}
