import { Problem } from '@freshfaces/graph-kit';
import type { Form } from '../my.ts';

/** What they pressed; nothing counts as neither. */
export function yesOrNo(form: Form): 'YES' | 'NO' {
  if (form['answer'] === 'yes') return 'YES';
  if (form['answer'] === 'no') return 'NO';
  throw new Problem('BAD_INPUT', 'Please press yes or no.');
}
