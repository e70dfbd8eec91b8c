import type { Letter } from '../mail.ts';

export const FOOTER = 'Freshfaces: fair, shared involvement in recruitment';

/** The letter as plain text, a blank line between its parts. */
export function textOf({ greeting, paragraphs, action, closing }: Letter): string {
  const parts = [
    greeting,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...(closing ? [closing] : []),
    `-- \n${FOOTER}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
