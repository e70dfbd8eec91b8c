import { Checkboxes } from '@freshfaces/web-kit/ui';
import type { PersonRole } from '../generated/graphql.ts';
import { ROLE_DUTIES, ROLE_WORDS } from '../words.ts';

interface RoleChoicesProps {
  legend: string;
  offered: readonly PersonRole[];
  chosen: readonly PersonRole[];
  error?: string | undefined;
  onChange: (roles: PersonRole[]) => void;
}

/** Roles to give, each with what it does. Roles held keep their order: the first is the one people start in. */
export function RoleChoices({ legend, offered, chosen, error, onChange }: RoleChoicesProps) {
  return (
    <Checkboxes
      name="roles"
      legend={legend}
      hint="One person may have several."
      error={error}
      choices={offered.map((role) => ({
        value: role,
        label: ROLE_WORDS[role],
        hint: ROLE_DUTIES[role],
      }))}
      values={chosen}
      onChange={(values) =>
        onChange(values.flatMap((one) => offered.filter((role) => role === one)))
      }
    />
  );
}
