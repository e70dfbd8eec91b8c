import { useQuery } from '@freshfaces/web-kit/apollo';
import { Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';

const CONTACT = graphql(`
  query MemberContact($id: ID!) {
    member(id: $id) {
      id
      contact { name email phone }
    }
  }
`);

/** For the organisation of a place the member said yes to, until it is over; nothing for anyone else. */
export function ContactPanel({ memberId }: { memberId: string }) {
  const { data } = useQuery(CONTACT, {
    variables: { id: memberId },
    fetchPolicy: 'network-only',
  });
  const contact = data?.member?.contact;
  if (!contact) return null;
  return (
    <Panel title="How to reach them">
      <p>
        They said yes to a place with you, and agreed to share this. You see it until the
        recruitment is over. Please keep it to yourself.
      </p>
      <SummaryList
        rows={[
          { label: 'Name', value: contact.name },
          { label: 'E-mail', value: contact.email ?? 'None' },
          { label: 'Phone', value: contact.phone ?? 'None' },
        ]}
      />
    </Panel>
  );
}
