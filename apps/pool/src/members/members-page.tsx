import { useQuery } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { problemOf, QueryState } from '@freshfaces/web-kit/client';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Link, useLocation } from '@freshfaces/web-kit/router';
import {
  Actions,
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  PageTitle,
  Pagination,
} from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import { ExportButton } from './export-button.tsx';
import { filterOf, pageLinks, readAddress } from './members-address.ts';
import { MembersFilter } from './members-filter.tsx';
import { MembersTable } from './members-table.tsx';

const PAGE_SIZE = 25;

const MEMBERS = graphql(`
  query Members($filter: MemberFilter, $first: Int, $after: String) {
    members(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        shownAs
        pseudonym
        status
        trainedFor
        homeOrganisation { id name }
      }
      endCursor
      total
    }
    organisations { id name kind viewerCanImportMembers viewerCanExportMembers }
  }
`);

/** The members the reader may see, filtered and paged; the address holds the filter. */
export function MembersPage({ area }: { area: AreaProps }) {
  const address = readAddress(useLocation());
  const { data, previousData, error, refetch } = useQuery(MEMBERS, {
    variables: { filter: filterOf(address), first: PAGE_SIZE, after: address.trail.at(-1) ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const organisations = (data ?? previousData)?.organisations ?? [];
  const page = data?.members;
  const mayList = !error || problemOf(error).code !== 'NOT_ALLOWED';
  return (
    <>
      <Breadcrumbs trail={[{ label: 'The pool', to: area.basePath }]} />
      <PageTitle
        title="Members"
        lead={
          area.viewer?.activeRole.role === 'involvement-lead'
            ? 'Your own members are shown by name; others under the two words they are known by.'
            : 'Everyone is shown under the two words they are known by in the network.'
        }
      />
      {mayList && (
        <MembersFilter
          address={address}
          organisations={organisations}
          path={`${area.basePath}/members`}
        />
      )}
      {(error || !page) && <QueryState error={error} retry={refetch} label="Finding members…" />}
      {page && page.total > 0 && (
        <>
          <MembersTable members={page.nodes} caption={plural(page.total, 'member')} />
          <Pagination
            label="Pages of members"
            position={positionOf(address.trail.length * PAGE_SIZE, page.nodes.length, page.total)}
            {...pageLinks(address, page.endCursor ?? null)}
          />
        </>
      )}
      {page?.total === 0 && (
        <EmptyState title="No members match.">
          <p>
            Change the filter, or <Link to={`${area.basePath}/members`}>show all members</Link>.
          </p>
        </EmptyState>
      )}
      <Actions>
        {organisations.some((one) => one.viewerCanImportMembers) && (
          <ButtonLink to={`${area.basePath}/members/new`} kind="secondary">
            Add a member together
          </ButtonLink>
        )}
        {organisations.some((one) => one.viewerCanImportMembers) && (
          <ButtonLink to={`${area.basePath}/import`} kind="secondary">
            Add members from a file
          </ButtonLink>
        )}
        {organisations.some((one) => one.viewerCanImportMembers) && (
          <ButtonLink to={`${area.basePath}/duplicates`} kind="secondary">
            Find two records of one person
          </ButtonLink>
        )}
        {organisations
          .filter((one) => one.viewerCanExportMembers)
          .map((one) => (
            <ExportButton key={one.id} organisation={one} announce={area.announce} />
          ))}
      </Actions>
    </>
  );
}

function positionOf(before: number, shown: number, total: number): string {
  return `${formatCount(before + 1)} to ${formatCount(before + shown)} of ${formatCount(total)}`;
}
