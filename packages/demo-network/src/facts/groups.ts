/** A group of the demo network. */
export interface GroupFact {
  readonly key: string;
  /** Null for the whole network. */
  readonly organisation: string | null;
  readonly name: string;
  readonly about: string;
  readonly meets: string;
  /** Every so-manieth member who could join did. */
  readonly oneIn: number;
}

export const GROUPS: readonly GroupFact[] = [
  {
    key: 'voices-forum',
    organisation: null,
    name: 'Wexcombe Voices forum',
    about: 'Members of every partner talk about how staff are chosen, and what should change.',
    meets: 'First Monday of the month, 2 pm, Wexcombe Library',
    oneIn: 9,
  },
  {
    key: 'harbour-tea',
    organisation: 'harbour',
    name: 'Harbour tea and talk',
    about: 'A relaxed group that looks at new ideas before they are decided.',
    meets: 'Thursdays, 11 am, Quay House',
    oneIn: 2,
  },
  {
    key: 'tideway-readers',
    organisation: 'tideway',
    name: 'Tideway readers',
    about: 'Reads leaflets and job adverts, and says what is hard to understand.',
    meets: 'Every second Tuesday, 3 pm, online or in the Tideway garden room',
    oneIn: 2,
  },
];
