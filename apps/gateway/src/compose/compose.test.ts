import { expect, test } from 'vitest';
import { CompositionError, compose } from './compose.ts';
import { readGenerated } from './generated.ts';
import { readSources } from './sources.ts';

test('the committed schemas are what the packages’ schemas compose to: run "pnpm compose"', () => {
  expect(compose(readSources())).toEqual(readGenerated());
});

test('subgraphs that contradict each other are refused with a sentence that names the place', () => {
  const subgraph = (field: string) =>
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
     type Query { ${field}: Thing }  type Thing @key(fields: "id") { id: ID!  turns: ${field} @shareable }`;
  const clash = () =>
    compose([
      { name: 'pool', typeDefs: subgraph('Int') },
      { name: 'panels', typeDefs: subgraph('String') },
    ]);
  expect(clash).toThrow(CompositionError);
  expect(clash).toThrow(/Thing\.turns/u);
});

test('a schema that cannot be read is told with the subgraph’s name', () => {
  expect(() => compose([{ name: 'pool', typeDefs: 'type Query {' }])).toThrow(
    /pool: Syntax Error/u,
  );
});
