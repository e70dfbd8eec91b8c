import type { PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { sharesBy } from '../ceremony/draw-shares.store.ts';
import type { Panels } from '../parts.ts';
import { becauseInWords } from '../written-down/written-down.ts';

/** What panels keeps on someone who works with draws. */
export async function staffData(
  { recruitments, draws, shares, dryRuns, teams, overrides, writtenDown, audits }: Panels,
  personId: string,
): Promise<readonly PersonalDataSet[]> {
  const made = await findAll(recruitments, {
    where: { createdBy: personId },
    sort: { by: 'createdAt' },
  });
  const started = await findAll(draws, {
    where: { startedBy: personId },
    sort: { by: 'startedAt' },
  });
  const given = await sharesBy({ shares }, personId);
  const named = await findAll(teams, { where: { personIds: personId } });
  const panels = await recruitments.getMany(named.map(({ id }) => id));
  const tried = await dryRuns.get(personId);
  const changed = await findAll(overrides, { where: { personId }, sort: { by: 'at' } });
  const wrote = await findAll(writtenDown, { where: { personId }, sort: { by: 'at' } });
  const opened = await findAll(audits, { where: { personId }, sort: { by: 'openedAt' } });
  const forGood = 'For good: it is part of the record of the draw';
  return [
    {
      title: 'Recruitments you added',
      why: 'So that it is known who answers for them.',
      keptFor: forGood,
      rows: made.map(({ id, post, createdAt }) => ({ Id: id, Post: post, 'Added at': createdAt })),
    },
    {
      title: 'Draws you started',
      why: 'So that it is known who answers for them.',
      keptFor: forGood,
      rows: started.map(({ id, startedAt, state }) => ({
        Draw: id,
        'Started at': startedAt,
        State: state,
      })),
    },
    {
      title: 'Shares you gave to draws',
      why: 'So that it is known who answers for them.',
      keptFor: forGood,
      rows: given.map(({ drawId, organisationName, givenAt, givenBy, revealedAt, revealedBy }) => ({
        Draw: drawId,
        For: organisationName,
        'Promised at': givenBy === personId ? givenAt : null,
        'Revealed at': revealedBy === personId ? revealedAt : null,
      })),
    },
    {
      title: 'Panels you were named for',
      why: 'So that it is known who sat with the members, or supported them.',
      keptFor: forGood,
      rows: named.map(({ staff }, at) => ({
        Post: panels[at]?.post ?? null,
        'What you did': staff.find((seat) => seat.personId === personId)?.part ?? null,
      })),
    },
    {
      title: 'Seats you changed by hand',
      why: 'So that nobody can choose who sits on a panel unseen.',
      keptFor: forGood,
      rows: changed.map(({ at, reason }) => ({ 'Changed at': at, 'Your reason': reason })),
    },
    {
      title: 'What you wrote down for members who can’t come',
      why: 'So that nobody can take a place from anyone unseen.',
      keptFor: forGood,
      rows: wrote.map((each) => ({ 'Written at': each.at, Why: becauseInWords(each) })),
    },
    {
      title: 'Draws you opened as an auditor',
      why: 'So that it is known who saw what a record seals, and what they found.',
      keptFor: forGood,
      rows: opened.map(({ drawId, openedAt, reason, checkedAt, kept }) => ({
        Draw: drawId,
        'Opened at': openedAt,
        'Your reason': reason,
        'Checked at': checkedAt,
        'Every rule was kept': kept,
      })),
    },
    {
      title: 'Dry runs you made in the last hour',
      why: 'So that nobody can try rules one after another to find out who has which need.',
      keptFor: 'An hour',
      rows: (tried?.asked ?? []).map(({ at }) => ({ 'Made at': at })),
    },
  ];
}
