import type { Proof } from './requirement.ts';

/** A name that begins with requirement numbers: `'R27, R30: nobody is …'`, in any kind of quotes. */
const NAMED =
  /(?<call>\.(?:skip|todo)\(\s*)?(?<quote>['"`])(?<ids>R\d+(?:, R\d+)*): (?<sentence>(?:\\.|(?!\k<quote>)[^\\])+)\k<quote>/gsu;

/** The tests of one file whose names begin with requirement numbers; skipped ones prove nothing. */
export function readProofs(file: string, text: string): readonly Proof[] {
  return [...text.matchAll(NAMED)].flatMap(({ groups }) => {
    const { call, ids = '', sentence = '' } = groups ?? {};
    if (call !== undefined) return [];
    return [{ ids: ids.split(', '), sentence: plain(sentence), file }];
  });
}

function plain(sentence: string): string {
  return sentence.replaceAll(/\\(.)/gu, '$1').replaceAll(/\s+/gu, ' ').trim();
}

/** The reasons in a list of lines `- R43: why not now`. Throws where a line of the list reads otherwise. */
export function readNotNow(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line.startsWith('- '));
  return new Map(
    lines.map((line) => {
      const { id, reason } = /^- (?<id>R\d+): (?<reason>.+)$/u.exec(line)?.groups ?? {};
      if (id === undefined || reason === undefined) {
        throw new Error(`Write "- R43: why not now" instead of "${line}".`);
      }
      return [id, reason];
    }),
  );
}
