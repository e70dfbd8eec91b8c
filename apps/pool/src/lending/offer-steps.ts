/** The pages of a standing offer, one thing each, in their order. */
const OFFER_STEPS = ['whom', 'how-often', 'travel', 'coordinator', 'note'] as const;
export type OfferStep = (typeof OFFER_STEPS)[number];

export const STEP_TITLES: Readonly<Record<OfferStep, string>> = {
  whom: 'Whom do you lend?',
  'how-often': 'How often, and with how much notice?',
  travel: 'Who pays a lent member’s travel?',
  coordinator: 'Do you lend time of your coordinator?',
  note: 'What should others know?',
};

export function isOfferStep(text: string | undefined): text is OfferStep {
  return OFFER_STEPS.some((step) => step === text);
}

/** Where to go after a page: the next one while the offer is being written, then back to the whole. */
export function afterStep(step: OfferStep, { writing }: { writing: boolean }): string {
  const next = OFFER_STEPS[OFFER_STEPS.indexOf(step) + 1];
  return writing && next ? `/${next}?writing=1` : '';
}
