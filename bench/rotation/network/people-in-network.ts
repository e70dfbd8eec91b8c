import { addDays, addMonths } from '@freshfaces/graph-kit';
import {
  type Completion,
  emptyRecord,
  modulesFor,
  NOTHING_SAID_YET,
  openMemberExperience,
  openMemberNeeds,
  openMembers,
  openMemberTies,
  openRiskAssessments,
  openTraining,
} from '@freshfaces/pool-graph';
import type { Person } from '../world/people.ts';
import type { Network } from './open-network.ts';

const FOR_GOOD_MONTHS = 60;

/** Writes someone who joins today: their record, needs, training and risk assessment. */
export async function joinPool({ store, vault }: Network, person: Person): Promise<void> {
  const { id, home, joinsOn } = person;
  await store.transaction(async () => {
    await openMembers(store).insert({
      ...NOTHING_SAID_YET,
      id,
      homeOrganisationId: home,
      pseudonym: `Member ${id}`,
      words: ['member', id],
      status: 'ACTIVE',
      trainedFor: person.canChair ? ['PANEL_MEMBER', 'CHAIR'] : ['PANEL_MEMBER'],
      joinedOn: joinsOn,
      leftOn: null,
      sharedPoolSince: joinsOn,
      lentSince: joinsOn,
      ownLimitPerYear: person.ownLimitPerYear,
      busy: person.away.map(({ from, to }) => ({ id: `${id} ${from}`, from, to })),
      availabilityNote: null,
    });
    if (person.needs.length > 0) await openMemberNeeds({ store, vault }).keep(id, person.needs);
    await openMemberExperience({ store, vault }).keep(id, person.teams);
    await openMemberTies(store).insert({ id, householdId: person.household, conflictsWith: [] });
    await openTraining(store).records.insert({
      ...emptyRecord(id),
      completions: completionsOf(person),
    });
    await openRiskAssessments(store).insert({
      id,
      doneOn: joinsOn,
      reviewOn: addMonths(joinsOn, FOR_GOOD_MONTHS),
      ownerId: 'lead',
    });
  });
}

function completionsOf({ id, home, joinsOn, canChair }: Person): readonly Completion[] {
  return modulesFor(canChair ? 'CHAIR' : 'PANEL_MEMBER').map((module) => ({
    id: `${id} ${module}`,
    module,
    providerId: home,
    on: joinsOn,
    until: null,
    source: 'RECORDED',
    sessionId: null,
    recordedBy: 'lead',
    recordedAt: `${joinsOn}T09:00:00.000Z`,
    withdrawn: null,
  }));
}

/** What changes today of someone who is in the pool; answers whether they are gone from today on. */
export async function liveOn({ store }: Network, person: Person, day: string): Promise<boolean> {
  const { id, leavesOn, pause } = person;
  const members = openMembers(store);
  const change =
    leavesOn === day
      ? ({ status: 'LEFT', leftOn: day } as const)
      : pause?.from === day
        ? ({ status: 'PAUSED', pausedUntil: pause.to } as const)
        : pause && addDays(pause.to, 1) === day && (leavesOn === null || day < leavesOn)
          ? ({ status: 'ACTIVE', pausedUntil: null } as const)
          : null;
  if (!change) return false;
  const member = await members.get(id);
  if (member) await members.replace({ ...member, ...change });
  return change.status !== 'ACTIVE';
}
