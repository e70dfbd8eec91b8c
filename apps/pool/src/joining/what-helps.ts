/** The parts of how someone takes part that a supporter can help to write. */
export const HELP_PARTS = [
  { field: 'whatHelps', label: 'What helps on the day' },
  { field: 'breaks', label: 'Breaks' },
  { field: 'travel', label: 'Getting there' },
  { field: 'food', label: 'Food and drink' },
  { field: 'technology', label: 'Phone or computer' },
] as const;

export type HelpPart = (typeof HELP_PARTS)[number]['field'];
