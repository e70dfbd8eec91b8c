import { Panel } from '@freshfaces/web-kit/ui';

/** What a replay takes for granted, so that nobody reads more into it than there is. */
export function Assumptions() {
  return (
    <Panel title="What a replay takes for granted">
      <ul>
        <li>The same panels on the same days, with the needs, teams and seats they asked for.</li>
        <li>
          Members as they are in the pool today: their training, experience, limits and consents.
          Whoever has left is not in it. Nobody is drawn before the day they joined.
        </li>
        <li>
          Each member is free and interested for half of the panels, by lot. It is the same half
          under both sets of rules.
        </li>
        <li>Whoever agreed to be lent is lent. Everyone who is drawn comes.</li>
        <li>Turns from before, and at other stages, count as they really were.</li>
        <li>Each set of rules is played several times with other luck. You see the mean.</li>
      </ul>
      <p>Compare the two replays with each other first. They differ in nothing but the rules.</p>
    </Panel>
  );
}
