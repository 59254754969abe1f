/** Why there is no corpus to read: an operator's mistake, or a disk that fails. */
type CorpusErrorCode = 'corpus-absent' | 'corpus-not-a-folder' | 'corpus-unreadable';

export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly code: CorpusErrorCode;

  constructor(code: CorpusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
