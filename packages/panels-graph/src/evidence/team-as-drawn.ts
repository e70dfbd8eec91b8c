import type { DrawRecord } from '@freshfaces/fair-draw/record';
import type { DrawSecrets } from '../draws/draw-secrets.ts';
import { peopleByLeaf } from '../draws/read-result.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/**
 * Whether anyone whom the draw seated, or who kept a seat when it was made, has used the service the post is
 * in; null where none was named. It is told as drawn and never turns later: beside the name of whoever left
 * or came in, that would tell what they have been through.
 */
export function teamAsDrawn(
  { result }: DrawRecord,
  secrets: DrawSecrets,
  { team }: Pick<Recruitment, 'team'>,
): boolean | null {
  if (team === null) return null;
  const drawn = result.panel.map(peopleByLeaf(secrets));
  return [...drawn, ...secrets.kept].some(({ usedTheTeam }) => usedTheTeam);
}
