import { openPeople, type Person } from '@freshfaces/access';
import type { Role } from '@freshfaces/graph-kit';
import type { Mail } from '@freshfaces/mail';
import { findAll, type Store } from '@freshfaces/store';
import type { AccountFacts } from '../account-facts.ts';

/** What staff of organisations are to be told. */
interface StaffNews {
  readonly organisationIds: readonly string[];
  readonly roles: readonly Role[];
  /** Read on lock screens: no name, no health or offence matter. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** A page of the product, from the root: `/panels/recruitments/<id>`. */
  readonly action?: { readonly label: string; readonly path: string };
}

/**
 * Writes to everyone who holds one of the roles at one of the organisations and has an account, each once.
 * Call it in the transaction of its cause.
 */
export type TellStaff = (news: StaffNews) => Promise<void>;

interface Parts {
  readonly store: Store;
  readonly accounts: Pick<AccountFacts, 'of'>;
  readonly mail: Mail;
  /** No slash at its end. */
  readonly publicUrl: string;
}

export function createTellStaff({ store, accounts, mail, publicUrl }: Parts): TellStaff {
  const people = openPeople(store);
  return async ({ organisationIds, roles, subject, paragraphs, action }) => {
    const told = new Map<string, Person>();
    for (const at of new Set(organisationIds)) {
      for (const person of await findAll(people, { where: { organisationIds: at } })) {
        const hasRole = person.roles.some(
          ({ role, organisationId }) => organisationId === at && roles.includes(role),
        );
        if (hasRole) told.set(person.id, person);
      }
    }
    for (const [personId, { email }] of await accounts.of([...told.keys()])) {
      await mail.post({
        to: email,
        subject,
        greeting: `Hello ${told.get(personId)?.name ?? ''}`.trim(),
        paragraphs,
        ...(action && { action: { label: action.label, url: `${publicUrl}${action.path}` } }),
      });
    }
  };
}
