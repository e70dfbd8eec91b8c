const CALL = /\bgraphql\(`([^`]*)`\)/gu;
const IMPORT = /^import \{ graphql \} from '[^']*generated\/index\.ts';$/mu;

/**
 * A module's code with each call of `graphql` replaced by the document it stands for. Lines stay where
 * they are, so that source maps hold.
 * @param documentOf the document of one operation's text; throws when there is none.
 */
export function operationsInPlace(code: string, documentOf: (text: string) => unknown): string {
  return code.replace(IMPORT, '').replace(CALL, (_call, text: string) => {
    const lines = text.split('\n').length - 1;
    return `(${JSON.stringify(documentOf(text))}${'\n'.repeat(lines)})`;
  });
}
