import type { Letter } from '../mail.ts';
import { FOOTER } from './text-of.ts';

const PAGE = 'font:18px/1.5 Arial,sans-serif;color:#1a1a1a;background:#fff;margin:0;padding:16px';
const COLUMN = 'max-width:38em;margin:0 auto';
const LINK = 'color:#00437b;font-weight:bold';

/**
 * The letter as a page of its own: language, one heading, one column, a link that says what it does
 * and its address in full. No pictures and nothing fetched, so nobody learns that it was opened.
 */
export function htmlOf({ subject, greeting, paragraphs, action, closing }: Letter): string {
  const link = action
    ? [
        `<p><a href="${escaped(action.url)}" style="${LINK}">${escaped(action.label)}</a></p>`,
        '<p>If that link does not open, copy this address into your browser:<br>',
        `<span style="overflow-wrap:anywhere">${escaped(action.url)}</span></p>`,
      ]
    : [];
  const written = [greeting, ...paragraphs].map((part) => `<p>${escaped(part)}</p>`);
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(subject)}</title>`,
    '</head>',
    `<body style="${PAGE}">`,
    `<main style="${COLUMN}">`,
    `<h1 style="font-size:24px;line-height:1.3">${escaped(subject)}</h1>`,
    ...written,
    ...link,
    ...(closing ? [`<p>${escaped(closing)}</p>`] : []),
    `<p>${FOOTER}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
