import { Link, Navigate, Route, Routes } from '@freshfaces/web-kit/router';
import { PageTitle } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { SignInParts } from '../parts.ts';
import { CheckStep } from './check-step.tsx';
import { CodeStep } from './code-step.tsx';
import { DonePage } from './done-page.tsx';
import { type Founding, type FoundingStep, NOTHING_YET } from './founding.ts';
import { OrganisationStep } from './organisation-step.tsx';
import { YouStep } from './you-step.tsx';

/** The first run: the set-up code, the coordinating body, its first coordinator, check, done. */
export function SetUpPages(parts: SignInParts) {
  const [founding, setFounding] = useState<Founding>(NOTHING_YET);
  const step: FoundingStep = {
    founding,
    keep: (answers) => setFounding({ ...founding, ...answers }),
  };
  const { setUp, account } = parts.session;
  if (setUp === 'done') {
    return (
      <Routes>
        <Route path="check" element={<Navigate to="/set-up/done" replace />} />
        {account && <Route path="done" element={<DonePage account={account} />} />}
        <Route path="*" element={<AlreadySetUp />} />
      </Routes>
    );
  }
  return (
    <Routes>
      <Route index element={<CodeStep {...step} />} />
      <Route path="organisation" element={<OrganisationStep {...step} />} />
      <Route path="you" element={<YouStep {...step} />} />
      <Route path="check" element={<CheckStep founding={founding} refresh={parts.refresh} />} />
      <Route path="*" element={<Navigate to="/set-up" replace />} />
    </Routes>
  );
}

function AlreadySetUp() {
  return (
    <>
      <PageTitle
        title="Freshfaces is set up already"
        lead="This network has people. New ones come in by invitation."
      />
      <p>
        <Link to="/sign-in">Sign in</Link>, or ask the administrator of your organisation to invite
        you.
      </p>
    </>
  );
}
