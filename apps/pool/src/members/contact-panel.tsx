import { useQuery } from '@freshfaces/web-kit/apollo';
import { Panel, SummaryList } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import { ROUTE_WORDS } from '../together/record-words.ts';

const CONTACT = graphql(`
  query MemberContact($id: ID!) {
    member(id: $id) {
      id
      contact { name email phone postalAddress route }
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
          { label: 'Likes to hear by', value: ROUTE_WORDS[contact.route] },
          { label: 'E-mail', value: contact.email ?? 'None' },
          { label: 'Phone', value: contact.phone ?? 'None' },
          { label: 'Post address', value: contact.postalAddress ?? 'None' },
        ]}
      />
    </Panel>
  );
}
