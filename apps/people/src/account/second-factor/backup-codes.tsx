import { Actions, ButtonLink, CopyButton, PageTitle, PrintButton } from '@freshfaces/web-kit/ui';

interface BackupCodesProps {
  title: string;
  codes: readonly string[];
  base: string;
}

/** The backup codes, shown this once, with ways to keep them. */
export function BackupCodes({ title, codes, base }: BackupCodesProps) {
  return (
    <>
      <PageTitle
        title={title}
        lead="Without your telephone, one of these lets you in. Each works once. We can’t show them again."
      />
      <ul className="ff-codes" aria-label="Backup codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <CopyButton text={codes.join('\n')} label="Copy the codes" />{' '}
        <PrintButton label="Print the codes" />
      </p>
      <p>Keep them where you keep other important papers, or in a password manager.</p>
      <Actions>
        <ButtonLink to={base}>I have kept them</ButtonLink>
      </Actions>
    </>
  );
}
