import type { PersonalDataRow, PersonalDataSet } from '@freshfaces/graph-kit';

const STYLE = `
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d1d1b; background: #fff; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
th, td { border: 1px solid #767676; padding: .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
caption { text-align: left; font-weight: bold; }
@media print { body { margin: 0; font-size: 11pt; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
`;

/** Everything kept on somebody as one page to read or print; no script, nothing loaded from elsewhere. */
export function dataPage(sets: readonly PersonalDataSet[], madeAt: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What Freshfaces keeps about you</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What Freshfaces keeps about you</h1>
<p>Made on ${escaped(madeAt.slice(0, 10))}. Keep this file somewhere safe: it is about you.</p>
${sets
  .filter(({ rows }) => rows.length > 0)
  .map(section)
  .join('\n')}
${nothingUnder(sets.filter(({ rows }) => rows.length === 0))}
</main>
</body>
</html>
`;
}

function section({ title, why, keptFor, rows }: PersonalDataSet): string {
  return `<section>
<h2>${escaped(title)}</h2>
<p>Why: ${sentence(why)} Kept: ${sentence(keptFor)}</p>
${table(title, rows)}
</section>`;
}

function nothingUnder(empty: readonly PersonalDataSet[]): string {
  if (empty.length === 0) return '';
  const titles = empty.map(({ title }) => `<li>${escaped(title)}</li>`).join('');
  return `<section><h2>Nothing is kept about you here</h2><ul>${titles}</ul></section>`;
}

function sentence(text: string): string {
  return escaped(text.endsWith('.') ? text : `${text}.`);
}

function table(title: string, rows: readonly PersonalDataRow[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${headings.map((one) => `<td>${escaped(cell(row[one]))}</td>`).join('')}</tr>`,
  );
  return `<table>
<caption>${escaped(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

/** More characters than anybody reads in a cell: the receipt of a draw. */
const LONG = 400;

function cell(value: PersonalDataRow[string] | undefined): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (value === null || value === undefined) return '–';
  const text = String(value);
  return text.length > LONG ? 'Too long to print: see data.json' : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
