import { toNumber } from '../fraction.ts';
import type { Candidate, Chances, Rules } from '../types.ts';
import type { Drawn } from './run-draw.ts';
import type { Infeasible } from './solve-aside.ts';
import type { Stage } from './stages.ts';

/** What was drawn, and from what. */
export interface Shown {
  readonly candidates: readonly Candidate[];
  readonly rules: Rules;
  readonly chances: Chances;
  readonly drawn: Drawn;
  readonly stages: readonly Stage[];
}

interface StatedChance {
  readonly fraction: string;
  readonly decimal: number;
}

/** The one object that `--json` prints for a panel. */
export function panelJson({ candidates, rules, chances, drawn, stages }: Shown): object {
  const stated = chanceById(chances);
  return {
    ok: true,
    panel: drawn.panel,
    reserves: drawn.reserves,
    chances: Object.fromEntries(candidates.map(({ id }) => [id, stated.get(id)])),
    policy: rules.policy,
    stages,
  };
}

/** The one object that `--json` prints when no panel meets the rules. */
export function infeasibleJson({ reason, relaxations }: Infeasible): object {
  return { ok: false, reason, relaxations };
}

/** The same for people to read. */
export function infeasibleText({ reason, relaxations }: Infeasible): string {
  const ways = relaxations.map(({ sentence }) => `  - ${sentence}`);
  const choose = ways.length > 0 ? ['', 'Any one of these makes a panel possible:', ...ways] : [];
  return ['No panel meets these rules.', reason, ...choose].join('\n');
}

/** Panel, reserves, what the panel covers, every chance and the time each stage took. */
export function panelText(shown: Shown): string {
  const { candidates, rules, chances, drawn, stages } = shown;
  const stated = chanceById(chances);
  const seated = candidates.filter(({ id }) => drawn.panel.includes(id));
  const coverage = rules.quotas.map(({ feature, min, max }) => [
    feature,
    String(seated.filter(({ features }) => features.includes(feature)).length),
    min === max ? `${min}` : `${min} to ${max}`,
  ]);
  const everyChance = candidates.map(({ id }) => {
    const chance = stated.get(id);
    return [id, chance?.fraction ?? '', String(chance?.decimal ?? '')];
  });
  return [
    ...section(`Panel of ${rules.seats}`, drawn.panel),
    ...section('Reserves, in their order', drawn.reserves),
    ...section('Coverage', columns([['feature', 'on the panel', 'asked for'], ...coverage])),
    ...section(
      `Chances (policy ${rules.policy}${exactness(chances)})`,
      columns([['id', 'fraction', 'decimal'], ...everyChance]),
    ),
    ...section('Time', columns(stages.map(({ name, ms }) => [name, `${ms} ms`]))),
    `Ticket ${drawn.record.result.ticket} of ${drawn.record.committed.total}; the record was verified.`,
  ].join('\n');
}

function chanceById({ lottery, chances }: Chances): Map<string, StatedChance> {
  const stated = new Map<string, StatedChance>();
  for (const [t, { members }] of lottery.types.entries()) {
    const chance = chances[t] ?? { numerator: 0n, denominator: 1n };
    const fraction = `${chance.numerator}/${chance.denominator}`;
    for (const id of members) stated.set(id, { fraction, decimal: toNumber(chance) });
  }
  return stated;
}

function exactness({ exact, error }: Chances): string {
  if (exact) return error === 0 ? ', exact' : `, within ${error} of the fairest`;
  return `, stopped early: up to ${error} from the fairest`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widths, row) => row.map((cell, c) => Math.max(widths[c] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, c) => cell.padEnd(widths[c] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
