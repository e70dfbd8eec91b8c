import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { SummaryList } from '@freshfaces/web-kit/ui';
import type { OneMailQuery } from '../generated/graphql.ts';
import { MailTag } from './mail-tag.tsx';

/** To whom, when, and whether it was sent. */
export function MailFacts({ mail }: { mail: OneMailQuery['mail'] }) {
  const { to, state, queuedAt, sentAt, tries, nextTryAt, problem } = mail;
  return (
    <SummaryList
      rows={[
        { label: 'To', value: to },
        { label: 'State', value: <MailTag state={state} /> },
        { label: 'Written', value: formatMoment(queuedAt) },
        ...(sentAt ? [{ label: 'Sent', value: formatMoment(sentAt) }] : []),
        ...(tries > 0 ? [{ label: 'Tried', value: plural(tries, 'time') }] : []),
        ...(nextTryAt ? [{ label: 'Next try', value: formatMoment(nextTryAt) }] : []),
        ...(problem ? [{ label: 'What went wrong', value: problem }] : []),
      ]}
    />
  );
}
