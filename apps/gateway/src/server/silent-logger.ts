const quiet = (): void => undefined;

/** Apollo's own log lines may quote operations and values; ours (tell-operations, fault-log) do not. */
export const silentLogger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
