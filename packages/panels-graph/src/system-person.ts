/** Who acts where nobody does: jobs, and what follows from an erasure. */
export const SYSTEM = 'system';
