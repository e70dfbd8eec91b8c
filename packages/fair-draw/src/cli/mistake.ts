/** Something the person at the keyboard can put right; the message is one sentence for them. */
export class Mistake extends Error {
  override name = 'Mistake';
}
