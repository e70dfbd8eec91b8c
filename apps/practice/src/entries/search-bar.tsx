import { useQuery } from '@freshfaces/web-kit/apollo';
import { FilterBar, Select, TextInput } from '@freshfaces/web-kit/ui';
import { BARRIERS, optionsOf, STAGES } from '../words.ts';
import { WRITERS } from './entries-query.ts';
import type { Asked } from './search-address.ts';

/** Words and filters. Without the pool the choice of organisation is left out. */
export function SearchBar({ asked }: { asked: Asked }) {
  const { data } = useQuery(WRITERS, { errorPolicy: 'all' });
  const names = Object.fromEntries(
    (data?.organisations ?? []).map(({ id, name }) => [id, name] as const),
  );
  return (
    <FilterBar key={JSON.stringify(asked)} label="Search the entries" submitLabel="Search">
      <TextInput name="words" type="search" label="Words" defaultValue={asked.words ?? ''} />
      <Select
        name="stage"
        label="Stage"
        defaultValue={asked.stage ?? ''}
        options={optionsOf(STAGES, 'Any stage')}
      />
      <Select
        name="barrier"
        label="What got in the way"
        defaultValue={asked.barrier ?? ''}
        options={optionsOf(BARRIERS, 'Anything')}
      />
      {data && (
        <Select
          name="organisationId"
          label="Written by"
          defaultValue={asked.organisationId ?? ''}
          options={optionsOf(names, 'Any organisation')}
        />
      )}
    </FilterBar>
  );
}
