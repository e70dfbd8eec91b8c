import { FilterBar, Select } from '@freshfaces/web-kit/ui';
import type { HandChangeFilter, HandChangeKind } from '../generated/graphql.ts';

const KIND_WORDS: Record<HandChangeKind, string> = {
  NAMED: 'Someone was named for a seat',
  TAKEN_BACK: 'A place was taken back',
  DRAWN_AGAIN: 'Drawn again',
  ENDED_EARLY: 'Time to answer ended early',
  WRITTEN_DOWN: 'Written down by staff',
};
const KINDS = Object.keys(KIND_WORDS) as HandChangeKind[];

/** Which changes by hand the address asks for. */
export function filterIn(search: URLSearchParams): HandChangeFilter {
  return {
    kind: KINDS.find((kind) => kind === search.get('kind')) ?? null,
    contractId: search.get('contract') || null,
  };
}

interface HandChangeFiltersProps {
  filter: HandChangeFilter;
  contracts: readonly { id: string; title: string }[];
}

/** What was done, and under which contract. */
export function HandChangeFilters({ filter, contracts }: HandChangeFiltersProps) {
  const { kind, contractId } = filter;
  return (
    <FilterBar label="Filter changes" key={`${kind}${contractId}${contracts.length}`}>
      <Select
        name="kind"
        label="What was done"
        defaultValue={kind ?? ''}
        options={[
          { value: '', label: 'Anything' },
          ...KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
        ]}
      />
      <Select
        name="contract"
        label="Contract"
        defaultValue={contractId ?? ''}
        options={[
          { value: '', label: 'All' },
          ...contracts.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
    </FilterBar>
  );
}
