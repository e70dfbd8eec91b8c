import { Breadcrumbs } from '@freshfaces/web-kit/ui';
import type { Whose } from './use-whose.ts';

interface WayBackProps {
  whose: Whose;
  /** Pages between the record and this one. */
  through?: { label: string; to: string }[];
}

/** The way back to the record. */
export function WayBack({ whose, through = [] }: WayBackProps) {
  const label = whose.voice === 'own' ? 'My record' : 'Member';
  return <Breadcrumbs trail={[{ label, to: whose.page }, ...through]} />;
}
