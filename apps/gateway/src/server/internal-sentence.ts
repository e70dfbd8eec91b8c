/** What people are told when the fault is ours. */
export const INTERNAL_SENTENCE =
  'Something went wrong on our side. Nothing was lost; please try again.';
