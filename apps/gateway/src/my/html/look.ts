/** How someone wants their pages: with pictures, in large print. */
export interface Look {
  readonly easy: boolean;
  readonly large: boolean;
}

export const LOOK_COOKIE = 'freshfaces-look';
const YEAR_SECONDS = 31_536_000;

/** What the cookie says; plain where it says nothing. */
export function lookOf(cookie: string | undefined): Look {
  const said = (cookie ?? '').split('-');
  return { easy: said.includes('easy'), large: said.includes('large') };
}

const CHANGES: Readonly<Record<string, Partial<Look>>> = {
  easy: { easy: true },
  'not-easy': { easy: false },
  large: { large: true },
  'not-large': { large: false },
};

/** The look after a choice such as `?look=easy`; null for a choice that is none. */
export function changedLook(look: Look, choice: string): Look | null {
  const change = Object.hasOwn(CHANGES, choice) ? CHANGES[choice] : undefined;
  return change ? { ...look, ...change } : null;
}

/** A cookie that tells nothing of who they are. */
export function lookCookie({ easy, large }: Look, secure: boolean): string {
  const said = [easy && 'easy', large && 'large'].filter(Boolean).join('-');
  const kept = `Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${LOOK_COOKIE}=${said}; ${kept}`;
}
