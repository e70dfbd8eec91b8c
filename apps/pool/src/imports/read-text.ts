/** The largest file the graph takes. */
const MOST_BYTES = 2 * 1024 * 1024;

/** A file's text, or one sentence saying why it can't be used. */
export type ReadText =
  | { readonly text: string; readonly oldEncoding: boolean }
  | { readonly problem: string };

/**
 * The text of a file as UTF-8 or, where it is not that, as Windows-1252, which Excel writes on many
 * British machines; `oldEncoding` then asks the reader to look at accents.
 */
export async function readText(file: File): Promise<ReadText> {
  if (file.size === 0) return { problem: 'The file is empty.' };
  if (file.size > MOST_BYTES) {
    return { problem: 'The file is larger than 2 MB. Split it, and add one part after the other.' };
  }
  if (/\.(xlsx?|ods|numbers|pdf|docx?)$/i.test(file.name)) {
    return {
      problem: 'This is not a CSV file. In your spreadsheet choose “Save as”, then “CSV”.',
    };
  }
  const bytes = await file.arrayBuffer();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), oldEncoding: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), oldEncoding: true };
  }
}
