/**
 * An error that a program tells apart by its `code`. The message is for developers; the words a
 * visitor reads are looked up by code in `i18n/`.
 */
export class CodedError<Code extends string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
