import { readingGrade } from '@freshfaces/plain-words';

/** A grade is a school year; a child in grade 5 is about 10. */
const AGE_AT_GRADE_NOUGHT = 5;
const OLDEST = 11;

/** How old one must be to read this with ease: gentle advice, never a rule. Nothing for a few words. */
export function ReadingAdvice({ text }: { text: string }) {
  const advice = adviceFor(text);
  return advice && <p className="ff-hint">{advice}</p>;
}

/** The advice as a sentence; null where there is too little to say. */
export function adviceFor(text: string): string | null {
  const grade = readingGrade(text);
  if (text.trim().split(/\s+/).length < 6 || grade === 0) return null;
  const age = Math.max(6, Math.round(grade) + AGE_AT_GRADE_NOUGHT);
  return age <= OLDEST
    ? `This reads well: about age ${age}.`
    : `This reads at about age ${age}. Members read best at age 9 to 11: try shorter words and shorter sentences.`;
}
