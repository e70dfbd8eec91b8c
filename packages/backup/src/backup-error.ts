/** A backup can't be made or put back; the message is one sentence for whoever asked, without secrets. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
