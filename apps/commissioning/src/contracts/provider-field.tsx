import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { type FieldProblem, Select } from '@freshfaces/web-kit/ui';
import { errorAt } from '../forms/problems.ts';
import { graphql } from '../generated/index.ts';

const PROVIDERS = graphql(`
  query Providers {
    organisations { id name kind }
  }
`);

interface ProviderFieldProps {
  answers: Record<string, string>;
  problems: readonly FieldProblem[];
}

/** Chooses a partner organisation of the network. */
export function ProviderField({ answers, problems }: ProviderFieldProps) {
  const { data, error, refetch } = useQuery(PROVIDERS);
  if (!data) {
    return <QueryState error={error} retry={refetch} label="Fetching the organisations…" />;
  }
  const partners = data.organisations.filter(({ kind }) => kind === 'PARTNER');
  return (
    <Select
      name="providerId"
      label="Provider"
      defaultValue={answers['providerId'] ?? ''}
      error={errorAt(problems, 'providerId')}
      options={[
        { value: '', label: 'Choose an organisation' },
        ...partners.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

/** The name of a chosen provider. */
export function ProviderName({ id }: { id: string }) {
  const { data } = useQuery(PROVIDERS);
  return <>{data?.organisations.find((each) => each.id === id)?.name ?? '…'}</>;
}
