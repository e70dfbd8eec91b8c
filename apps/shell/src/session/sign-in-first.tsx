import { Navigate, useLocation } from '@freshfaces/web-kit/router';
import type { ReactNode } from 'react';
import { NoRolePage } from '../home/no-role-page.tsx';
import { withReturn } from './return-path.ts';
import type { Session } from './session.ts';

interface SignInFirstProps {
  session: Session;
  children: ReactNode;
}

/** Draw records are public: anyone may check a draw without signing in. */
function isPublic(path: string): boolean {
  return isUnder('/panels/records', path);
}

/** Whoever has an account may look after it, with a role or without. */
function needsNoRole(path: string): boolean {
  return isUnder('/people/account', path);
}

/** Sends a visitor to sign in, and afterwards back to where they wanted to go. */
export function SignInFirst({ session: { viewer, account }, children }: SignInFirstProps) {
  const { pathname, search } = useLocation();
  if (viewer || isPublic(pathname)) return children;
  if (!account) return <Navigate to={withReturn('/sign-in', pathname + search)} replace />;
  return needsNoRole(pathname) ? children : <NoRolePage account={account} />;
}

function isUnder(base: string, path: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}
