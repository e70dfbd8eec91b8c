import { AccountForm, sendAccount } from '@freshfaces/web-kit/accounts';
import { Link, Navigate } from '@freshfaces/web-kit/router';
import { SummaryList } from '@freshfaces/web-kit/ui';
import { CAPTION, type Founding, firstMissing } from './founding.ts';

interface CheckStepProps {
  founding: Founding;
  refresh: () => Promise<void>;
}

/** All answers once more, and the press that founds the network. */
export function CheckStep({ founding, refresh }: CheckStepProps) {
  const missing = firstMissing(founding);
  if (missing) return <Navigate to={missing} replace />;
  return (
    <AccountForm
      caption={CAPTION}
      title="Check your answers"
      submitLabel="Set up Freshfaces"
      check={() => []}
      send={async () => {
        await sendAccount('/set-up', founding);
        await refresh();
      }}
      help={{ WRONG_CODE: <Link to="/set-up">Type the code again</Link> }}
    >
      {() => (
        <SummaryList
          rows={[
            row('Set-up code', founding.code, '/set-up'),
            row('Coordinating organisation', founding.organisation, '/set-up/organisation'),
            row('Your name', founding.name, '/set-up/you'),
            row('Your e-mail address', founding.email, '/set-up/you'),
            row('Your password', 'As you typed it', '/set-up/you'),
          ]}
        />
      )}
    </AccountForm>
  );
}

function row(label: string, value: string, at: string) {
  return {
    label,
    value,
    action: (
      <Link to={at} aria-label={`Change: ${label}`}>
        Change
      </Link>
    ),
  };
}
