import { expect, test } from 'vitest';
import { readPeople } from './read-people.ts';
import { readQuotas } from './read-quotas.ts';
import { MOST_BYTES, readTable } from './read-table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const CATEGORIES = 'category,feature,min,max\nneed,addiction,1,2\nneed,homelessness,0,2\n';
const PEOPLE = 'id,need,home,turns\na,addiction;homelessness,1,0\nb,,1; 2,3\n';
const COLUMNS = {
  idColumn: undefined,
  servedColumn: 'turns',
  limits: [{ column: 'home', max: 1 }],
};

function read(people = PEOPLE, categories = CATEGORIES, columns: Partial<typeof COLUMNS> = {}) {
  const table = readTable('people.csv', bytes(people));
  const quotas = readQuotas(readTable('categories.csv', bytes(categories)), table);
  return { quotas: quotas.quotas, people: readPeople(table, quotas, { ...COLUMNS, ...columns }) };
}

test('people carry every value of their cells, and none when a cell is empty', () => {
  expect(read().people).toEqual([
    { id: 'a', features: ['need:addiction', 'need:homelessness'], groups: ['home:1'], served: 0 },
    { id: 'b', features: [], groups: ['home:1', 'home:2'], served: 3 },
  ]);
});

test('quotas are read under the names that other sortition tools give the columns', () => {
  const { quotas } = read();
  expect(quotas).toEqual([
    { feature: 'need:addiction', min: 1, max: 2 },
    { feature: 'need:homelessness', min: 0, max: 2 },
  ]);
  for (const header of [
    'category,name,min,max',
    'feature,value,min,max',
    'category,value,min,max',
  ]) {
    const renamed = CATEGORIES.replace('category,feature,min,max', header);
    expect(read(PEOPLE, renamed).quotas).toEqual(quotas);
  }
});

test('a byte order mark, blank rows, quoted cells and Windows line ends change nothing', () => {
  const same = PEOPLE.replace('a,addiction;homelessness', 'a," addiction;homelessness "');
  expect(read(`\uFEFF${same.replaceAll('\n', '\r\n')}\r\n,,,\r\n`)).toEqual(read());
});

test('a column name with a colon can’t be taken for another kind', () => {
  const { people } = read('id,need,a:b,turns\nx,,1,0\n', 'category,feature,min,max\nneed,y,0,1\n', {
    limits: [{ column: 'a:b', max: 1 }],
  });
  expect(people[0]?.groups).toEqual(['a%3Ab:1']);
});

test.each([
  ['an empty file', '', CATEGORIES, 'people.csv is empty'],
  ['only a header', 'id,need,home,turns\n', CATEGORIES, 'people.csv has a header but no rows'],
  [
    'a missing category',
    'id,home,turns\na,1,0\n',
    CATEGORIES,
    'people.csv has no column need; it has id, home, turns',
  ],
  ['a missing limit', 'id,need,turns\na,,0\n', CATEGORIES, 'people.csv has no column home'],
  [
    'a column twice',
    'id,need,need,turns\na,,,0\n',
    CATEGORIES,
    'people.csv, row 1: column need is there twice',
  ],
  [
    'an id twice',
    `${PEOPLE}a,,1,0\n`,
    CATEGORIES,
    'people.csv, row 4, column id: this id is already in row 2',
  ],
  [
    'no id',
    `${PEOPLE}\n,addiction,1,0\n`,
    CATEGORIES,
    'people.csv, row 5, column id: the id is empty',
  ],
  [
    'an unknown value',
    `${PEOPLE}c,adiction,1,0\n`,
    CATEGORIES,
    'people.csv, row 4, column need: “adiction” is not a feature of need',
  ],
  [
    'turns in words',
    `${PEOPLE}c,,1,many\n`,
    CATEGORIES,
    'people.csv, row 4, column turns: “many” is not a whole number',
  ],
  [
    'a row too short',
    `${PEOPLE}c,addiction\n`,
    CATEGORIES,
    'people.csv, row 4: it has 2 cells, but the header has 4',
  ],
  [
    'an open quote',
    `${PEOPLE}c,"addiction,1,0\n`,
    CATEGORIES,
    'people.csv, line 4: a quotation mark',
  ],
  [
    'a min above the max',
    PEOPLE,
    `${CATEGORIES}need,x,3,2\n`,
    'categories.csv, row 4, column min: the min of 3 is above the max of 2',
  ],
  [
    'a quota above the pool',
    PEOPLE,
    `${CATEGORIES}need,x,3,9\n`,
    'categories.csv, row 4, column min: 3 is more than the 2 people in people.csv',
  ],
  [
    'a min in words',
    PEOPLE,
    `${CATEGORIES}need,x,one,2\n`,
    'categories.csv, row 4, column min: “one” is not a whole number',
  ],
  [
    'a feature twice',
    PEOPLE,
    `${CATEGORIES}need,addiction,0,1\n`,
    'categories.csv, row 4, column feature: “addiction” is already in row 2',
  ],
  [
    'an empty category',
    PEOPLE,
    `${CATEGORIES},addiction,0,1\n`,
    'categories.csv, row 4, column category: the cell is empty',
  ],
  [
    'no max column',
    PEOPLE,
    'category,feature,min\nneed,addiction,1\n',
    'categories.csv has no column max',
  ],
])(
  '%s: one sentence names the file, the row and the column',
  (_what, people, categories, sentence) => {
    expect(() => read(people, categories)).toThrow(sentence);
  },
);

test('a file that is no UTF-8 text, or too large, is refused in one sentence', () => {
  const latin1 = Uint8Array.of(0x69, 0x64, 0x0a, 0xe9, 0x0a);
  const utf16 = Uint8Array.of(0x69, 0x00, 0x64, 0x00);
  for (const wrong of [latin1, utf16]) {
    expect(() => readTable('people.csv', wrong)).toThrow('people.csv is not UTF-8 text');
  }
  const large = new Uint8Array(MOST_BYTES + 1);
  expect(() => readTable('people.csv', large)).toThrow('people.csv is larger than 20 MB');
});

test('no sentence about a person’s row names the person', () => {
  for (const people of [`${PEOPLE}zoe,adiction,1,0\n`, `${PEOPLE}zoe,,1,many\n`, `zoe,${PEOPLE}`]) {
    expect(() => read(people)).not.toThrow('zoe');
  }
});
