/** Text that is safe to send as it is: every value put into it was escaped, or is such text itself. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can be put into a page: text is escaped, nothing is written for null and false. */
export type Part = Html | string | number | null | false | readonly Part[];

/** `` html`<p>${text}</p>` ``: the template is ours and kept, what is put into it is escaped. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    template.map((text, at) => (at === 0 ? text : written(parts[at - 1] ?? null) + text)).join(''),
  );
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(written).join('');
  return String(part).replace(/[&<>"'`]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
