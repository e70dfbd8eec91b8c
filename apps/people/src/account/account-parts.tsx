import { Breadcrumbs } from '@freshfaces/web-kit/ui';

/** What the pages about one's own account are given. */
export interface AccountPart {
  /** Where My account is: `/people/account`. */
  base: string;
  announce: (message: string) => void;
}

/** The way back to My account. */
export function BackToAccount({ base }: Pick<AccountPart, 'base'>) {
  return <Breadcrumbs trail={[{ label: 'My account', to: base }]} />;
}
