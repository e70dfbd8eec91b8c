import { Tag } from '@freshfaces/web-kit/ui';
import type { MailState } from '../generated/graphql.ts';
import { MAIL_WORDS } from '../words.ts';

const TONES = { WAITING: 'waiting', SENT: 'good', KEPT: 'neutral', FAILED: 'warning' } as const;

/** How sending a mail stands. */
export function MailTag({ state }: { state: MailState }) {
  return <Tag tone={TONES[state]}>{MAIL_WORDS[state]}</Tag>;
}
