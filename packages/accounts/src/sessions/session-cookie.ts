/** The name better-auth gives the session cookie; browsers refuse the prefixed one over plain http. */
export function sessionCookieName(publicUrl: string): string {
  const name = 'freshfaces.session_token';
  return publicUrl.startsWith('https:') ? `__Secure-${name}` : name;
}

/** The value that a `Set-Cookie` header gives a cookie; null when it is another cookie or is cleared. */
export function valueSet(setCookie: string, name: string): string | null {
  const [pair = ''] = setCookie.split(';');
  const value = pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : '';
  return value === '' ? null : decodeURIComponent(value);
}
