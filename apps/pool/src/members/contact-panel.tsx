import { Panel, SummaryList } from '@freshfaces/web-kit/ui';

interface ContactPanelProps {
  contact: { name: string; email?: string | null; phone?: string | null };
}

/** For the organisation of a place the member said yes to, until it is over. */
export function ContactPanel({ contact: { name, email, phone } }: ContactPanelProps) {
  return (
    <Panel title="How to reach them">
      <p>
        They said yes to a place with you, and agreed to share this. You see it until the
        recruitment is over. Please keep it to yourself.
      </p>
      <SummaryList
        rows={[
          { label: 'Name', value: name },
          { label: 'E-mail', value: email ?? 'None' },
          { label: 'Phone', value: phone ?? 'None' },
        ]}
      />
    </Panel>
  );
}
