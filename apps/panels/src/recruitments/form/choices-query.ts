import { useQuery } from '@freshfaces/web-kit/apollo';
import type { DrawPolicy } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';

const ALL_POLICIES: readonly DrawPolicy[] = ['TURNS', 'EVEN', 'LEANING'];

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

const POLICIES = graphql(`
  query PanelPolicies {
    drawSettings { id policies }
  }
`);

/** Services, contracts and policies to choose from; none where their part of Freshfaces is down. */
export function useChoices(organisationId: string) {
  const organisations = useQuery(TEAMS).data?.organisations ?? [];
  const contracts = useQuery(CONTRACTS, {
    variables: { providerId: organisationId },
    skip: organisationId === '',
  }).data?.contracts.nodes;
  const policies = useQuery(POLICIES).data?.drawSettings.policies;
  const own = organisations.find(({ id }) => id === organisationId);
  return {
    teams: (own?.teams ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
    contracts: (contracts ?? []).map(({ id, title }) => ({ value: id, label: title })),
    /** What the network allows; all of them until it is known. */
    policies: policies ?? ALL_POLICIES,
  };
}
