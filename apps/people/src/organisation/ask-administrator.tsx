import { Notice } from '@freshfaces/web-kit/ui';
import { rolesInWords } from '../words.ts';
import { whomToAsk } from './heirs.ts';
import type { Colleague, People } from './people-query.ts';

interface AskAdministratorProps {
  leaving: Colleague;
  people: People;
}

/** In place of a choice that the server would refuse: who can make it. */
export function AskAdministrator({ leaving, people }: AskAdministratorProps) {
  return (
    <Notice tone="warning" title="An administrator here must choose who takes over">
      <p>
        Nobody else here has this role: {rolesInWords(leaving.onlyHolderOf).toLowerCase()}. That is
        for the organisation’s own administrators to give. {whomToAsk(leaving, people)}
      </p>
    </Notice>
  );
}
