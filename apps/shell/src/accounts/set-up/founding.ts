/** What is asked before a network exists. */
export interface Founding {
  /** The set-up code that the server printed when it started. */
  code: string;
  /** The coordinating body. */
  organisation: string;
  name: string;
  email: string;
  password: string;
}

export interface FoundingStep {
  founding: Founding;
  keep: (answers: Partial<Founding>) => void;
}

export const NOTHING_YET: Founding = {
  code: '',
  organisation: '',
  name: '',
  email: '',
  password: '',
};

export const CAPTION = 'Set up Freshfaces';

/** The first step whose answer is still missing; null when the answers can be checked. */
export function firstMissing(founding: Founding): string | null {
  if (!founding.code) return '/set-up';
  if (!founding.organisation) return '/set-up/organisation';
  return founding.name && founding.email && founding.password ? null : '/set-up/you';
}
