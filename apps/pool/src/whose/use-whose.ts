import type { AreaProps } from '@freshfaces/web-kit/area';
import { useParams } from '@freshfaces/web-kit/router';
import type { Voice } from './voice.ts';

/** Whose record a page is about. */
export interface Whose {
  memberId: string;
  voice: Voice;
  /** Address of the record; its other pages follow. */
  page: string;
}

/** The member that the address names; without one, whoever reads. */
export function useWhose({ viewer, basePath }: AreaProps): Whose {
  const { id } = useParams();
  const own = viewer?.memberId ?? '';
  if (id === undefined || id === own) {
    return { memberId: own, voice: 'own', page: `${basePath}/me` };
  }
  return { memberId: id, voice: 'other', page: `${basePath}/members/${id}` };
}
