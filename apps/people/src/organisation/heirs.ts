import type { PersonRole } from '../generated/graphql.ts';
import type { Colleague, People } from './people-query.ts';

const ADMINISTRATOR: PersonRole = 'ORGANISATION_ADMIN';

/** Whether only an administrator there may choose who takes over, and this viewer is none. */
export function administratorsChoose(leaving: Colleague, people: People): boolean {
  return !viewerAdministers(people) && losesMore(leaving);
}

/**
 * Colleagues whom this viewer may let take over: nobody but an administrator names themselves, and more
 * than the role of administrator goes to staff only, as the server has it.
 */
export function heirsOf(leaving: Colleague, people: People): Colleague[] {
  return othersThan(leaving, people)
    .filter(({ isViewer }) => !isViewer || viewerAdministers(people))
    .filter((one) => !losesMore(leaving) || isStaff(one));
}

/** Who can choose where this viewer can't, or how somebody comes to be able to: one sentence. */
export function whomToAsk(leaving: Colleague, people: People): string {
  const others = othersThan(leaving, people);
  const administrators = others.filter(isAdministrator).map(({ name }) => name);
  if (administrators.length > 0) return `Ask ${administrators.join(' or ')}.`;
  const first = others.some(isStaff)
    ? 'make someone else who works here an administrator first'
    : 'have an administrator invited first';
  return isAdministrator(leaving)
    ? `Ask ${leaving.name}, the only administrator here, or ${first}.`
    : `There is no administrator here: ${first}.`;
}

function othersThan(leaving: Colleague, { people }: People): Colleague[] {
  return people.filter(({ personId }) => personId !== leaving.personId);
}

/** More than the role of administrator would be left without anyone. */
function losesMore({ onlyHolderOf }: Colleague): boolean {
  return onlyHolderOf.some((role) => role !== ADMINISTRATOR);
}

function viewerAdministers({ people }: People): boolean {
  return people.some((one) => one.isViewer && isAdministrator(one));
}

function isAdministrator({ roles }: Colleague): boolean {
  return roles.includes(ADMINISTRATOR);
}

function isStaff({ roles }: Colleague): boolean {
  return roles.some((role) => role !== 'SUPPORTER');
}
