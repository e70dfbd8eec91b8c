/** A public beacon of randomness; what it hands out was checked against the network's own key. */
export interface Beacon {
  /** Can it be asked right now? Answers within seconds and never rejects. */
  isReachable(): Promise<boolean>;
  /** What drand signed for a round, 96 hex digits; null while it can't be had. Never rejects. */
  signatureOf(round: number): Promise<string | null>;
}
