import { useQuery } from '@freshfaces/web-kit/apollo';
import { graphql } from '../../generated/index.ts';

const TEAMS = graphql(`
  query PanelTeams {
    organisations { id name teams { slug name } }
  }
`);

const CONTRACTS = graphql(`
  query PanelContracts($providerId: ID!) {
    contracts(providerId: $providerId, first: 100) { nodes { id title } }
  }
`);

/** Services and contracts to choose from; none where their part of Freshfaces is down. */
export function useChoices(organisationId: string) {
  const organisations = useQuery(TEAMS).data?.organisations ?? [];
  const contracts = useQuery(CONTRACTS, {
    variables: { providerId: organisationId },
    skip: organisationId === '',
  }).data?.contracts.nodes;
  const own = organisations.find(({ id }) => id === organisationId);
  return {
    teams: (own?.teams ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
    contracts: (contracts ?? []).map(({ id, title }) => ({ value: id, label: title })),
  };
}
