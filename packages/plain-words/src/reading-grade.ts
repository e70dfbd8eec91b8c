/** Fewer words than this on a line are a label or a figure, not a sentence. */
const FEWEST_WORDS = 4;

/**
 * The Flesch–Kincaid grade of what a page says: 0.39 words a sentence + 11.8 syllables a word − 15.59
 * (Kincaid et al. 1975). A grade is a US school year: 4 to 6 are ages 9 to 11. Lines of fewer than four words are
 * left out, as labels would make any page look easy; so are dates and figures.
 *
 * @param text what is visible, a block of text a line.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function sentencesOf(text: string): string[][] {
  return text
    .split(/[\n\t]|(?<=[.!?:])\s/)
    .map((sentence) => sentence.match(/[a-z][a-z’'-]*/gi) ?? [])
    .filter((words) => words.length >= FEWEST_WORDS);
}

/** By groups of vowels: good to about one word in ten, and even over a page. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken = letters
    .replace(/(?<=[^td])ed$/, 'd')
    .replace(/(?<=[^szxcg]|[^sc]h)es$/, 's')
    .replace(/(?<=[^l])e$/, '')
    .replace(/(?<=[aeiouy])le$/, 'l');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}
