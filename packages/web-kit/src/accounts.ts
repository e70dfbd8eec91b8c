/** Talking to the gateway about accounts, and the forms that do. Not shared: each page that needs it brings it. */
export { AccountForm, type AccountFormProps, type Answers } from './accounts/account-form.tsx';
export { AccountProblem, askAccount, sendAccount } from './accounts/account-request.ts';
export { newPasswordProblems, PASSWORD_HINT } from './accounts/password-rule.ts';
