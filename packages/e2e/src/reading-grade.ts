export { readingGrade } from '@freshfaces/plain-words';
