/** Who acts where nobody does. */
export const SYSTEM = 'system';
