import { ButtonLink, PageTitle } from '@freshfaces/web-kit/ui';

interface DeadLinkProps {
  /** What the link was for, and how long such links work. */
  children: string;
  again: { label: string; to: string };
}

/** For a personal link that was used already or is out of date, with the way to a new one. */
export function DeadLink({ children, again }: DeadLinkProps) {
  return (
    <>
      <PageTitle title="This link no longer works" lead={children} />
      <p>
        It may have been used already, or it may be out of date. If you asked for a link more than
        once, open the one in the newest message.
      </p>
      <ButtonLink to={again.to}>{again.label}</ButtonLink>
    </>
  );
}
