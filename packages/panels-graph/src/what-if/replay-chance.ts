import { createHash } from 'node:crypto';
import type { Lottery } from '@freshfaces/fair-draw/types';

/** A number that hangs on the words alone, 0 ≤ x < 1; for replays only, never for a draw that counts. */
export function chanceFrom(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
}

/** The members of one ticket, picked by what the words give. */
export function drawFrom({ types, rows, total }: Lottery, words: string): readonly string[] {
  let ticket = chanceFrom(words) * Number(total);
  const row = rows.find(({ tickets }) => {
    ticket -= Number(tickets);
    return ticket < 0;
  });
  return (
    (row ?? rows.at(-1))?.composition.flatMap((count, type) => {
      const members = [...(types[type]?.members ?? [])];
      const place = (id: string) => chanceFrom(`${words} ${id}`);
      return members.sort((a, b) => place(a) - place(b)).slice(0, count);
    }) ?? []
  );
}
