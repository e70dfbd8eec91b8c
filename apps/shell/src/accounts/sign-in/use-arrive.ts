import { useNavigate } from '@freshfaces/web-kit/router';
import { withReturn } from '../../session/return-path.ts';
import type { SignInParts } from '../parts.ts';

/** What the gateway answers to a way in that worked. */
export interface WayIn {
  /** True when a second factor is still to be given. */
  twoFactorRedirect?: boolean;
}

/** Goes on after a way in worked: to the second factor, or to where the visitor wanted to go. */
export function useArrive({ refresh }: Pick<SignInParts, 'refresh'>, returnTo: string) {
  const navigate = useNavigate();
  return async ({ twoFactorRedirect }: WayIn): Promise<void> => {
    if (twoFactorRedirect) return void navigate(withReturn('/sign-in/second-factor', returnTo));
    await refresh();
    await navigate(returnTo);
  };
}
