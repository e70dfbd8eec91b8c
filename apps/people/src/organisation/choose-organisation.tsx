import { useQuery } from '@freshfaces/web-kit/apollo';
import { FilterBar, Select } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import type { PageProps } from '../signed-in-area.ts';
import { administered, isCoordinator } from '../viewer-roles.ts';

const ORGANISATIONS = graphql(`
  query OrganisationsOfNetwork {
    organisations { id name }
  }
`);

/** Chooses whose people are shown; nothing where there is only one to choose. */
export function ChooseOrganisation({ area, chosen }: PageProps & { chosen: string }) {
  const network = isCoordinator(area.viewer);
  const { data } = useQuery(ORGANISATIONS, { skip: !network });
  const offered = network ? (data?.organisations ?? []) : administered(area.viewer);
  if (offered.length < 2) return null;
  return (
    <FilterBar label="Choose an organisation" submitLabel="Show its people" key={chosen}>
      <Select
        name="organisation"
        label="Organisation"
        defaultValue={chosen}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  );
}
