import type { PersonalDataPorts } from '@freshfaces/graph-kit';

/**
 * Contracts and conditions hold no id and no name of a person; who changed them is in the audit trail. The
 * one place a name can get into is free words on who was asked, which nothing ties to anybody.
 */
export const personalDataPorts: PersonalDataPorts = {
  personalData: async () => [],
  erasePersonalData: async () => ({
    erased: [],
    kept: [
      'Contracts may say in free words who was asked about a condition. If you are named there, ask the commissioner to take it out.',
    ],
  }),
};
