import { expect, test } from 'vitest';
import { csvText, withoutSafetyApostrophe } from './csv.ts';

test('no cell can start a formula in a spreadsheet', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const line = csvText(['Name'], [[`${start}cmd()`]])
      .split('\r\n')
      .slice(1)
      .join('');
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  }
});

test('cells with commas, quotation marks and line breaks stay one cell', () => {
  expect(csvText(['A', 'B'], [['x, "y"', 'two\nlines']])).toBe(
    '\ufeffA,B\r\n"x, ""y""","two\nlines"\r\n',
  );
});

test('a phone number starting with + comes back as it was', () => {
  expect(withoutSafetyApostrophe("'+44 7700 900123")).toBe('+44 7700 900123');
  expect(withoutSafetyApostrophe("'Tis")).toBe("'Tis");
});
