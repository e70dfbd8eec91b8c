import { Link } from '@freshfaces/web-kit/router';
import { SummaryList, Tag } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import type { Me } from './account-query.ts';

/** Name, address and the ways in, each with what can be done about it. */
export function AccountFacts({ me, base }: { me: Me; base: string }) {
  return (
    <SummaryList
      rows={[
        {
          label: 'Name',
          value: me.name,
          action: to(`${base}/name`, 'Change', 'your name'),
        },
        { label: 'E-mail address', value: me.email },
        {
          label: 'Password',
          value: me.hasPassword ? 'You have one' : 'None: you sign in with a link by e-mail',
          action: me.hasPassword
            ? to(`${base}/password`, 'Change', 'your password')
            : to('/forgot-password', 'Choose one', 'for your account'),
        },
        { label: 'Second factor', ...secondFactor(me.twoFactor, base) },
        {
          label: 'Signed in',
          value: 'On this device, and perhaps on others',
          action: to(`${base}/sessions`, 'See where', 'you are signed in'),
        },
      ]}
    />
  );
}

function secondFactor(on: boolean, base: string) {
  if (!on) {
    return {
      value: (
        <>
          <Tag tone="warning">Off</Tag> With it on, your password alone lets nobody in.
        </>
      ),
      action: to(`${base}/second-factor`, 'Turn on', 'the second factor'),
    };
  }
  return {
    value: (
      <>
        <Tag tone="good">On</Tag> Your telephone shows a code when you sign in.
      </>
    ),
    action: (
      <>
        {to(`${base}/second-factor/new-codes`, 'New backup codes', '')}
        <br />
        {to(`${base}/second-factor/off`, 'Turn off', 'the second factor')}
      </>
    ),
  };
}

function to(address: string, words: string, rest: string): ReactNode {
  return (
    <Link to={address}>
      {words}
      {rest && <span className="ff-visually-hidden"> {rest}</span>}
    </Link>
  );
}
