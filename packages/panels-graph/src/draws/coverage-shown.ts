import { restsOnExperience } from '../recruitments/rules-in-words.ts';
import type { CoverageLine } from './draw.ts';

/**
 * The rules a panel meets, as staff see them. What rests on anyone's experience is said as it was drawn, and
 * a draw seats nobody otherwise: a line that turned when someone left would tell, beside their name, what
 * they have been through. What panels really had when they sat is told of many of them together (rotation).
 */
export function coverageShown(coverage: readonly CoverageLine[]): CoverageLine[] {
  return coverage.map((line) => (restsOnExperience(line.rule) ? { ...line, met: true } : line));
}
