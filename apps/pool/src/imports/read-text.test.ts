import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const file = (bytes: BlobPart, name = 'members.csv') => new File([bytes], name);

test('a UTF-8 file is read as it is', async () => {
  expect(await readText(file('Name\nZoë'))).toEqual({ text: 'Name\nZoë', oldEncoding: false });
});

test('a file from an older Excel keeps its accents, and says so', async () => {
  const bytes = new Uint8Array([0x5a, 0x6f, 0xeb]);
  expect(await readText(file(bytes))).toEqual({ text: 'Zoë', oldEncoding: true });
});

test('a spreadsheet, an empty file and a huge one are refused with what to do', async () => {
  expect(await readText(file('PK', 'members.xlsx'))).toHaveProperty('problem');
  expect(await readText(file(''))).toEqual({ problem: 'The file is empty.' });
  expect(await readText(file('x'.repeat(2_200_000)))).toHaveProperty('problem');
});
