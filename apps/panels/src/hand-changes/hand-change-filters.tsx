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
    organisationId: search.get('organisation') || null,
  };
}

interface HandChangeFiltersProps {
  filter: HandChangeFilter;
  organisations: readonly { id: string; name: string }[];
}

/** What was done, and by which organisation. */
export function HandChangeFilters({ filter, organisations }: HandChangeFiltersProps) {
  const { kind, organisationId } = filter;
  return (
    <FilterBar label="Filter changes" key={`${kind}${organisationId}${organisations.length}`}>
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
        name="organisation"
        label="Organisation"
        defaultValue={organisationId ?? ''}
        options={[
          { value: '', label: 'All' },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FilterBar>
  );
}
