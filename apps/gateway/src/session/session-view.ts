import type { People } from '@freshfaces/access';
import type { AccountFact, Session } from '@freshfaces/accounts';
import type { RoleAt } from '@freshfaces/graph-kit';
import { demoPeople } from '../demo/demo-people.ts';

/** Names of organisations by id; those that cannot be found or reached are left out. */
export type OrganisationNames = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What `/session` answers: `Session` in apps/shell/src/session/session.ts. */
export async function sessionView(
  session: Session | null,
  account: AccountFact | null,
  demo: People | null,
  namesOf: OrganisationNames,
) {
  const people = demo ? await demoPeople(demo) : [];
  const held = [...(session?.viewer.roles ?? []), ...people.flatMap(({ roles }) => roles)];
  const names = await namesOf([...new Set(held.map(({ organisationId }) => organisationId))]);
  const named = ({ role, organisationId: id }: RoleAt) => ({
    role,
    organisation: { id, name: names.get(id) ?? 'your organisation' },
  });
  return {
    viewer: session?.activeRole
      ? {
          id: session.viewer.personId,
          name: session.viewer.name,
          roles: session.viewer.roles.map(named),
          activeRole: named(session.activeRole),
          memberId: session.viewer.memberId,
        }
      : null,
    account:
      session && account
        ? {
            id: account.personId,
            name: session.viewer.name,
            email: account.email,
            twoFactor: account.twoFactor,
          }
        : null,
    demo: demo && {
      people: people.flatMap(({ id, name, roles, demo: about }) =>
        roles.slice(0, 1).map((first) => {
          const { role, organisation } = named(first);
          return { id, name, role, organisation: organisation.name, about };
        }),
      ),
    },
  };
}
