import { Link } from '@freshfaces/web-kit/router';
import { Button } from '@freshfaces/web-kit/ui';
import type { PanelRulesInput } from '../generated/graphql.ts';
import { askAddress } from './ask-to-borrow.tsx';

/** One smallest change that would make the draw possible. */
export interface WayOut {
  sentence: string;
  organisationsThatCouldLend: readonly { id: string; name: string }[];
  /** The rules with the change made. */
  rules?: (PanelRulesInput & { __typename?: 'PanelRules' }) | null;
}

interface WaysOutProps {
  ways: readonly WayOut[];
  lendFor: Parameters<typeof askAddress>[1];
  onRules?: (rules: PanelRulesInput) => void;
}

/** Each smallest change, with a button that makes it and links to whoever could lend instead. */
export function WaysOut({ ways, lendFor, onRules }: WaysOutProps) {
  return (
    <ul className="ff-ways-out">
      {ways.map(({ sentence, organisationsThatCouldLend, rules }) => (
        <li key={sentence}>
          <p>{sentence}</p>
          {organisationsThatCouldLend.map(({ id, name }) => (
            <p key={id}>
              <Link to={askAddress(id, lendFor)}>Ask {name} to lend</Link>
            </p>
          ))}
          {rules && onRules && (
            <Button kind="secondary" onClick={() => onRules(withoutTypeName(rules))}>
              Make this change
              <span className="ff-visually-hidden">: {sentence}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function withoutTypeName({
  __typename: _name,
  ...rules
}: NonNullable<WayOut['rules']>): PanelRulesInput {
  return { ...rules, needs: [...rules.needs] };
}
