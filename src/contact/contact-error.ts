import { CodedError } from '../platform/coded-error.js';
import type { ContactErrorCode, ContactFailure } from './contact-result.js';

/** Why a message was not confirmed. The message itself is still in the form. */
export class ContactError extends CodedError<ContactErrorCode> {
  readonly result: ContactFailure;

  constructor(result: ContactFailure, options?: { cause?: unknown }) {
    super(result.kind, result.message || result.kind, options);
    this.result = result;
  }

  static {
    this.prototype.name = 'ContactError';
  }
}
