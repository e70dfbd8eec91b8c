import { useQuery } from '@freshfaces/web-kit/apollo';
import { problemOf } from '@freshfaces/web-kit/client';
import { ErrorState, type FieldProblem, Loading, Select } from '@freshfaces/web-kit/ui';
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
  if (error) return <ErrorState {...problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Fetching the organisations…" />;
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
