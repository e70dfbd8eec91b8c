import { type Html, html, type Part } from './html.ts';
import { type Picture, picture } from './pictures.ts';

/** Each sentence of the text by itself; the picture stands beside it in easy read. */
export function says(name: Picture, text: string): Html {
  const sentences = sentencesOf(text).map(
    (sentence) => html`<div class="say">${picture(name)}<p>${sentence} </p></div>`,
  );
  return html`<div class="says">${sentences}</div>`;
}

/** Splits where a sentence ends; not inside `10.30` or after a single letter. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[^\s.][^\s.][.!?])\s+(?=[\p{Lu}\d£“])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** A label and what it is, a row each; the picture in easy read. */
export function facts(rows: readonly (readonly [Picture, string, Part] | null)[]): Html {
  return html`${rows.flatMap((row) =>
    row
      ? [
          html`<div class="say">${picture(row[0])}<dl class="fact"><dt>${row[1]}</dt><dd>${row[2]}</dd></dl></div>`,
        ]
      : [],
  )}`;
}

/** A big link that is the way on. */
export function go(href: string, name: Picture, words: string, kind: '' | 'second' = ''): Html {
  return html`<p class="act"><a class="go ${kind}" href="${href}">${picture(name, 36)}${words}</a></p>`;
}

/** Something to know first: what was just done, or what is wrong. */
export function box(kind: 'done' | 'wrong' | '', title: string, body: Part = null): Html {
  return html`<div class="box ${kind}"><h2>${title}</h2>${body}</div>`;
}

/** One choice of several. */
export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly picture?: Picture;
}

/** A question with its choices, one to be picked. */
export function pickOne(
  name: string,
  question: string,
  choices: readonly Choice[],
  picked: string | undefined,
): Html {
  return html`<fieldset><legend id="${name}" tabindex="-1">${question}</legend>${choices.map(
    (choice) =>
      html`<label class="pick ${choice.picture ? 'face' : ''}"><input type="radio" name="${name}" value="${choice.value}"${choice.value === picked ? html` checked` : null}>${choice.words}${choice.picture ? picture(choice.picture, 48) : null}</label>`,
  )}</fieldset>`;
}
