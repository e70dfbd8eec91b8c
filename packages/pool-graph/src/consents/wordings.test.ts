import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CONSENT_PURPOSES } from './consent.ts';
import { currentWording, wordingOf } from './wordings.ts';

/** A long word that every member knows: their own organisation is one. */
const KNOWN = /organisations?/g;

const everyWording = CONSENT_PURPOSES.flatMap((purpose) =>
  Array.from({ length: currentWording(purpose).version }, (_, at) => {
    const wording = wordingOf(purpose, at + 1);
    if (!wording) throw new Error(`${purpose} has no version ${at + 1}.`);
    return { purpose, ...wording };
  }),
);

describe('the words of consent', () => {
  test('that were asked are never changed: new words are a new version', () => {
    const digests = everyWording.map(({ purpose, version, question, ifNo }) => {
      const digest = createHash('sha256')
        .update(JSON.stringify([question, ifNo]))
        .digest('hex');
      return `${purpose} ${version} ${digest.slice(0, 12)}`;
    });
    expect(digests).toMatchInlineSnapshot(`
      [
        "SHARED_POOL 1 831da5da4a3b",
        "BE_LENT 1 100f0e93141b",
        "SHARE_CONTACT 1 387f3067bdf6",
        "SHARE_PROFILE 1 d2588aeadfbf",
        "RECORD_NEEDS 1 a27cb8050cc9",
        "LEAD_SEES_NEEDS 1 e11e0ee187bd",
        "PHOTO_OR_STORY 1 e762936d43ad",
      ]
    `);
  });

  test.each(everyWording)('of $purpose are short and plain (reading age 9 to 11)', (wording) => {
    const text = `${wording.question} ${wording.ifNo}`;
    const sentences = text.split(/[.?!]\s*/);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 22)).toEqual([]);
    const words = text.replace(KNOWN, '').match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => word.length > 10)).toEqual([]);
    expect(schoolYears(text)).toBeLessThanOrEqual(6);
  });

  test.each(everyWording)('of $purpose ask a question, and say what follows a no', (wording) => {
    expect(wording.question).toMatch(/May /);
    expect(wording.question).toMatch(/\?/);
    expect(wording.ifNo.length).toBeGreaterThan(20);
    expect(`${wording.question} ${wording.ifNo}`).not.toMatch(/consent|service will|lose/i);
  });

  test('that never were are no words', () => {
    expect(wordingOf('SHARED_POOL', 0)).toBeNull();
    expect(wordingOf('SHARED_POOL', 99)).toBeNull();
  });
});

/** Flesch–Kincaid grade (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59; + 5 is the age. */
function schoolYears(text: string): number {
  const sentences = text.split(/[.?!]+(?:\s|$)/).filter((sentence) => sentence.trim() !== '');
  const words = text.replace(KNOWN, 'place').match(/[\p{L}’]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, plain.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
