/**
 * An idempotency key for one intention: make it when the form is shown or the button is pressed, and
 * keep it for every retry. 128 random bits in hex; works on plain http too, unlike `randomUUID`.
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
