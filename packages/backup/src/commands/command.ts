/** What a command is given. */
export interface Command {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The data folder. */
  readonly folder: string;
  /** Now: a UTC instant, ISO 8601. */
  readonly at: string;
  readonly say: (line: string) => void;
}
