import { expect, test } from 'vitest';
import { html } from './html.ts';

const INJECTIONS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '&lt;already',
  '`${1}`',
  '</title><svg onload=alert(1)>',
];

test.each(INJECTIONS)('%s is shown as it was written, and is no markup', (text) => {
  const page = String(html`<p title="${text}">${text}</p>`);
  const inside = page.slice('<p title="'.length, -'</p>'.length);
  expect(inside.replace('">', '')).not.toMatch(/[<>"'`]|&(?!#\d+;)/u);
  const back = inside.replace(/&#(\d+);/gu, (_all, code) => String.fromCharCode(Number(code)));
  expect(back).toBe(`${text}">${text}`);
});

test('a part that is a page already is not escaped twice, and lists follow each other', () => {
  const items = ['a', 'b & c'].map((text) => html`<li>${text}</li>`);
  expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>b &#38; c</li></ul>');
});

test('nothing is written for what is not there', () => {
  expect(String(html`${null}${false}${0}${''}`)).toBe('0');
});

test('an object that only looks like a safe part is escaped as text', () => {
  const forged = JSON.parse('{"toString":"<b>"}');
  expect(() => String(html`${forged}`)).toThrow('not a function');
});
