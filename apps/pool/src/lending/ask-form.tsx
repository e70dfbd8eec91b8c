import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  PageTitle,
  Radios,
  Select,
  TextArea,
  TextInput,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { TrainingRole, TravelPayer } from '../generated/graphql.ts';
import { ROLE_WORDS } from '../words.ts';
import { missingIn, type Wish } from './ask-wish.ts';
import type { OrganisationShown } from './lending-queries.ts';
import { WhichRecruitment } from './which-recruitment.tsx';
import { TRAVEL_WORDS } from './words.ts';

interface AskFormProps {
  own: OrganisationShown;
  wish: Wish;
  onChange: (wish: Wish) => void;
  onDone: () => void;
}

const KINDS = [
  { value: 'MEMBERS', label: 'Members', hint: 'Each decides for themselves whether to come.' },
  { value: 'COORDINATOR_TIME', label: 'Time of a coordinator' },
];
const ROLES = [
  { value: '', label: 'Anyone' },
  ...Object.entries(ROLE_WORDS).map(([value, label]) => ({ value, label })),
];
const PAYERS = Object.entries(TRAVEL_WORDS).map(([value, label]) => ({ value, label }));

/** What is wanted, for what, and when. */
export function AskForm({ own, wish, onChange, onDone }: AskFormProps) {
  const [tried, setTried] = useState(false);
  const problems = tried ? missingIn(wish) : [];
  const errorOf = (field: string) => problems.find((one) => one.field === field)?.message;
  const change = (more: Partial<Wish>) => onChange({ ...wish, ...more });
  const members = wish.what === 'MEMBERS';
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missingIn(wish).length === 0) onDone();
  }
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageTitle
        caption={own.name}
        title="Ask to borrow"
        lead="First say what you need. On the next page you choose whom to ask."
      />
      <form noValidate onSubmit={submit}>
        <Radios
          name="what"
          legend="What would you like to borrow?"
          choices={KINDS}
          value={wish.what}
          onChange={(what) => change({ what: what as Wish['what'] })}
        />
        {members && !wish.opportunityId && (
          <WhichRecruitment
            organisationId={own.id}
            value={wish.recruitmentId}
            error={errorOf('recruitment')}
            onChange={change}
          />
        )}
        {members && (
          <Select
            name="role"
            label="Trained for"
            options={ROLES}
            value={wish.role}
            onChange={(event) => change({ role: event.target.value as TrainingRole | '' })}
          />
        )}
        <TextInput
          name="amount"
          type="number"
          min={1}
          width="short"
          label={members ? 'Most members' : 'Hours'}
          value={wish.amount}
          error={errorOf('amount')}
          onChange={(event) => change({ amount: event.target.value })}
        />
        <DateInput
          name="from"
          label="First day"
          value={wish.from}
          error={errorOf('from')}
          onChange={(event) => change({ from: event.target.value })}
        />
        <DateInput
          name="lastDay"
          label="Last day"
          hint="The loan ends by itself after it. Leave it empty for one day."
          value={wish.lastDay}
          min={wish.from || undefined}
          onChange={(event) => change({ lastDay: event.target.value })}
        />
        <Radios
          name="travelPaidBy"
          legend="Who pays travel?"
          choices={PAYERS}
          value={wish.travelPaidBy}
          onChange={(travelPaidBy) => change({ travelPaidBy: travelPaidBy as TravelPayer })}
        />
        <TextArea
          name="purpose"
          label="What is it for?"
          hint="The other organisation reads this. Write nothing about a person."
          rows={3}
          maxLength={300}
          value={wish.purpose}
          error={errorOf('purpose')}
          onChange={(event) => change({ purpose: event.target.value })}
        />
        <Actions>
          <Button type="submit">Go on: whom to ask</Button>
        </Actions>
      </form>
    </>
  );
}
