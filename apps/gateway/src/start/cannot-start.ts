import { KeyError } from '@freshfaces/access';
import { MailSettingsError } from '@freshfaces/mail';
import { StoreError } from '@freshfaces/store';
import { VaultError } from '@freshfaces/vault';
import { EnvError } from '../env.ts';

/** Freshfaces cannot start; the message is one sentence for the person who tried. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

const KNOWN = [CannotStart, EnvError, KeyError, MailSettingsError, StoreError, VaultError] as const;

/** The sentence to print, or null when the error is a fault of ours. */
export function sentenceFor(error: unknown): string | null {
  if (isAboutOptions(error)) return `${error.message.split(/\.\s|\n/u)[0]}.`;
  const known = KNOWN.some((kind) => error instanceof kind);
  return known && error instanceof Error ? error.message : null;
}

/** What `parseArgs` says of options that are not there; advice comes after the first sentence. */
function isAboutOptions(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
