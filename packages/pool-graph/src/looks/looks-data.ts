import type { Look } from '@freshfaces/access';
import type { PersonalDataSet } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import { shownLook } from './look-words.ts';

/** Everyone who looked at a member's record, newest first; for that member alone. */
export async function looksData(pool: Pool, memberId: string): Promise<PersonalDataSet> {
  const looks = await everyLook(pool, memberId);
  const people = await pool.people.getMany(looks.map(({ personId }) => personId ?? ''));
  const ids = [...new Set(looks.flatMap(({ organisationId }) => organisationId ?? []))];
  const organisations = await pool.organisations.getMany(ids);
  const names = new Map(
    [...people, ...organisations].flatMap((one) => (one ? [[one.id, one.name]] : [])),
  );
  const nameOf = (id: string) => names.get(id) ?? null;
  return {
    title: 'Who looked at your record',
    why: 'So that you can see who looks, and ask them why.',
    keptFor: 'Until 24 months after each look',
    rows: looks.map((look) => {
      const { at, who, what, why } = shownLook(look, { person: nameOf, organisation: nameOf });
      return { When: at, Who: who, 'What they saw': what, Why: why };
    }),
  };
}

async function everyLook({ reads }: Pool, memberId: string): Promise<readonly Look[]> {
  const looks: Look[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Pool['reads']['looksAt']>> = await reads.looksAt(memberId, {
      first: 100,
      after,
    });
    looks.push(...page.nodes);
    after = page.endCursor;
  } while (after);
  return looks;
}
