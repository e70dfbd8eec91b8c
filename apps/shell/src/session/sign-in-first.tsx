import type { Viewer } from '@freshfaces/web-kit/area';
import { Navigate, useLocation } from '@freshfaces/web-kit/router';
import type { ReactNode } from 'react';

interface SignInFirstProps {
  viewer: Viewer | null;
  unless: (path: string) => boolean;
  children: ReactNode;
}

/** Draw records are public: anyone may check a draw without signing in. */
export function mayOpenSignedOut(path: string): boolean {
  return path === '/panels/records' || path.startsWith('/panels/records/');
}

/** Sends a visitor to sign in, and afterwards back to where they wanted to go. */
export function SignInFirst({ viewer, unless, children }: SignInFirstProps) {
  const { pathname, search } = useLocation();
  if (viewer || unless(pathname)) return children;
  return <Navigate to={`/sign-in?return=${encodeURIComponent(pathname + search)}`} replace />;
}
