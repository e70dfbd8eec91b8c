import { ENTRY } from './network/keep-documents.ts';
import { MEMBERS } from './network/members.ts';
import type { Relation } from './relations.ts';

/** Where "yes" would not say enough: what to look at, and the word for what is seen. */
interface CloserLook {
  readonly selection?: string;
  readonly word: (value: unknown, relation: Relation) => string;
}

const nodes = (value: unknown) => (value as { nodes: readonly { id: string }[] }).nodes;
const holds = (id: (relation: Relation) => string): CloserLook => ({
  selection: '{ nodes { id } }',
  word: (value, relation) =>
    nodes(value).some((node) => node.id === id(relation)) ? 'yes' : 'rest',
});

/** `zero`: counts of nothing. `rest`: a list without the one asked about. `own`: the asker's own, not the member's. */
export const CLOSER_LOOKS: Readonly<Record<string, CloserLook>> = {
  'ContractsSummary.contracts': { word: (value) => (value === 0 ? 'zero' : 'yes') },
  'ContractsSummary.evidence': {
    selection: '{ met partly notMet nothingYet }',
    word: (value) => {
      const counts = Object.values(value as Record<string, unknown>);
      return counts.every((each) => each === 0) ? 'zero' : 'yes';
    },
  },
  'Member.shownAs': {
    word: (value) => (MEMBERS.some(({ pseudonym }) => pseudonym === value) ? 'alias' : 'name'),
  },
  'Query.members': holds(({ memberId }) => memberId),
  'Query.practiceEntries': holds(() => ENTRY),
  'Query.myRecord': {
    selection: '{ id }',
    word: (value, { memberId }) => ((value as { id: string }).id === memberId ? 'yes' : 'own'),
  },
  'Query.myDraws': {
    selection: '{ total nodes { drawId outcome } }',
    word: (value, { viewer, memberId }) => {
      if ((value as { total: number }).total === 0) return 'empty';
      return viewer?.memberId === memberId ? 'yes' : 'own';
    },
  },
  'Query.me': { word: () => 'own' },
};
