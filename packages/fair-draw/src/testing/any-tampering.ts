import { bls12_381 } from '@noble/curves/bls12-381.js';
import fc from 'fast-check';
import { taggedHash } from '../hash.ts';
import { commitmentOf } from '../record/commit.ts';
import { drawFrom, recordText } from '../record/draw-from.ts';
import type { CommittedPart, DrawRecord } from '../record/record.ts';
import { seedOf } from '../record/seed.ts';
import { anyRecord } from './any-record.ts';
import { changedAt, changesOf, pathsOf, valueAt } from './changes.ts';
import { FORGERIES } from './forgeries.ts';
import { RECORDED_ROUNDS } from './recorded-rounds.ts';

/** The text of a record in which something is not as it was. */
type Tampering = (record: DrawRecord, pick: (below: number) => number) => string;

/** Any one value changed to any other, nothing made to fit. */
function changeAnywhere(record: DrawRecord, pick: (below: number) => number): string {
  return JSON.stringify(changedSomewhere(record, pick));
}

/** The same, but each part of the record is as likely as any other, however much it holds. */
function changeOnePart(record: DrawRecord, pick: (below: number) => number): string {
  const parts = [
    ...Object.keys(record).filter((key) => key !== 'committed'),
    ...Object.keys(record.committed).map((key) => `committed.${key}`),
  ];
  const path = (parts[pick(parts.length)] ?? '').split('.');
  return JSON.stringify(changedAt(record, path, changedSomewhere(valueAt(record, path), pick)));
}

/** A forger who knows the format: something in the committed part is changed and all that follows made to fit. */
function forgeCommitted(record: DrawRecord, pick: (below: number) => number): string {
  const committed = changedSomewhere(record.committed, pick) as CommittedPart;
  return JSON.stringify(refitted({ ...record, committed }));
}

/** The same, with a change that someone might wish for. */
function forgeForGain(record: DrawRecord, pick: (below: number) => number): string {
  const change = FORGERIES[pick(FORGERIES.length)];
  const committed = { ...record.committed, ...change?.(record.committed) };
  return JSON.stringify(refitted({ ...record, committed }));
}

/** What the sources gave is changed, and seed and outcome made to fit. */
function forgeReveal(record: DrawRecord, pick: (below: number) => number): string {
  const at = pick(record.reveal.length);
  const signature = record.reveal[at]?.value ?? '';
  const others = [null, 'x', 'ab'.repeat(32), ...RECORDED_ROUNDS.values(), ...nearly(signature)];
  const value = others[pick(others.length)] ?? null;
  const reveal = record.reveal.map((each, i) => (i === at ? { ...each, value } : each));
  return JSON.stringify(refitted({ ...record, reveal }));
}

/** A replacement is changed and its digest, but not those after it, made to fit. */
function forgeReplacement(record: DrawRecord, pick: (below: number) => number): string {
  const at = pick(Math.max(1, record.replacements.length));
  const { digest: _, ...entry } = record.replacements[at] ?? SOMEONE_LEAVES;
  const changed = changedSomewhere(entry, pick);
  if (typeof changed !== 'object' || changed === null) return changeAnywhere(record, pick);
  const before = record.replacements[at - 1]?.digest ?? record.seed;
  const replacements: unknown[] = [...record.replacements];
  replacements[at] = {
    ...changed,
    digest: orNone(() => taggedHash('replacement', before, changed)),
  };
  return JSON.stringify({ ...record, replacements });
}

const SOMEONE_LEAVES = { left: 0, unavailable: [], joined: null, digest: '' };

/** The file itself is damaged: a bit flipped, its end cut off, a field there twice. */
function damageText(record: DrawRecord, pick: (below: number) => number): string {
  const text = recordText(record);
  const at = pick(text.length);
  const ways = [
    text.slice(0, at) +
      String.fromCharCode(text.charCodeAt(at) ^ (1 << pick(7))) +
      text.slice(at + 1),
    text.slice(0, at),
    text.replace('"seed":', '"seed":"0","seed":'),
    `\uFEFF${text}`,
    text.replace(/:(\d+)([,}])/, ':-0$2'),
    text.replace(/:(\d+)([,}])/, ':$1.5$2'),
  ];
  return ways[pick(ways.length)] ?? text;
}

const WAYS: readonly Tampering[] = [
  changeAnywhere,
  changeOnePart,
  changeOnePart,
  forgeCommitted,
  forgeForGain,
  forgeForGain,
  forgeReveal,
  forgeReplacement,
  damageText,
];

/** Any record, tampered with in any way. A few changes leave it as good as it was. */
export const anyTampered: fc.Arbitrary<string> = fc
  .tuple(anyRecord, fc.nat(WAYS.length - 1), fc.array(fc.nat(), { minLength: 12, maxLength: 12 }))
  .map(([{ record }, way, numbers]) => {
    let used = 0;
    const pick = (below: number) => (numbers[used++ % numbers.length] ?? 0) % below;
    return (WAYS[way] ?? changeAnywhere)(record, pick);
  });

function changedSomewhere(value: unknown, pick: (below: number) => number): unknown {
  const paths = pathsOf(value);
  const path = paths[pick(paths.length)] ?? [];
  const changes = changesOf(valueAt(value, path));
  return changedAt(value, path, changes[pick(changes.length)]);
}

/** Signatures that are not quite the one given. */
function nearly(signature: string): string[] {
  if (!/^[0-9a-f]{96}$/.test(signature)) return [];
  const point = bls12_381.G1.Point.fromHex(signature);
  return [
    point.negate().toHex(true),
    `c0${'0'.repeat(94)}`,
    `${signature.slice(0, 95)}${signature.endsWith('0') ? '1' : '0'}`,
    `0${signature.slice(1)}`,
    signature.toUpperCase(),
  ];
}

/** Commitment, seed and outcome made to fit what is there, as far as that can be done. */
export function refitted(record: DrawRecord): unknown {
  const commitment = orNone(() => commitmentOf(record.committed)) ?? record.commitment;
  const again = { ...record, commitment };
  const seed = orNone(() => seedOf(again, record.reveal)) ?? record.seed;
  const result = orNone(() => drawFrom(again, seed)) ?? record.result;
  return { ...again, seed, result };
}

function orNone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
