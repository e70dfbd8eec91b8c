import { z } from 'zod';

/** The day of a UTC instant, YYYY-MM-DD. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** A day of the calendar as an input. @param missing what to say when it is not one. */
export function daySchema(missing: string) {
  return z.string().refine(isDay, missing);
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00.000Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(date.valueOf()) &&
    dayOf(date.toISOString()) === text
  );
}
