/** Who reads: the member about themselves, or someone else about the member. */
export type Voice = 'own' | 'other';
