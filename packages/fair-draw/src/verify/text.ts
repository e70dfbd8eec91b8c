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

function fieldsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, field) => sum + fieldsOf(field), own);
}

function failed(sentence: string): Verdict {
  return { ok: false, problems: [{ where: 'record', sentence }] };
}
