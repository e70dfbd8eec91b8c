import { Problem } from '@freshfaces/graph-kit';
import { expect, test } from 'vitest';
import type { Letter } from '../mail.ts';
import { LETTER } from '../testing/letter.ts';
import { checkLetter } from './check-letter.ts';
import { htmlOf } from './html-of.ts';
import { textOf } from './text-of.ts';

test('a letter reads from top to bottom as plain text, with its link in full', () => {
  expect(textOf(LETTER)).toBe(
    [
      'Hello Ada Byrne,',
      'Use this link to sign in. It works once & for 15 minutes.',
      'It is <only> for you.',
      'Sign in:\nhttps://faces.example/sign-in/link?token=secret-1&next=%2F',
      'If you did not ask for this, do nothing.',
      '-- \nFreshfaces: fair, shared involvement in recruitment\n',
    ].join('\n\n'),
  );
});

test('the page of a letter names its language, has one heading, and fetches nothing', () => {
  const html = htmlOf(LETTER);
  expect(html).toContain('<html lang="en-GB">');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toMatch(/<table|<img|<script|<link|src=/);
});

test('what a letter says is text, never markup', () => {
  const html = htmlOf({ ...LETTER, greeting: 'Hello <script>alert("1")</script>' });
  expect(html).not.toContain('<script>');
  expect(html).toContain('It is &#60;only&#62; for you.');
});

test('the link is there to press and, in full, to copy', () => {
  const html = htmlOf(LETTER);
  const url = 'https://faces.example/sign-in/link?token=secret-1&#38;next=%2F';
  expect(html).toContain(`<a href="${url}"`);
  expect(html).toContain(`>${url}</span>`);
});

const refused = (change: Partial<Letter>) => () => checkLetter({ ...LETTER, ...change });

test.each([
  ['an empty one', ' '],
  ['two lines', 'Hello\r\nBcc: all@example.org'],
  ['one too long to read on a phone', 'x'.repeat(79)],
  ['an address', 'A link for ada@harbour.example'],
  ['the name of who it is for', 'A link for Ada Byrne'],
  ['a health matter', 'Your mental health panel'],
  ['an offence matter', 'A place for people with convictions'],
])('a subject line is never %s', (_, subject) => {
  expect(refused({ subject })).toThrow(/subject line/);
});

test('a name that is also a plain word stops no letter', () => {
  expect(refused({ greeting: 'Hello Link,' })).not.toThrow();
});

test.each(['', 'ada', 'ada@harbour', 'a@b.example, c@d.example', 'Ada <a@b.example>', 'a@b.c\nx'])(
  'a letter to “%s” is refused as bad input',
  (to) => {
    expect(refused({ to })).toThrow(Problem);
  },
);

test.each(['', '<html>', `BEGIN:VCALENDAR${'x'.repeat(100_000)}`])(
  'the file with a letter is a calendar, and nothing else',
  (calendar) => {
    expect(refused({ calendar })).toThrow(/calendar/);
  },
);

test('a link is an address of the web', () => {
  expect(refused({ action: { label: 'Go', url: 'javascript:alert(1)' } })).toThrow(/link/);
});
