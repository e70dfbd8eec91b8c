import { expect, test } from 'vitest';
import { operationsInPlace } from './operations-in-place.ts';

const MODULE = `import { graphql } from '../generated/index.ts';
import { useQuery } from '@freshfaces/web-kit/apollo';

const NAMES = graphql(\`
  query Names { organisations { name } }
\`);
export const ask = () => useQuery(NAMES);
`;

test('a module carries its own operation, and codegen’s list of all of them no more', () => {
  const asked: string[] = [];
  const code = operationsInPlace(MODULE, (text) => {
    asked.push(text);
    return { kind: 'Document' };
  });
  expect(asked).toEqual(['\n  query Names { organisations { name } }\n']);
  expect(code).toContain('const NAMES = ({"kind":"Document"}\n\n);');
  expect(code).not.toContain('generated');
});

test('every other line stays where it was', () => {
  const code = operationsInPlace(MODULE, () => ({}));
  const line = (text: string) =>
    text.split('\n').indexOf('export const ask = () => useQuery(NAMES);');
  expect(line(code)).toBe(line(MODULE));
});
