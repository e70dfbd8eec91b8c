import type { Health } from './health-query.ts';

type Finding = Health['findings'][number];

interface Step {
  readonly label: string;
  readonly to: string;
}

/** Where one goes to do something about a finding. */
export function stepsOf(finding: Finding, base: string): readonly Step[] {
  return finding.steps.map((step) => {
    if (step === 'TRAIN') return { label: 'Book training', to: `${base}/training` };
    if (step === 'BORROW') return { label: 'Borrow people', to: `${base}/lending` };
    if (step === 'ASK') return { label: 'Ask people to something', to: `${base}/opportunities` };
    return { label: 'Say who works where', to: `${base}/health/areas` };
  });
}
