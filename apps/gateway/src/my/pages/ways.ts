/** The way back to the first page. */
export const MY_HOME = { href: '/my', words: 'Back to my pages' };
