import { csvText, isDay, type Page, Problem, pageSize } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { type HandChange, type HandChangeFilter, WHAT_WAS_DONE } from './hand-change.ts';
import { readHandChanges } from './read-hand-changes.ts';

/** A filter as it is asked for: what is left out is for all. */
type Asked = { readonly [K in keyof HandChangeFilter]?: HandChangeFilter[K] | undefined };

/** Which changes by hand, for whom. */
export interface HandChangesAsked {
  readonly filter: Asked | null;
  /** Under these contracts alone; all where null. */
  readonly contractIds: readonly string[] | null;
}

interface PageAsked extends HandChangesAsked {
  readonly first: number | null;
  readonly after: string | null;
}

/** One page of the changes by hand, the latest first. Throws `BAD_INPUT`. */
export async function handChangePage(
  panels: Panels,
  { first, after, ...asked }: PageAsked,
): Promise<Page<HandChange>> {
  const size = pageSize(first);
  const all = await readHandChanges(panels, filterOf(asked.filter), asked.contractIds);
  const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const nodes = all.slice(start, start + size);
  const isLast = start + size >= all.length;
  return { nodes, endCursor: isLast ? null : (nodes.at(-1)?.id ?? null), total: all.length };
}

const HEADINGS = [
  'When (UTC)',
  'Post',
  'Organisation',
  'What was done',
  'Why',
  'The member says it is not so',
];

/** All of them as a file. */
export async function handChangesCsv(
  panels: Panels,
  { filter, contractIds }: HandChangesAsked,
): Promise<{ readonly name: string; readonly text: string }> {
  const all = await readHandChanges(panels, filterOf(filter), contractIds);
  const ids = [...new Set(all.map(({ organisationId }) => organisationId))];
  const named = await panels.ports.organisations({ ids });
  const nameOf = new Map(named.map(({ id, name }) => [id, name]));
  const rows = all.map(({ at, post, organisationId, kind, reason, disputed }) => [
    at,
    post,
    nameOf.get(organisationId) ?? organisationId,
    WHAT_WAS_DONE[kind],
    reason,
    disputed ? 'yes' : '',
  ]);
  return { name: 'changes-by-hand.csv', text: csvText(HEADINGS, rows) };
}

function filterOf(asked: Asked | null): HandChangeFilter {
  const { kind, organisationId, contractId, from, to } = asked ?? {};
  for (const [field, day] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (day && !isDay(day))
      throw new Problem('BAD_INPUT', 'Give a real day, such as 2026-01-01.', field);
  }
  return {
    kind: kind ?? null,
    organisationId: organisationId ?? null,
    contractId: contractId ?? null,
    from: from ?? null,
    to: to ?? null,
  };
}
