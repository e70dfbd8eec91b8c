import { beforeEach, expect, test } from 'vitest';
import { forgetWantedPage, keepWantedPage, wantedPage } from './wanted-page.ts';

const NOON = new Date('2026-11-22T12:00:00Z');
const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

beforeEach(() => localStorage.clear());

test('the page wanted is known for as long as the link works', () => {
  keepWantedPage('/pool?team=elm', NOON);
  expect(wantedPage(after(9))).toBe('/pool?team=elm');
  expect(wantedPage(after(10))).toBe('/');
});

test('a link asked for from the front page leads there, not where an older one would have', () => {
  keepWantedPage('/pool', NOON);
  keepWantedPage('/', NOON);
  expect(wantedPage(NOON)).toBe('/');
});

test('nothing is left once it was used', () => {
  keepWantedPage('/pool', NOON);
  forgetWantedPage();
  expect(localStorage).toHaveLength(0);
});

test.each(['not json', 'null', '{"path":"//elsewhere.example","until":9e15}'])(
  'what somebody else left there leads to the front page: %s',
  (text) => {
    localStorage.setItem('freshfaces-wanted-page', text);
    expect(wantedPage(NOON)).toBe('/');
  },
);
