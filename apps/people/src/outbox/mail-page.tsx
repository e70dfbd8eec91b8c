import { useQuery } from '@freshfaces/web-kit/apollo';
import { QueryState } from '@freshfaces/web-kit/client';
import { useParams } from '@freshfaces/web-kit/router';
import { Breadcrumbs, PageTitle, Panel } from '@freshfaces/web-kit/ui';
import { graphql } from '../generated/index.ts';
import type { PageProps } from '../signed-in-area.ts';
import { MailFacts } from './mail-facts.tsx';
import { MailLook } from './mail-look.tsx';
import { ResendButton } from './resend-button.tsx';

const MAIL = graphql(`
  query OneMail($id: ID!) {
    mail(id: $id) {
      id
      to
      subject
      text
      html
      state
      queuedAt
      sentAt
      tries
      nextTryAt
      problem
    }
  }
`);

/** One mail: how sending it stands, its words, and how it looks. */
export function MailPage({ area }: PageProps) {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MAIL, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const mail = data?.mail;
  return (
    <>
      <Breadcrumbs
        trail={[
          { label: 'People', to: area.basePath },
          { label: 'Mail', to: `${area.basePath}/outbox` },
        ]}
      />
      <PageTitle title={mail?.subject ?? 'Mail'} caption={mail && 'Mail'} />
      {!mail && <QueryState error={error} retry={refetch} label="Opening the mail…" />}
      {mail && (
        <>
          <MailFacts mail={mail} />
          {mail.state === 'FAILED' && <ResendButton mailId={mail.id} announce={area.announce} />}
          <Panel title="As text">
            <pre className="ff-code">{mail.text}</pre>
          </Panel>
          <Panel title="As it looks in a mail program">
            <MailLook html={mail.html} />
          </Panel>
        </>
      )}
    </>
  );
}
