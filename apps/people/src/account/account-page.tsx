import { ApolloProvider } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { Navigate, Route, Routes } from '@freshfaces/web-kit/router';
import { AccountHome } from './account-home.tsx';
import { ChangeNamePage } from './change-name-page.tsx';
import { ChangePasswordPage } from './change-password-page.tsx';
import { EraseAccountPage } from './erase-account-page.tsx';
import { NewBackupCodesPage } from './second-factor/new-backup-codes-page.tsx';
import { TurnOffPage } from './second-factor/turn-off-page.tsx';
import { TurnOnPages } from './second-factor/turn-on-pages.tsx';
import { SessionsPage } from './sessions/sessions-page.tsx';

/** My account: for everyone who is signed in, with a role or without. */
export function AccountPage({ area }: { area: AreaProps }) {
  const base = `${area.basePath}/account`;
  const page = { base, announce: area.announce };
  return (
    <ApolloProvider client={area.client}>
      <Routes>
        <Route index element={<AccountHome basePath={area.basePath} />} />
        <Route path="name" element={<ChangeNamePage {...page} />} />
        <Route path="password" element={<ChangePasswordPage {...page} />} />
        <Route path="second-factor/*" element={<TurnOnPages {...page} />} />
        <Route path="second-factor/off" element={<TurnOffPage {...page} />} />
        <Route path="second-factor/new-codes" element={<NewBackupCodesPage {...page} />} />
        <Route path="sessions" element={<SessionsPage {...page} />} />
        <Route
          path="erase"
          element={<EraseAccountPage {...page} onSessionEnded={area.onSessionEnded} />}
        />
        <Route path="*" element={<Navigate to={base} replace />} />
      </Routes>
    </ApolloProvider>
  );
}
